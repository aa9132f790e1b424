package org.kring.experiments.search;

import java.util.List;

/**
 * A setting of the levers that was run.
 *
 * @param stage in which part of the search
 * @param values a value for each lever, as text; none for the strategy as it stands
 * @param outcomes for each objective its value in each replicate, NaN where undefined; none if a run failed
 * @param failure why it cannot be judged; empty if it can
 */
public record Candidate(Stage stage, List<String> values, List<List<Double>> outcomes, String failure) {

    /** Parts of a search. */
    public enum Stage {
        /** Looking for the front. */
        SEARCH,
        /** Judging the front with fresh luck. */
        CHECK
    }

    /** Copies the lists. */
    public Candidate {
        values = List.copyOf(values);
        outcomes = outcomes.stream().map(List::copyOf).toList();
    }

    /**
     * Mean of an objective.
     *
     * @param objective its number
     * @return mean over the replicates in which it is defined; NaN if there are none
     */
    public double mean(int objective) {
        return failure.isEmpty()
                ? outcomes.get(objective).stream()
                        .mapToDouble(value -> value)
                        .filter(Double::isFinite)
                        .average()
                        .orElse(Double.NaN)
                : Double.NaN;
    }

    /**
     * Whether it can be compared: means over different replicates would not have the same luck.
     *
     * @return true if every objective is defined in every replicate
     */
    public boolean isJudged() {
        return failure.isEmpty()
                && outcomes.stream().allMatch(values -> values.stream().allMatch(Double::isFinite));
    }
}
