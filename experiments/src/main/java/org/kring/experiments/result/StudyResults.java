package org.kring.experiments.result;

import java.util.AbstractList;
import java.util.HashMap;
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
 * <p>The numbers of the runs are held; series and curves may be left in the journal and are read when they are asked for.
 */
public final class StudyResults {

    private final String study;
    private final List<String> arms;
    private final String reference;
    private final Map<String, List<RunResult>> runs;

    /**
     * Results that are held as a whole.
     *
     * @param study name of the study
     * @param arms labels of the compared strategies in the order asked for, the reference first
     * @param reference label of the counterfactual arm
     * @param outcomes the outcomes by arm
     */
    public StudyResults(String study, List<String> arms, String reference, Map<String, List<Outcome>> outcomes) {
        this(held(outcomes), study, arms, reference);
    }

    private StudyResults(Map<String, List<RunResult>> runs, String study, List<String> arms, String reference) {
        this.study = study;
        this.arms = List.copyOf(arms);
        this.reference = reference;
        this.runs = Map.copyOf(runs);
        int n = arms.isEmpty() ? 0 : results(arms.get(0)).size();
        for (String arm : arms) {
            if (results(arm).size() != n) {
                throw new IllegalArgumentException("arm %s has another number of replicates".formatted(arm));
            }
        }
        if (!arms.contains(reference)) {
            throw new IllegalArgumentException("the reference %s is not among the arms".formatted(reference));
        }
    }

    /**
     * Results that may be left in a journal.
     *
     * @param study name of the study
     * @param arms labels of the compared strategies in the order asked for, the reference first
     * @param reference label of the counterfactual arm
     * @param runs what the runs yield, by arm
     * @return the results
     */
    static StudyResults of(String study, List<String> arms, String reference, Map<String, List<RunResult>> runs) {
        return new StudyResults(runs, study, arms, reference);
    }

    private static Map<String, List<RunResult>> held(Map<String, List<Outcome>> outcomes) {
        Map<String, List<RunResult>> runs = new HashMap<>();
        outcomes.forEach((arm, list) ->
                runs.put(arm, list.stream().<RunResult>map(HeldResult::new).toList()));
        return runs;
    }

    /**
     * Name of the study.
     *
     * @return the name
     */
    public String study() {
        return study;
    }

    /**
     * The compared strategies.
     *
     * @return labels in the order asked for, the reference first
     */
    public List<String> arms() {
        return arms;
    }

    /**
     * The counterfactual.
     *
     * @return label of its arm
     */
    public String reference() {
        return reference;
    }

    /**
     * Number of replicates.
     *
     * @return replicates that finished in every arm
     */
    public int replicates() {
        return arms.isEmpty() ? 0 : results(arms.get(0)).size();
    }

    /**
     * The outcomes of one arm.
     *
     * @param arm label of an arm
     * @return one outcome per replicate; each may be read from the journal when it is taken out of the list
     */
    public List<Outcome> runs(String arm) {
        return new Outcomes(results(arm));
    }

    /**
     * One run metric over the replicates.
     *
     * @param arm label of an arm
     * @param metric name of a run metric
     * @return one value per replicate, {@code NaN} where undefined
     */
    public double[] values(String arm, String metric) {
        int place = MetricPlaces.of(metric);
        return results(arm).stream().mapToDouble(run -> run.value(place)).toArray();
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

    private List<RunResult> results(String arm) {
        return Objects.requireNonNull(runs.get(arm), () -> "there is no arm " + arm);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StudyResults that
                && study.equals(that.study)
                && arms.equals(that.arms)
                && reference.equals(that.reference)
                && arms.stream().allMatch(arm -> runs(arm).equals(that.runs(arm)));
    }

    @Override
    public int hashCode() {
        return Objects.hash(study, arms, reference, replicates());
    }

    @Override
    public String toString() {
        return "%s: %d replicates of %s".formatted(study, replicates(), String.join(", ", arms));
    }

    /** Outcomes that are read when they are taken out. */
    private static final class Outcomes extends AbstractList<Outcome> {

        private final List<RunResult> runs;

        Outcomes(List<RunResult> runs) {
            this.runs = runs;
        }

        @Override
        public Outcome get(int index) {
            return runs.get(index).outcome();
        }

        @Override
        public int size() {
            return runs.size();
        }
    }
}
