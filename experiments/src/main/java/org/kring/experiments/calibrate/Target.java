package org.kring.experiments.calibrate;

import org.kring.model.scenario.Requires;

/**
 * A level that the model is to show.
 *
 * @param id short name
 * @param value the level
 * @param tolerance how far off it may be and still count as hit, such as its standard error; above 0
 */
public record Target(String id, double value, double tolerance) {

    /** Checks value and tolerance. */
    public Target {
        Requires.finite("value", value);
        Requires.positive("tolerance", tolerance);
    }
}
