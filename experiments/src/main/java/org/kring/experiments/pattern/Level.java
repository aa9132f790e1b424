package org.kring.experiments.pattern;

/**
 * A level that one run shows.
 *
 * @param value the level; NaN if it rests on nothing
 * @param n how many persons, posts or reactions it rests on
 */
public record Level(double value, double n) {

    /**
     * A share of a whole.
     *
     * @param part how many of them
     * @param whole how many there are
     * @return the share, which rests on the whole
     */
    static Level share(double part, double whole) {
        return new Level(whole == 0.0 ? Double.NaN : part / whole, whole);
    }

    /**
     * How far this level lies above another of the same replicate.
     *
     * @param other the other level
     * @return the difference, which rests on the smaller of both numbers
     */
    Level minus(Level other) {
        return new Level(value - other.value, Math.min(n, other.n));
    }
}
