package org.kring.experiments.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Names;
import org.kring.experiments.study.StudyPlan;

/** What a study is analysed for. */
public final class Targets {

    private Targets() {}

    /**
     * Two strategies whose difference is wanted.
     *
     * @param arm label of the one
     * @param against label of the other, which is taken off
     */
    public record Pair(String arm, String against) {}

    /**
     * Everything: every outcome of every strategy, and of what it adds to the first one, which is {@code absent} if it is among
     * them; means and variances.
     *
     * @param plan a study
     * @param between a pair besides; empty for none
     * @return the targets
     * @throws InputException if the study has no such strategy
     */
    public static List<Target> all(StudyPlan plan, Optional<Pair> between) {
        between.ifPresent(pair -> {
            require(plan, pair.arm());
            require(plan, pair.against());
        });
        String reference = plan.labels().get(0);
        List<Pair> pairs = new ArrayList<>();
        for (String arm : plan.labels()) {
            pairs.add(new Pair(arm, ""));
        }
        plan.labels().stream().skip(1).forEach(arm -> pairs.add(new Pair(arm, reference)));
        between.filter(pair -> !pairs.contains(pair)).ifPresent(pairs::add);
        List<Target> targets = new ArrayList<>();
        for (String outcome : plan.outcomes()) {
            for (Pair pair : pairs) {
                for (Target.Quantity quantity : Target.Quantity.values()) {
                    if (quantity == Target.Quantity.MEAN || plan.replications().most() >= 3) {
                        targets.add(new Target(outcome, quantity, pair.arm(), pair.against()));
                    }
                }
            }
        }
        return List.copyOf(targets);
    }

    /**
     * What a summary is about, if nobody asks for something else: differences to the first strategy, or levels if there is only
     * one.
     *
     * @param plan a study
     * @return means of differences or levels
     */
    public static List<Target> main(StudyPlan plan) {
        boolean alone = plan.labels().size() == 1;
        return all(plan, Optional.empty()).stream()
                .filter(target -> target.quantity() == Target.Quantity.MEAN && target.isDifference() != alone)
                .toList();
    }

    private static void require(StudyPlan plan, String arm) {
        if (!plan.labels().contains(arm)) {
            throw new InputException(
                    "%s is no strategy of the study; there are %s".formatted(arm, String.join(", ", plan.labels())),
                    Names.wayOut(arm, plan.labels()));
        }
    }
}
