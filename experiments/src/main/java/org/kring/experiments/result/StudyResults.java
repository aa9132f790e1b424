package org.kring.experiments.result;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;

/**
 * The finished runs of a comparison, arm by arm, aligned by replicate: position r of every list is replicate r, and every
 * arm has every replicate. Replicates that did not finish in all arms are left out here.
 *
 * @param study name of the study
 * @param arms labels of the compared strategies in the order asked for, the reference first
 * @param reference label of the counterfactual arm
 * @param outcomes the outcomes by arm
 */
public record StudyResults(String study, List<String> arms, String reference, Map<String, List<Outcome>> outcomes) {

    /** Checks that arms and outcomes fit together. */
    public StudyResults {
        arms = List.copyOf(arms);
        outcomes = Map.copyOf(outcomes);
        int n = arms.isEmpty() ? 0 : runs(outcomes, arms.get(0)).size();
        for (String arm : arms) {
            if (runs(outcomes, arm).size() != n) {
                throw new IllegalArgumentException("arm %s has another number of replicates".formatted(arm));
            }
        }
        if (!arms.contains(reference)) {
            throw new IllegalArgumentException("the reference %s is not among the arms".formatted(reference));
        }
    }

    /**
     * Number of replicates.
     *
     * @return replicates that finished in every arm
     */
    public int replicates() {
        return arms.isEmpty() ? 0 : runs(arms.get(0)).size();
    }

    /**
     * The outcomes of one arm.
     *
     * @param arm label of an arm
     * @return one outcome per replicate
     */
    public List<Outcome> runs(String arm) {
        return runs(outcomes, arm);
    }

    /**
     * One run metric over the replicates.
     *
     * @param arm label of an arm
     * @param metric name of a run metric
     * @return one value per replicate, {@code NaN} where undefined
     */
    public double[] values(String arm, String metric) {
        return runs(arm).stream().mapToDouble(outcome -> outcome.value(metric)).toArray();
    }

    /**
     * One weekly metric over the replicates.
     *
     * @param arm label of an arm
     * @param metric name of a weekly metric
     * @return values by replicate and week
     */
    public double[][] series(String arm, String metric) {
        int index = Metrics.weekly().stream().map(Metric::name).toList().indexOf(metric);
        if (index < 0) {
            throw new IllegalArgumentException("there is no weekly metric " + metric);
        }
        return runs(arm).stream()
                .map(outcome -> outcome.weekly().get(index).stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray())
                .toArray(double[][]::new);
    }

    private static List<Outcome> runs(Map<String, List<Outcome>> outcomes, String arm) {
        return Objects.requireNonNull(outcomes.get(arm), () -> "there is no arm " + arm);
    }
}
