package org.kring.experiments.analysis;

import java.util.ArrayList;
import java.util.List;
import org.kring.experiments.result.StudyResults;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;

/**
 * What a comparison of strategies found.
 *
 * @param estimates mean of every outcome in every arm
 * @param pairs paired differences between all pairs of arms
 * @param best probability of being best, by outcome and arm
 * @param losers change of isolation risk against the reference by loneliness third at the start
 * @param verdicts standing of every arm on every outcome that has a better way, in words
 * @param method how intervals and probabilities were made, in plain sentences
 */
public record Comparison(
        List<Estimate> estimates,
        List<PairDifference> pairs,
        List<BestProbability> best,
        List<ThirdEffect> losers,
        List<Verdict> verdicts,
        String method) {

    /** Copies the lists. */
    public Comparison {
        estimates = List.copyOf(estimates);
        pairs = List.copyOf(pairs);
        best = List.copyOf(best);
        losers = List.copyOf(losers);
        verdicts = List.copyOf(verdicts);
    }

    /**
     * A comparison that does not say its method.
     *
     * @param estimates mean of every outcome in every arm
     * @param pairs paired differences between all pairs of arms
     * @param best probability of being best, by outcome and arm
     * @param losers change of isolation risk against the reference by loneliness third at the start
     * @param verdicts standing of every arm on every outcome
     */
    public Comparison(
            List<Estimate> estimates,
            List<PairDifference> pairs,
            List<BestProbability> best,
            List<ThirdEffect> losers,
            List<Verdict> verdicts) {
        this(estimates, pairs, best, losers, verdicts, "");
    }

    /**
     * Compares the arms of a study.
     *
     * @param results the finished runs, with any number of replicates
     * @param outcomes names of run metrics to compare on, in the order wanted
     * @param confidence how sure the intervals are to be
     * @return the comparison; the same results give the same numbers
     * @throws IllegalArgumentException if there is no such metric
     */
    public static Comparison of(StudyResults results, List<String> outcomes, Confidence confidence) {
        Intervals intervals = new Intervals(results, confidence);
        ChanceOfBest chance = new ChanceOfBest(results);
        StaffHours hours = StaffHours.of(results);
        List<Estimate> estimates = new ArrayList<>();
        List<PairDifference> pairs = new ArrayList<>();
        List<BestProbability> best = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        for (String outcome : outcomes) {
            Metric metric = Metrics.run(outcome);
            OutcomeComparison comparison = new OutcomeComparison(
                    metric, results.reference(), intervals.estimates(outcome), intervals.pairs(outcome));
            estimates.addAll(comparison.estimates());
            pairs.addAll(comparison.pairs());
            best.addAll(chance.of(outcome, metric.direction()));
            verdicts.addAll(new VerdictSentences(comparison, hours).verdicts());
        }
        return new Comparison(
                estimates,
                pairs,
                best,
                intervals.losers(),
                verdicts,
                confidence.method(results.arms().size()));
    }

    /**
     * The outcomes that were compared.
     *
     * @return names of run metrics, in the order asked for
     */
    public List<String> outcomes() {
        return estimates.stream().map(Estimate::outcome).distinct().toList();
    }

    /**
     * What was found on one outcome.
     *
     * @param outcome name of a run metric
     * @param reference label of the counterfactual arm
     * @return its estimates and pairs
     */
    OutcomeComparison on(String outcome, String reference) {
        return new OutcomeComparison(
                Metrics.run(outcome),
                reference,
                estimates.stream().filter(e -> e.outcome().equals(outcome)).toList(),
                pairs.stream().filter(p -> p.outcome().equals(outcome)).toList());
    }

    /**
     * Mean of an outcome in an arm.
     *
     * @param outcome name of a run metric
     * @param arm label of the arm
     * @param mean mean over replicates, {@code NaN} if undefined in all
     * @param low lower end of the interval of the mean, which holds on its own but not together with the others
     * @param high upper end
     * @param n replicates in which the outcome is defined
     */
    public record Estimate(String outcome, String arm, double mean, double low, double high, int n) {}

    /**
     * Paired difference a - b of an outcome. Each pair comes once, the later arm first, so that the reference is b.
     *
     * @param outcome name of a run metric
     * @param a first arm
     * @param b second arm
     * @param difference mean of the paired differences
     * @param low lower end of the simultaneous interval, negative infinity if n is below 2
     * @param high upper end, infinity if n is below 2
     * @param confidence confidence of all intervals of this outcome together
     * @param n replicates in which both are defined
     * @param correlation correlation between the arms over replicates, gained by common random numbers; {@code NaN} if
     *     one of them does not vary
     * @param varianceRatio variance of the difference with independent luck over that with common luck; infinite if the
     *     difference does not vary, {@code NaN} if no arm does
     * @param pAdjusted p-value of no difference, adjusted for all pairs of the outcome and for all looks, by the law that the
     *     intervals come from: below 1 less the confidence where the interval leaves out 0; {@code NaN} if n is below 2
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
            double varianceRatio,
            double pAdjusted) {

        /**
         * The same difference seen from the other arm.
         *
         * @return b - a
         */
        public PairDifference flipped() {
            // Taken from 0 because a plain minus would turn 0 into -0.
            return new PairDifference(
                    outcome,
                    b,
                    a,
                    0.0 - difference,
                    0.0 - high,
                    0.0 - low,
                    confidence,
                    n,
                    correlation,
                    varianceRatio,
                    pAdjusted);
        }
    }

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
     * @param low lower end of the interval, simultaneous over all arms and thirds
     * @param high upper end
     * @param n replicates in which both arms are defined
     */
    public record ThirdEffect(String arm, String third, double difference, double low, double high, int n) {}

    /** How an arm stands on an outcome. */
    public enum Standing {
        /** The only arm that no other arm beats beyond doubt. */
        BEST,
        /** One of several arms that no other arm beats beyond doubt. */
        TIED,
        /** Another arm is better beyond doubt: the simultaneous interval of their difference leaves out 0. */
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
