package org.kring.experiments.analysis;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * How sure the intervals of a comparison are, all together.
 *
 * <p>Intervals are paired t intervals. At each look at which the study might stop, all intervals that belong together get one
 * width in standard errors: that which the largest of their |t| exceeds with the error rate of the look, under the
 * correlations that the replicates show. This is the single-step method of T. Hothorn, F. Bretz and P. Westfall 2008,
 * Biometrical Journal 50(3):346-363, of which Tukey's range is the case of equal spreads; unlike theirs, each |t| has a
 * variance of its own ({@link Family}, {@link Directions}). Words and decisions are read off these intervals.
 *
 * <p>The error rate is split evenly over the looks. So the intervals are repeated confidence intervals (C. Jennison and B. W.
 * Turnbull 1989, Journal of the Royal Statistical Society B 51:305-361): they hold whatever made the study stop at one of
 * the looks. What is guaranteed, and what is only measured, stands in docs/decisions/0003-simultaneous-intervals.md.
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
                ? "The number of replicates was fixed beforehand. "
                : "The error rate is split evenly over the %s points at which the study could stop. "
                        .formatted(this.looks);
        return ("Every strategy met the same people with the same luck, so differences are taken replicate by replicate. "
                        + "Intervals are paired t intervals that hold together, with about %s confidence per outcome, "
                        + "by a single-step method of Tukey's type: all %s pairs of strategies get the width, in standard "
                        + "errors, that the largest |t| among them takes with the correlations that the replicates show "
                        + "(%s simulated studies). Where replicates are fewer than twice the differences that follow from no "
                        + "others, more than %s such differences stand against each other, or some replicates have no "
                        + "value, the error rate is split evenly over the pairs instead (Bonferroni). "
                        + "%sDifferent outcomes are judged apart. "
                        + "Chances of being best come from %s draws of the true means (multivariate t).")
                .formatted(
                        NumberText.percent(level),
                        Intervals.comparisons(arms),
                        Directions.DRAWS,
                        Directions.MOST,
                        looks,
                        ChanceOfBest.DRAWS);
    }
}
