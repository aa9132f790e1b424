package org.kring.experiments.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kring.experiments.analysis.Comparison.Estimate;
import org.kring.experiments.analysis.Comparison.PairDifference;
import org.kring.experiments.analysis.Comparison.ThirdEffect;
import org.kring.experiments.result.StudyResults;

/** Intervals of means and of paired differences, simultaneous as {@link Confidence} says. */
final class Intervals {

    static final List<String> THIRDS = List.of("leastLonely", "middle", "mostLonely");

    private final StudyResults results;
    private final Confidence confidence;
    private final Map<List<Integer>, Double> quantiles = new HashMap<>();

    Intervals(StudyResults results, Confidence confidence) {
        this.results = results;
        this.confidence = confidence;
    }

    /** The mean of every arm; each interval holds at the level on its own. */
    List<Estimate> estimates(String outcome) {
        List<Estimate> estimates = new ArrayList<>();
        for (String arm : results.arms()) {
            double[] values = results.values(arm, outcome);
            PairedSample sample = PairedSample.of(values, new double[values.length]);
            double quantile = quantile(sample, 1);
            estimates.add(new Estimate(
                    outcome, arm, sample.difference(), sample.low(quantile), sample.high(quantile), sample.n()));
        }
        return estimates;
    }

    /** All pairs of an outcome, the later arm minus the earlier one, so that the reference comes second. */
    List<PairDifference> pairs(String outcome) {
        List<String> arms = results.arms();
        List<double[]> values =
                arms.stream().map(arm -> results.values(arm, outcome)).toList();
        int family = comparisons(arms.size());
        List<PairDifference> pairs = new ArrayList<>();
        for (int second = 0; second < arms.size(); second++) {
            for (int first = second + 1; first < arms.size(); first++) {
                PairedSample sample = PairedSample.of(values.get(first), values.get(second));
                double quantile = quantile(sample, family);
                pairs.add(pair(outcome, arms.get(first), arms.get(second), sample, quantile));
            }
        }
        return pairs;
    }

    /** Isolation risk against the reference by arm and third, one family of intervals. */
    List<ThirdEffect> losers() {
        int family = Math.max(1, (results.arms().size() - 1) * THIRDS.size());
        List<ThirdEffect> effects = new ArrayList<>();
        for (String arm : results.arms()) {
            if (!arm.equals(results.reference())) {
                for (String third : THIRDS) {
                    effects.add(third(arm, third, family));
                }
            }
        }
        return effects;
    }

    /** Number of pairs among some arms, at least 1. */
    static int comparisons(int arms) {
        return Math.max(1, arms * (arms - 1) / 2);
    }

    /** The run metric of isolation risk in a third. */
    static String metricOf(String third) {
        return "isolationRisk" + Character.toUpperCase(third.charAt(0)) + third.substring(1) + "Third";
    }

    /** Looked up, because most samples have the same number of replicates and a quantile takes a search. */
    private double quantile(PairedSample sample, int family) {
        return quantiles.computeIfAbsent(List.of(sample.n(), family), key -> confidence.quantile(sample.n(), family));
    }

    private PairDifference pair(String outcome, String a, String b, PairedSample sample, double quantile) {
        return new PairDifference(
                outcome,
                a,
                b,
                sample.difference(),
                sample.low(quantile),
                sample.high(quantile),
                confidence.level(),
                sample.n(),
                sample.correlation(),
                sample.varianceRatio());
    }

    private ThirdEffect third(String arm, String third, int family) {
        String metric = metricOf(third);
        PairedSample sample = PairedSample.of(results.values(arm, metric), results.values(results.reference(), metric));
        double quantile = quantile(sample, family);
        return new ThirdEffect(
                arm, third, sample.difference(), sample.low(quantile), sample.high(quantile), sample.n());
    }
}
