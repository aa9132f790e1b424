package org.kring.experiments.analysis;

import java.util.List;

/**
 * What a comparison of strategies found.
 *
 * @param estimates mean of every outcome in every arm
 * @param pairs paired differences between all pairs of arms
 * @param best probability of being best, by outcome and arm
 * @param losers change of isolation risk against the reference by loneliness third at the start
 * @param verdicts standing of every arm on every outcome, in words
 */
public record Comparison(
        List<Estimate> estimates,
        List<PairDifference> pairs,
        List<BestProbability> best,
        List<ThirdEffect> losers,
        List<Verdict> verdicts) {

    /** Copies the lists. */
    public Comparison {
        estimates = List.copyOf(estimates);
        pairs = List.copyOf(pairs);
        best = List.copyOf(best);
        losers = List.copyOf(losers);
        verdicts = List.copyOf(verdicts);
    }

    /**
     * Mean of an outcome in an arm.
     *
     * @param outcome name of a run metric
     * @param arm label of the arm
     * @param mean mean over replicates, {@code NaN} if undefined in all
     * @param low lower end of the 95 % interval of the mean
     * @param high upper end
     * @param n replicates in which the outcome is defined
     */
    public record Estimate(String outcome, String arm, double mean, double low, double high, int n) {}

    /**
     * Paired difference a - b of an outcome.
     *
     * @param outcome name of a run metric
     * @param a first arm
     * @param b second arm
     * @param difference mean of the paired differences
     * @param low lower end of the simultaneous interval
     * @param high upper end
     * @param confidence confidence of all intervals of this outcome together
     * @param n replicates in which both are defined
     * @param correlation correlation between the arms over replicates, gained by common random numbers
     * @param varianceRatio variance of the difference with independent luck over that with common luck
     */
    public record PairDifference(
            String outcome,
            String a,
            String b,
            double difference,
            double low,
            double high,
            double confidence,
            int n,
            double correlation,
            double varianceRatio) {}

    /**
     * Probability that an arm is the best on an outcome.
     *
     * @param outcome name of a run metric
     * @param arm label of the arm
     * @param probability in [0,1]; over all arms it sums to 1
     */
    public record BestProbability(String outcome, String arm, double probability) {}

    /**
     * Change of isolation risk against the reference in one third of the clients by loneliness at the start.
     *
     * @param arm label of the arm
     * @param third {@code leastLonely}, {@code middle} or {@code mostLonely}
     * @param difference paired difference to the reference; above 0 means more people at risk
     * @param low lower end of the simultaneous interval
     * @param high upper end
     * @param n replicates
     */
    public record ThirdEffect(String arm, String third, double difference, double low, double high, int n) {}

    /** How an arm stands on an outcome. */
    public enum Standing {
        /** Better than every other arm beyond doubt. */
        BEST,
        /** Not distinguishable from the best. */
        TIED,
        /** Worse than the best beyond doubt. */
        WORSE,
        /** Undefined in this arm, such as engagement where nobody was reached. */
        UNDEFINED
    }

    /**
     * Standing of an arm on an outcome, in words.
     *
     * @param outcome name of a run metric
     * @param arm label of the arm
     * @param standing how it stands
     * @param sentence one plain sentence with the difference, its interval and unit
     */
    public record Verdict(String outcome, String arm, Standing standing, String sentence) {}
}
