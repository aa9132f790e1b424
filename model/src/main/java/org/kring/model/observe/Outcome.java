package org.kring.model.observe;

import java.util.List;

/**
 * What one run yields.
 *
 * <p>A number that is not defined in a run, such as engagement where nobody was reached, is {@code NaN}.
 *
 * @param values one value per entry of {@link Metrics#run()}, in its order
 * @param weekly one series per entry of {@link Metrics#weekly()}, in its order, with one value per observed week
 * @param lorenz Lorenz curve of contributions in the community: cumulative share of contributions of the least active
 *     0, 1, …, 100 per cent; empty if nobody contributed
 */
public record Outcome(List<Double> values, List<List<Double>> weekly, List<Double> lorenz) {

    /** Checks the sizes and copies the lists. */
    public Outcome {
        values = List.copyOf(values);
        weekly = weekly.stream().map(List::copyOf).toList();
        lorenz = List.copyOf(lorenz);
        if (values.size() != Metrics.run().size()
                || weekly.size() != Metrics.weekly().size()) {
            throw new IllegalArgumentException("an outcome has one value per metric");
        }
        if (!lorenz.isEmpty() && lorenz.size() != 101) {
            throw new IllegalArgumentException("a Lorenz curve has 101 points or none");
        }
    }

    /**
     * The value of a metric.
     *
     * @param metric name of a run metric
     * @return its value, {@code NaN} where undefined
     * @throws IllegalArgumentException if there is no such metric
     */
    public double value(String metric) {
        return values.get(Metrics.place(metric));
    }
}
