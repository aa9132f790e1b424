package org.kring.viz.report;

import org.kring.model.observe.Metric;
import org.kring.viz.text.Messages;

/**
 * How the numbers of one outcome are written: shares in per cent, staff hours by the week, all else as it is.
 *
 * @param factor what a value is multiplied by
 * @param unit its unit
 */
record Scale(double factor, String unit) {

    private static final String SHARE = "share of ";

    static Scale of(Metric metric, int weeks, Messages words) {
        boolean hours = metric.unit().equals("h") && metric.name().endsWith("Hours") && weeks > 0;
        return hours
                ? new Scale(1.0 / weeks, words.say("unit.hoursPerWeek"))
                : new Scale(metric.unit().startsWith(SHARE) ? 100.0 : 1.0, words.unit(metric.unit()));
    }

    int decimals(double value) {
        double size = Math.abs(factor * value);
        return factor == 100.0 ? 1 : size >= 100.0 ? 0 : size >= 10.0 ? 1 : 2;
    }
}
