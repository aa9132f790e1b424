package org.kring.model.observe;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One number that every run yields.
 *
 * @param name name in study files and tables, in lower camel case, with the denominator in it
 * @param unit unit and denominator as printed on axes
 * @param sentence what it is, in an English sentence
 * @param direction which way is better
 */
public record Metric(String name, String unit, String sentence, Direction direction) {

    /** The ends of a scale as a unit names them, such as {@code points (0 to 6)} or {@code Gini in [0,1]}. */
    private static final Pattern ENDS = Pattern.compile("[(\\[](-?[0-9]+)(?: to |,)([0-9]+)[)\\]]");

    /** Which way a metric is better. */
    public enum Direction {
        /** More is better. */
        HIGHER,
        /** Less is better. */
        LOWER,
        /** Neither: it describes. */
        NEITHER
    }

    /**
     * Whether it is a share, which lies from 0 to 1 and is written in per cent.
     *
     * @return true if the unit says so
     */
    public boolean isShare() {
        return unit.startsWith("share of ");
    }

    /**
     * The lowest value that it can have.
     *
     * @return 0, or the lower end of its scale
     */
    public double least() {
        Matcher ends = ENDS.matcher(unit);
        return ends.find() ? Double.parseDouble(ends.group(1)) : 0.0;
    }

    /**
     * The highest value that it can have.
     *
     * @return 1 for a share, else the upper end of its scale; infinity if it has none
     */
    public double greatest() {
        Matcher ends = ENDS.matcher(unit);
        double open = isShare() ? 1.0 : Double.POSITIVE_INFINITY;
        return ends.find() ? Double.parseDouble(ends.group(2)) : open;
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
