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

    static Metric higher(String name, String unit, String sentence) {
        return new Metric(name, unit, sentence, Direction.HIGHER);
    }

    static Metric lower(String name, String unit, String sentence) {
        return new Metric(name, unit, sentence, Direction.LOWER);
    }

    static Metric neither(String name, String unit, String sentence) {
        return new Metric(name, unit, sentence, Direction.NEITHER);
    }
}
