package org.kring.model.observe;

/**
 * One number that every run yields.
 *
 * @param name name in study files and tables, in lower camel case, with the denominator in it
 * @param unit unit and denominator as printed on axes
 * @param sentence what it is, in an English sentence
 * @param direction which way is better
 */
public record Metric(String name, String unit, String sentence, Direction direction) {

    /** Which way a metric is better. */
    public enum Direction {
        /** More is better. */
        HIGHER,
        /** Less is better. */
        LOWER,
        /** Neither: it describes. */
        NEITHER
    }
}
