package org.kring.experiments.analysis;

import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;

/**
 * How the numbers of an outcome are written in a summary: shares as percentages.
 *
 * @param unit unit as it is written
 * @param factor what a value is multiplied by
 */
public record SweepScale(String unit, double factor) {

    private static final String SHARE = "share of ";

    /**
     * The scale of an outcome.
     *
     * @param outcome name of an outcome
     * @return its scale
     */
    public static SweepScale of(String outcome) {
        Metric metric = Metrics.run(outcome);
        return metric.isShare()
                ? new SweepScale("% of " + metric.unit().substring(SHARE.length()), 100.0)
                : new SweepScale(metric.unit(), 1.0);
    }

    /**
     * A number without its unit.
     *
     * @param value any number
     * @return such as {@code 12.3}, or that it is undefined
     */
    public String text(double value) {
        double shown = value * factor;
        return Double.isFinite(shown) ? NumberText.signed(shown, decimals(shown)) : "undefined";
    }

    String signed(double value) {
        String text = text(value);
        return value > 0.0 && Double.isFinite(value) ? "+" + text : Double.isFinite(value) ? text : "unknown";
    }

    /** Half the width of an interval, without a sign. */
    String half(double low, double high) {
        double half = (high - low) / 2.0 * factor;
        return Double.isFinite(half) ? NumberText.size(half, decimals(half)) : "unknown";
    }

    private static int decimals(double shown) {
        double size = Math.abs(shown);
        return size >= 100.0 ? 0 : size >= 10.0 ? 1 : size >= 0.1 || size == 0.0 ? 2 : 4;
    }
}
