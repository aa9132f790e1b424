package org.kring.experiments.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kring.model.scenario.Scenario;

/**
 * Which patterns break if a mechanism is switched off.
 *
 * @param whole results of the whole model
 * @param removals what each mechanism does to them
 */
public record Ablation(List<PatternResult> whole, List<Removal> removals) {

    /** Copies the lists. */
    public Ablation {
        whole = List.copyOf(whole);
        removals = List.copyOf(removals);
    }

    /**
     * What happens without a mechanism.
     *
     * @param mechanism the mechanism
     * @param broken patterns that the whole model meets and the model without it misses
     * @param mended patterns that the whole model misses and the model without it meets
     */
    public record Removal(Mechanism mechanism, List<Change> broken, List<Change> mended) {

        /** Copies the lists. */
        public Removal {
            broken = List.copyOf(broken);
            mended = List.copyOf(mended);
        }

        /**
         * Whether a pattern needs the mechanism.
         *
         * @return true if at least one breaks without it
         */
        public boolean isNeeded() {
            return !broken.isEmpty();
        }
    }

    /**
     * A pattern with and without a mechanism.
     *
     * @param with result of the whole model
     * @param without result without the mechanism
     */
    public record Change(PatternResult with, PatternResult without) {}

    /**
     * Measures the whole model and then the model without each mechanism, all with the same luck.
     *
     * @param scenario the whole model
     * @param mechanisms what is switched off, one at a time
     * @param check measures all patterns on a scenario
     * @return the table
     */
    public static Ablation of(
            Scenario scenario, List<Mechanism> mechanisms, Function<Scenario, List<PatternResult>> check) {
        List<Scenario> without =
                mechanisms.stream().map(m -> m.removedFrom(scenario)).toList();
        List<PatternResult> whole = check.apply(scenario);
        List<Removal> removals = new ArrayList<>();
        for (int m = 0; m < mechanisms.size(); m++) {
            removals.add(removal(mechanisms.get(m), whole, check.apply(without.get(m))));
        }
        return new Ablation(whole, removals);
    }

    private static Removal removal(Mechanism mechanism, List<PatternResult> whole, List<PatternResult> without) {
        List<Change> broken = new ArrayList<>();
        List<Change> mended = new ArrayList<>();
        for (int p = 0; p < whole.size(); p++) {
            Change change = new Change(whole.get(p), without.get(p));
            Verdict before = change.with().verdict();
            Verdict after = change.without().verdict();
            if (before == Verdict.PASS && after != Verdict.PASS) {
                broken.add(change);
            } else if (before != Verdict.PASS && after == Verdict.PASS) {
                mended.add(change);
            }
        }
        return new Removal(mechanism, broken, mended);
    }
}
