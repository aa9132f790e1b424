package org.kring.experiments.calibrate;

import org.kring.model.scenario.Requires;

/**
 * What is believed of a parameter before the targets are looked at: all values from low to high, flat on a scale. Proposals
 * are made in units: 0 is low, 1 is high, and the prior is uniform between them.
 *
 * @param parameter dotted path of the parameter
 * @param low lowest value
 * @param high highest value, above low
 * @param scale on which the prior is flat
 */
public record Prior(String parameter, double low, double high, PriorScale scale) {

    /** Checks the range. */
    public Prior {
        Requires.finite("low", low);
        Requires.finite("high", high);
        if (!(low < high)) {
            throw new IllegalArgumentException(
                    "%s: low must be below high, but they were %s and %s".formatted(parameter, low, high));
        }
        if (scale == PriorScale.LOG && !(low > 0.0)) {
            throw new IllegalArgumentException(
                    "%s: a logarithmic prior needs a low above 0, but low was %s".formatted(parameter, low));
        }
    }

    /**
     * A value of the parameter.
     *
     * @param unit in [0,1]
     * @return from low to high
     */
    public double value(double unit) {
        double value = scale == PriorScale.LOG
                ? StrictMath.exp(StrictMath.log(low) + unit * (StrictMath.log(high) - StrictMath.log(low)))
                : low + unit * (high - low);
        return Math.min(high, Math.max(low, value));
    }
}
