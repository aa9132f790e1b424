package org.kring.viz.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Mean and spread of one week over the replicates.
 *
 * @param mean mean over the replicates
 * @param low value below which 2.5 % of the replicates lie
 * @param high value above which 2.5 % of the replicates lie
 */
record Band(double mean, double low, double high) {

    /**
     * The band of every week.
     *
     * @param series values by replicate and week
     * @param weeks number of weeks
     * @return one band per week, {@code NaN} where no replicate has a value
     */
    static List<Band> byWeek(double[][] series, int weeks) {
        List<Band> bands = new ArrayList<>();
        for (int w = 0; w < weeks; w++) {
            int week = w;
            double[] values = Arrays.stream(series)
                    .mapToDouble(run -> run[week])
                    .filter(x -> !Double.isNaN(x))
                    .sorted()
                    .toArray();
            double mean = Arrays.stream(values).average().orElse(Double.NaN);
            bands.add(new Band(mean, quantile(values, 0.025), quantile(values, 0.975)));
        }
        return List.copyOf(bands);
    }

    /** Linear interpolation between order statistics, type 7 of Hyndman and Fan (1996). */
    static double quantile(double[] sorted, double p) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double h = (sorted.length - 1) * p;
        int i = (int) Math.floor(h);
        int next = Math.min(i + 1, sorted.length - 1);
        return sorted[i] + (h - i) * (sorted[next] - sorted[i]);
    }
}
