package org.kring.experiments.calibrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How far statistics are from the targets: the root mean square of the deviations, each divided by its scale. A distance of 1
 * is one scale off on average.
 *
 * @param targets the targets
 * @param scales one scale for each target, above 0
 */
public record Distance(List<Target> targets, List<Double> scales) {

    /** Factor that makes a median absolute deviation comparable to a standard deviation for normal numbers. */
    private static final double TO_DEVIATION = 1.4826;

    /** Copies the lists. */
    public Distance {
        targets = List.copyOf(targets);
        scales = List.copyOf(scales);
        if (targets.isEmpty() || targets.size() != scales.size()) {
            throw new IllegalArgumentException("scales: one is needed for each of at least one target");
        }
    }

    /**
     * Distance in tolerances.
     *
     * @param targets the targets
     * @return the distance whose scales are the tolerances
     */
    public static Distance inTolerances(List<Target> targets) {
        return new Distance(targets, targets.stream().map(Target::tolerance).toList());
    }

    /**
     * The distance that fits what was simulated.
     *
     * @param scaling which scales to take
     * @param targets the targets
     * @param simulated statistics of all simulations that finished, in the order of the targets; at least one
     * @return the distance
     */
    static Distance fitted(Scaling scaling, List<Target> targets, List<List<Double>> simulated) {
        if (scaling == Scaling.TOLERANCE) {
            return inTolerances(targets);
        }
        List<Double> scales = new ArrayList<>();
        for (int j = 0; j < targets.size(); j++) {
            int target = j;
            double[] values = simulated.stream()
                    .mapToDouble(statistics -> statistics.get(target))
                    .toArray();
            scales.add(Math.max(targets.get(j).tolerance(), TO_DEVIATION * medianAbsoluteDeviation(values)));
        }
        return new Distance(targets, scales);
    }

    /**
     * How far some statistics are off.
     *
     * @param statistics in the order of the targets
     * @return at least 0; infinite if a statistic is undefined
     */
    public double of(List<Double> statistics) {
        double sum = 0.0;
        for (int j = 0; j < targets.size(); j++) {
            double deviation = (statistics.get(j) - targets.get(j).value()) / scales.get(j);
            sum += deviation * deviation;
        }
        return Double.isNaN(sum) ? Double.POSITIVE_INFINITY : Math.sqrt(sum / targets.size());
    }

    private static double medianAbsoluteDeviation(double[] values) {
        double median = median(values);
        return median(
                Arrays.stream(values).map(value -> Math.abs(value - median)).toArray());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }
}
