package org.kring.experiments.run;

import java.util.Comparator;
import java.util.List;
import org.kring.experiments.result.StudyResults;
import org.kring.experiments.study.RunId;

/** Whether a study has enough replicates, seen from all its points: it has when every point has. */
final class Enough {

    private static final StopRule.Decision TOO_FEW =
            new StopRule.Decision(false, 0, "too few replicates finished in every arm");

    private Enough() {}

    /**
     * Asks the rule at every point at which at least two replicates finished in every arm.
     *
     * @param rule decides for one point
     * @param folder the study
     * @param replicates how many replicates count
     * @return the decision for the study
     */
    static StopRule.Decision ask(StopRule rule, StudyFolder folder, int replicates) {
        List<AtPoint> asked = folder.points()
                .numbers()
                .mapToObj(point -> new Runs(point, folder.table().results(point, replicates)))
                .filter(runs -> runs.results().replicates() >= 2)
                .map(runs -> new AtPoint(runs.point(), rule.ask(runs.results())))
                .toList();
        // The first of several: what is told must not depend on chance.
        return asked.stream()
                .min(Comparator.comparing((AtPoint each) -> each.decision().stop())
                        .thenComparing(each -> -each.decision().estimate()))
                .map(AtPoint::told)
                .orElse(TOO_FEW);
    }

    private record Runs(int point, StudyResults results) {}

    private record AtPoint(int point, StopRule.Decision decision) {
        StopRule.Decision told() {
            return point == RunId.ONLY
                    ? decision
                    : new StopRule.Decision(
                            decision.stop(),
                            decision.estimate(),
                            "at point %s, which needs most, %s".formatted(RunId.point(point), decision.because()));
        }
    }
}
