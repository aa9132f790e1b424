package org.kring.experiments.run;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kring.experiments.result.SelectionRuns;
import org.kring.experiments.result.StudyResults;
import org.kring.experiments.selection.Screening;
import org.kring.experiments.selection.Screening.Verdict;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.RunId;

/** Whether a study has enough replicates, seen from all its points: it has when every point has. */
final class Enough {

    private static final StopRule.Decision TOO_FEW =
            new StopRule.Decision(false, 0, "too few replicates finished in every arm");

    private Enough() {}

    /**
     * Asks the rule at every point; where fewer than two replicates finished in every arm, there are not enough.
     *
     * @param rule decides for one point
     * @param folder the study
     * @param replicates how many replicates count
     * @return the decision for the study
     */
    static StopRule.Decision ask(StopRule rule, StudyFolder folder, int replicates) {
        if (folder.plan().replications() instanceof ReplicationRule.Selection selection) {
            return selected(selection, folder, replicates);
        }
        List<AtPoint> asked = folder.points()
                .numbers()
                .mapToObj(point -> new Runs(point, folder.table().results(point, replicates)))
                .map(runs ->
                        new AtPoint(runs.point(), runs.results().replicates() < 2 ? TOO_FEW : rule.ask(runs.results())))
                .toList();
        // The first of several: what is told must not depend on chance.
        return asked.stream()
                .min(Comparator.comparing((AtPoint each) -> each.decision().stop())
                        .thenComparing(each -> -each.decision().estimate()))
                .map(AtPoint::told)
                .orElse(TOO_FEW);
    }

    /**
     * Why no number of replicates would be enough: in a selection, because no run of an arm has a value of the outcome.
     *
     * @param folder the study
     * @param replicates how many replicates count
     * @return the reason, as a clause without full stop; empty if there is none
     */
    static Optional<String> never(StudyFolder folder, int replicates) {
        if (!(folder.plan().replications() instanceof ReplicationRule.Selection selection)) {
            return Optional.empty();
        }
        List<String> arms = SelectionRuns.withoutValue(
                folder.plan(), selection, folder.table().rows(replicates));
        return arms.isEmpty()
                ? Optional.empty()
                : Optional.of("%s is undefined in all %d replicates of %s"
                        .formatted(selection.on(), replicates, String.join(", ", arms)));
    }

    /** Asked of the rows, because arms that were given up have fewer replicates than others. */
    private static StopRule.Decision selected(ReplicationRule.Selection rule, StudyFolder folder, int replicates) {
        Optional<Screening> found = SelectionRuns.of(
                        folder.plan(), rule, folder.table().rows(replicates))
                .screening(rule);
        boolean isDone = found.filter(screening -> screening.verdict() == Verdict.SELECTED)
                .isPresent();
        return new StopRule.Decision(
                isDone,
                rule.most(),
                found.map(screening -> "%d of %d arms are left"
                                .formatted(
                                        screening.survivors().length,
                                        screening.arms().size()))
                        .orElse("too few replicates finished in every arm"));
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
