package org.kring.experiments.calibrate;

/** How a study file chooses a target. */
public sealed interface TargetChoice {

    /**
     * The middle of the band of a pattern; a quarter of the width of the band is the tolerance, as if the band were about two
     * standard errors to each side.
     *
     * @param pattern id of a calibration pattern that is about a level, not about an order
     */
    record Band(String pattern) implements TargetChoice {}

    /**
     * A figure in the band of a pattern, such as the published one.
     *
     * @param pattern id of a calibration pattern
     * @param value the figure
     * @param tolerance how far off still counts as hit, above 0
     */
    record Figure(String pattern, double value, double tolerance) implements TargetChoice {}

    /**
     * A level that is no pattern.
     *
     * @param id short name
     * @param metric name of a level, as in the file of patterns
     * @param strategy name of a built-in strategy, or path of a file
     * @param value the level
     * @param tolerance how far off still counts as hit, above 0
     */
    record Metric(String id, String metric, String strategy, double value, double tolerance) implements TargetChoice {}
}
