package org.kring.experiments.pattern;

import java.util.List;
import org.kring.model.scenario.Requires;

/**
 * A published level and the band in which the model must show it.
 *
 * @param id short name, unique in its file
 * @param title what is measured, in plain words
 * @param setting name of the world in which it is measured
 * @param against name of a second world whose level is taken off, replicate by replicate; empty if there is none
 * @param metric name of the level, see {@link RunLevels}
 * @param sources rows of the evidence files
 * @param role what the pattern is used for
 * @param severity how much it matters
 * @param unit unit of the level
 * @param low lowest level allowed
 * @param high highest level allowed
 * @param minimum smallest number that a level may rest on
 * @param counted what that number counts
 * @param known verdict that is known; a change needs a human decision
 * @param note what the reader should know of the source and of the band; may be empty
 */
public record Pattern(
        String id,
        String title,
        String setting,
        String against,
        String metric,
        List<String> sources,
        Role role,
        Severity severity,
        LevelUnit unit,
        double low,
        double high,
        int minimum,
        String counted,
        Known known,
        String note) {

    /** Whether a pattern is known to be met. */
    public enum Known {
        /** It is met. */
        PASSING,
        /** It is not, or it rests on too few, and is reported so. */
        FAILING,
        /** It is met whatever the values are, unless the program is broken. */
        BY_CONSTRUCTION
    }

    /** Checks the band and the number, copies the sources. */
    public Pattern {
        Requires.finite("low", low);
        Requires.within("high", high, low, Double.MAX_VALUE);
        Requires.within("minimum", minimum, 1, Integer.MAX_VALUE);
        sources = List.copyOf(sources);
    }

    /**
     * Whether a level is in the band.
     *
     * @param value a level
     * @return true from low to high, both included; false if it is undefined
     */
    public boolean allows(double value) {
        return value >= low && value <= high;
    }
}
