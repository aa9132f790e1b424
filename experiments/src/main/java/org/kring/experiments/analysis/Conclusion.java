package org.kring.experiments.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kring.experiments.analysis.Comparison.Standing;
import org.kring.experiments.result.StudyResults;

/**
 * What an outcome decides, for a reader who reads one sentence: first what is shown beyond luck, then the best guess.
 *
 * @param shown whether a strategy is best or worst beyond luck, or which ones are not told apart
 * @param guess the best strategy, or the best guess if none is, with its difference, interval and staff hours; only the
 *     level where one strategy alone has a value or all are exactly equal
 */
public record Conclusion(String shown, String guess) {

    /** Half of one in a hundred: half the precision that a comparison asks for by default. */
    private static final double TINY = 0.005;

    /**
     * The conclusion on one outcome.
     *
     * @param results the finished runs
     * @param comparison what the statistics say about them
     * @param outcome name of a run metric
     * @return the conclusion; empty if neither more nor less is better, or no strategy has a value
     */
    public static Optional<Conclusion> of(StudyResults results, Comparison comparison, String outcome) {
        OutcomeComparison on = comparison.on(outcome, results.reference());
        if (!on.isJudged() || on.ranked().isEmpty()) {
            return Optional.empty();
        }
        StaffHours hours = StaffHours.of(results);
        return Optional.of(new Conclusion(shown(on, hours), guess(on, hours)));
    }

    /** For example "Best beyond luck: closed-group (4.0 staff hours a week)." */
    static String shown(OutcomeComparison on, StaffHours hours) {
        if (on.ranked().size() == 1) {
            return "Only %s has a value here, so there is nothing to compare it with."
                    .formatted(on.ranked().get(0));
        }
        if (!on.leavesAChoice()) {
            return "All strategies that have a value here are exactly equal in every replicate.";
        }
        List<String> best = on.standing(Standing.BEST);
        if (!best.isEmpty()) {
            return "Best beyond luck%s: %s.".formatted(size(on, best.get(0)), named(best, hours));
        }
        List<String> tied = on.standing(Standing.TIED);
        if (!tied.contains(on.reference())) {
            return "No single best; not told apart: %s.".formatted(named(tied, hours));
        }
        List<String> worse = on.standing(Standing.WORSE).stream()
                .filter(arm -> on.isBeaten(arm, on.reference()))
                .toList();
        String both = worse.isEmpty()
                ? "No strategy is shown to do better or worse than %s beyond luck".formatted(on.reference())
                : "No strategy is shown to do better than %s beyond luck; worse than it: %s"
                        .formatted(on.reference(), String.join(", ", worse));
        return "%s; not told apart: %s.".formatted(both, String.join(", ", tied));
    }

    /** A difference may be shown beyond luck and still be too small to decide on: such a lead in a share is called tiny. */
    private static String size(OutcomeComparison on, String leader) {
        double most = on.furthest(leader);
        return Wording.phrase(on.metric()).isShare() && most < TINY
                ? ", but tiny (fewer than %d of every 1,000)".formatted((int) Math.floor(1000.0 * most) + 1)
                : "";
    }

    /** The level where there is nothing to choose between. */
    static String level(OutcomeComparison on, StaffHours hours) {
        String only = on.ranked().get(0);
        String level = new DifferenceText(Wording.phrase(on.metric()), hours).level(on.estimate(only), on.confidence());
        return "%s: %s.".formatted(on.ranked().size() == 1 ? only : "Each of them", level);
    }

    private static String guess(OutcomeComparison on, StaffHours hours) {
        if (!on.leavesAChoice()) {
            return level(on, hours);
        }
        String leader = on.ranked().get(0);
        DifferenceText text = new DifferenceText(Wording.phrase(on.metric()), hours);
        String level = text.level(on.estimate(leader), on.confidence());
        List<String> parts = new ArrayList<>(List.of(level));
        on.ranked().stream()
                .filter(arm -> !arm.equals(leader))
                .filter(arm -> !on.ranked().contains(on.reference())
                        || arm.equals(on.reference())
                        || leader.equals(on.reference()))
                .findFirst()
                .flatMap(other -> on.difference(leader, other))
                .filter(pair -> pair.n() > 0)
                .map(text::difference)
                .ifPresent(parts::add);
        String said = String.join("; ", parts);
        return on.standing(leader) == Standing.BEST
                ? "%s%s.".formatted(said.substring(0, 1).toUpperCase(Locale.ROOT), said.substring(1))
                : "Best guess %s: %s.".formatted(named(List.of(leader), hours), said);
    }

    private static String named(List<String> arms, StaffHours hours) {
        return String.join(
                ", ",
                arms.stream()
                        .map(arm -> "%s (%s)".formatted(arm, hours.text(arm)))
                        .toList());
    }
}
