package org.kring.viz.chart;

import org.kring.model.observe.Metric;
import org.kring.viz.text.Messages;

/**
 * How the numbers of one outcome are written: shares in per cent, staff hours by the week, all else as it is.
 *
 * @param factor what a value is multiplied by
 * @param unit its unit
 */
public record Scale(double factor, String unit) {

    /**
     * The scale of an outcome.
     *
     * @param metric the outcome
     * @param weeks observed weeks that its hours are divided by; 0 if hours shall stay a total
     * @param words the language
     * @return its scale
     */
    public static Scale of(Metric metric, int weeks, Messages words) {
        boolean hours = metric.unit().equals("h") && metric.name().endsWith("Hours") && weeks > 0;
        return hours
                ? new Scale(1.0 / weeks, words.say("unit.hoursPerWeek"))
                : new Scale(metric.isShare() ? 100.0 : 1.0, words.unit(metric.unit()));
    }

    /**
     * How many decimals suit a value.
     *
     * @param value a value, not yet multiplied
     * @return decimals
     */
    public int decimals(double value) {
        double size = Math.abs(factor * value);
        return factor == 100.0 ? 1 : size >= 100.0 ? 0 : size >= 10.0 ? 1 : 2;
    }
}
