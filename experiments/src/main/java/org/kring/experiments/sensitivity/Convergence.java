package org.kring.experiments.sensitivity;

/**
 * Whether an index would stay where it is if the sample grew. After Sarrazin, F., Pianosi, F. and Wagener, T. (2016), "Global
 * sensitivity analysis of environmental models: convergence and validation", Environmental Modelling and Software 79,
 * 135-152, doi:10.1016/j.envsoft.2016.02.005, who judge by the width of bootstrap intervals; that it may not have moved since
 * half of the sample is asked here besides.
 */
public enum Convergence {
    /** The interval is narrow enough, and half of the sample says the same. */
    CONVERGED("converged"),
    /** The interval is too wide. */
    WIDE("interval too wide"),
    /** The interval is narrow enough, but half of the sample said something else. */
    MOVING("still moving"),
    /** There is no interval. */
    UNKNOWN("not known");

    private static final double FROZEN = 1e-12;

    private final String words;

    Convergence(String words) {
        this.words = words;
    }

    /**
     * The verdict in words.
     *
     * @return such as {@code interval too wide}
     */
    public String words() {
        return words;
    }

    /**
     * The verdict.
     *
     * @param low lower end of the interval
     * @param high upper end
     * @param floor what the noise of the replicates alone reaches in 1 of 20 cases; {@code NaN} if that cannot be told
     * @param moved how far the index is from that of half of the sample
     * @param width greatest width of an interval that counts as narrow; half of it is how far an index may have moved
     */
    static Convergence of(double low, double high, double floor, double moved, double width) {
        // All that resampling shuffles is the same, though it should not be with so much noise: the sample is too small
        // to tell.
        boolean isFrozen = high - low < FROZEN && floor > FROZEN;
        if (isFrozen || !Double.isFinite(high - low) || !Double.isFinite(moved) || !Double.isFinite(width)) {
            return UNKNOWN;
        }
        if (high - low > width) {
            return WIDE;
        }
        return Math.abs(moved) > width / 2.0 ? MOVING : CONVERGED;
    }
}
