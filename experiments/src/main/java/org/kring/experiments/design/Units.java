package org.kring.experiments.design;

/** Checks and cells that both kinds of factors share. */
final class Units {

    private Units() {}

    static void requirePath(String path) {
        if (path.isBlank() || !path.equals(path.strip())) {
            throw new IllegalArgumentException(
                    "a factor must be a path without blanks around it, but was \"%s\"".formatted(path));
        }
    }

    static void requireUnit(double unit) {
        if (!(unit >= 0.0 && unit <= 1.0)) {
            throw new IllegalArgumentException("unit must be in [0, 1], but was " + unit);
        }
    }

    /** Which of so many equal cells of [0,1] a place lies in. */
    static int cell(double unit, int cells) {
        requireUnit(unit);
        // A fraction such as 1/49 may be rounded down, and must still begin its cell.
        return Math.min((int) (Math.nextUp(unit) * cells), cells - 1);
    }
}
