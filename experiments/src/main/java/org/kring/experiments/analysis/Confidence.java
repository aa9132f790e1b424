package org.kring.experiments.analysis;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * How sure the intervals of a comparison are, all together.
 *
 * <p>Intervals are paired t intervals whose error rate is split evenly (Bonferroni) over the comparisons that belong
 * together and over the looks at which the study might have stopped. Paired t intervals need neither equal variances nor
 * independence between arms, and Bonferroni needs nothing at all, so the joint confidence is at least the level for any
 * correlation that common random numbers bring; for six independent arms it costs 3 % of width against Tukey's method.
 * Words and decisions are read off these intervals; Holm's stepwise tests would decide a little more often, but have no
 * intervals that say the same.
 * Source: A. M. Law, Simulation Modeling and Analysis, section 10.3. The split over looks is the simplest repeated
 * confidence interval (C. Jennison and B. W. Turnbull 1989, Journal of the Royal Statistical Society B 51:305-361): it
 * holds whatever made the study stop at one of the looks. The one assumption is that differences between replicates are
 * near normal, which is what means over hundreds of clients are.
 *
 * @param level joint confidence, above 0 and below 1
 * @param looks looks planned at which the study might stop, at least 1
 */
public record Confidence(double level, int looks) {

    /** Checks level and looks. */
    public Confidence {
        if (!(level > 0.0 && level < 1.0)) {
            throw new IllegalArgumentException("level must be above 0 and below 1, but was " + level);
        }
        if (looks < 1) {
            throw new IllegalArgumentException("looks must be at least 1, but was " + looks);
        }
    }

    /**
     * For a number of replicates that was fixed beforehand.
     *
     * @return 95 %, one look
     */
    public static Confidence fixed() {
        return new Confidence(0.95, 1);
    }

    /**
     * For a study that stops when it is precise enough.
     *
     * @param rule the rule that it stops by
     * @return 95 %, spread over all its checkpoints
     */
    public static Confidence sequential(PrecisionRule rule) {
        return new Confidence(0.95, rule.checkpoints().size());
    }

    /**
     * The error rate that one look may spend.
     *
     * @return 1 less the level, split evenly over all looks
     */
    double errorPerLook() {
        return (1.0 - level) / looks;
    }

    /** Chance that a single |t| of n replicates, at least 2, is above t when nothing differs. */
    static double chanceAbove(double t, int n) {
        return 2.0 * new TDistribution(null, n - 1.0).cumulativeProbability(-t);
    }

    /**
     * How many standard errors an interval reaches to each side if the error rate of a look is split evenly.
     *
     * @param n replicates
     * @param comparisons intervals that must hold together, at least 1
     * @return quantile of Student's t with n-1 degrees of freedom; infinite if n is below 2
     */
    public double quantile(int n, int comparisons) {
        if (n < 2) {
            return Double.POSITIVE_INFINITY;
        }
        double tail = (1.0 - level) / (2.0 * comparisons * looks);
        // Without a generator, because the default one is seeded by the clock.
        return -new TDistribution(null, n - 1.0).inverseCumulativeProbability(tail);
    }

    /**
     * How intervals and probabilities are made, for people who want to check.
     *
     * @param arms arms compared
     * @return plain sentences
     */
    String method(int arms) {
        String looks = this.looks == 1
                ? "the number of replicates was fixed beforehand"
                : "the error rate is split evenly over the %s points at which the study could stop"
                        .formatted(this.looks);
        return ("Every strategy met the same people with the same luck, so differences are taken replicate by replicate. "
                        + "Intervals are paired t intervals that hold together, with about %s confidence per outcome, "
                        + "by a single-step method of Tukey's type: all %s pairs of strategies get the width, in standard "
                        + "errors, of the largest |t| among them, simulated %s times with the correlations that the "
                        + "replicates show (split evenly, by Bonferroni, where these are fewer than two for each strategy "
                        + "or some have no value); %s. "
                        + "Different outcomes are judged apart. "
                        + "Chances of being best come from %s draws of the true means (multivariate t).")
                .formatted(
                        NumberText.percent(level),
                        Intervals.comparisons(arms),
                        Directions.DRAWS,
                        looks,
                        ChanceOfBest.DRAWS);
    }
}
