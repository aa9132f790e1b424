package org.kring.experiments.analysis;

import java.util.Arrays;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * The distribution of the largest of several correlated |t| when nothing differs: the single-step law by which all intervals
 * of a family get one width in standard errors.
 */
final class LargestT {

    private static final double RELATIVE = 1e-10;
    private static final int MOST_STEPS = 1000;

    private final Directions directions;
    private final double[] shares;

    /**
     * The law for combinations of normal quantities.
     *
     * @param directions simulated studies of as many quantities
     * @param loadings weights of the quantities, by combination; none all 0
     */
    LargestT(Directions directions, double[][] loadings) {
        this.directions = directions;
        double[] rising = directions.shares(loadings);
        Arrays.sort(rising);
        shares = new double[rising.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = rising[shares.length - 1 - i];
        }
    }

    /** Chance that the largest |t| is above t, at least 0. */
    double above(double t) {
        double freedom = directions.n() - 1.0;
        double needed = t * t / (freedom + t * t);
        double sum = 0.0;
        for (double share : shares) {
            // The shares fall, so that from here on no length of the mean vector is enough.
            if (needed >= share) {
                break;
            }
            double square = freedom * needed / (share - needed);
            sum += directions.tail().above(Math.sqrt(square));
        }
        return sum / shares.length;
    }

    /**
     * The value that the largest |t| exceeds with a chance.
     *
     * @param chance above 0 and below 1
     * @param low a value that it exceeds more often, at least 0
     * @param high a value that it exceeds less often
     * @return the value, to nine digits; low or high if it lies outside
     */
    double quantile(double chance, double low, double high) {
        if (above(low) <= chance) {
            return low;
        }
        if (above(high) >= chance) {
            return high;
        }
        return new BrentSolver(RELATIVE, 0.0).solve(MOST_STEPS, t -> above(t) - chance, low, high);
    }
}
