package org.kring.experiments.result;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.RunId;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.StudyPoints;

/**
 * How many of the runs of a study its analyses rest on, and what is done with the others.
 *
 * @param finished runs that finished
 * @param runs runs that count: all points, strategies and replicates
 * @param complete replicates that finished in every strategy, over all points
 * @param replicates replicates over all points
 */
public record Completeness(int finished, int runs, int complete, int replicates) {

    /** What is done with a run that failed, in the words of the result. */
    public static final String POLICY =
            "a replicate counts at a point only if it finished in every strategy; nothing is put in the place of a failed run";

    /**
     * The runs of a study.
     *
     * @param study a study that has ended
     * @return how many of them count
     */
    public static Completeness of(StoredStudy study) {
        StudyPlan plan = study.plan();
        List<RunId> finished = study.rows().stream()
                .filter(RunRow.Finished.class::isInstance)
                .map(RunRow::id)
                .toList();
        Map<List<Integer>, Long> byReplicate = finished.stream()
                .map(id -> List.of(id.point(), id.replicate()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        if (plan.replications() instanceof ReplicationRule.Selection rule) {
            SelectionRuns counted = SelectionRuns.of(plan, rule, study.rows());
            int all = (int) study.rows().stream()
                    .map(row -> row.id().replicate())
                    .distinct()
                    .count();
            return new Completeness(finished.size(), study.rows().size(), all - counted.leftOut(), all);
        }
        int arms = plan.arms().size();
        int replicates = StudyPoints.of(plan).size()
                * study.manifest()
                        .map(Manifest::replicates)
                        .orElse(plan.replications().most());
        int complete = (int)
                byReplicate.values().stream().filter(count -> count == arms).count();
        return new Completeness(finished.size(), replicates * arms, complete, replicates);
    }

    /**
     * Whether nothing is missing.
     *
     * @return true if every run that counts finished
     */
    public boolean isWhole() {
        return finished == runs;
    }

    /**
     * For people.
     *
     * @return a sentence or two
     */
    public String text() {
        return isWhole()
                ? "All %d runs finished.".formatted(runs)
                : "%d of %d runs finished, so %d of %d replicates count: %s."
                        .formatted(finished, runs, complete, replicates, POLICY);
    }
}
