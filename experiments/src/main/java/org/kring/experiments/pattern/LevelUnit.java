package org.kring.experiments.pattern;

import java.util.Locale;

/** In what a level is measured, and how it is written for people. */
public enum LevelUnit {
    /** Share, written in percent. */
    SHARE("%.1f %%", 100.0),
    /** Difference of two shares, written in points of a percent. */
    POINTS("%+.1f points", 100.0),
    /** Difference in standard deviations. */
    DEVIATIONS("%+.3f SD", 1.0),
    /** A plain number. */
    NUMBER("%.2f", 1.0);

    private final String format;
    private final double factor;

    LevelUnit(String format, double factor) {
        this.format = format;
        this.factor = factor;
    }

    /**
     * A level for people.
     *
     * @param value a level
     * @return such as {@code 10.7 %}; {@code none} if it is undefined
     */
    public String text(double value) {
        return Double.isNaN(value) ? "none" : String.format(Locale.ROOT, format, value * factor);
    }
}
