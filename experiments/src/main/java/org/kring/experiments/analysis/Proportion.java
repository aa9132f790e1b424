package org.kring.experiments.analysis;

import org.kring.model.scenario.Requires;

/**
 * A share of trials with its 95 % interval by E. B. Wilson (1927), Journal of the American Statistical Association 22,
 * 209-212, which stays within 0 and 1 and holds for few trials and for shares near the ends.
 *
 * @param share the share, in [0,1]; {@code NaN} without trials
 * @param low lower end of the interval
 * @param high upper end
 */
public record Proportion(double share, double low, double high) {

    /** The two-sided 5 % point of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * A share.
     *
     * @param successes successes, from 0 to trials; need not be whole, because a tie may count for a part
     * @param trials number of trials, at least 0
     * @param effective how many independent trials they are worth, above 0 and at most trials, if there are any
     * @return the share with its interval, from 0 to 1 without trials
     */
    public static Proportion of(double successes, int trials, double effective) {
        if (trials == 0) {
            return new Proportion(Double.NaN, 0.0, 1.0);
        }
        Requires.within("successes", successes, 0.0, trials);
        double share = successes / trials;
        double square = Z * Z / effective;
        double centre = (share + square / 2.0) / (1.0 + square);
        double half = Z * Math.sqrt(share * (1.0 - share) / effective + square / (4.0 * effective)) / (1.0 + square);
        // At the ends the interval ends there too, but for rounding.
        double low = share == 0.0 ? 0.0 : Math.max(0.0, centre - half);
        return new Proportion(share, low, share == 1.0 ? 1.0 : Math.min(1.0, centre + half));
    }
}
