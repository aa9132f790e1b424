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
    private final JointLaws laws;
    private final Map<Integer, Double> quantiles = new HashMap<>();

    Intervals(StudyResults results, Confidence confidence) {
        this(results, confidence, new JointLaws());
    }

    Intervals(StudyResults results, Confidence confidence, JointLaws laws) {
        this.results = results;
        this.confidence = confidence;
        this.laws = laws;
    }

    /** The mean of every arm; each interval holds at the level on its own. */
    List<Estimate> estimates(String outcome) {
        List<Estimate> estimates = new ArrayList<>();
        for (String arm : results.arms()) {
            double[] values = results.values(arm, outcome);
            PairedSample sample = PairedSample.of(values, new double[values.length]);
            double quantile = quantile(sample);
            estimates.add(new Estimate(
                    outcome,
                    arm,
                    sample.difference(),
                    MeanEnds.low(outcome, sample.low(quantile)),
                    MeanEnds.high(outcome, sample.high(quantile)),
                    sample.n()));
        }
        return estimates;
    }

    /** All pairs of an outcome, the later arm minus the earlier one, so that the reference comes second. */
    List<PairDifference> pairs(String outcome) {
        List<Contrast> contrasts = new ArrayList<>();
        for (int second = 0; second < results.arms().size(); second++) {
            for (int first = second + 1; first < results.arms().size(); first++) {
                contrasts.add(contrast(
                        outcome, results.arms().get(first), results.arms().get(second)));
            }
        }
        Family family = family(contrasts);
        return contrasts.stream().map(contrast -> pair(contrast, family)).toList();
    }

    /** Isolation risk against the reference by arm and third, one family of intervals. */
    List<ThirdEffect> losers() {
        List<String> arms = results.arms().stream()
                .filter(arm -> !arm.equals(results.reference()))
                .toList();
        List<Contrast> contrasts = new ArrayList<>();
        for (String arm : arms) {
            THIRDS.forEach(third -> contrasts.add(contrast(metricOf(third), arm, results.reference())));
        }
        Family family = family(contrasts);
        List<ThirdEffect> effects = new ArrayList<>();
        for (int i = 0; i < contrasts.size(); i++) {
            effects.add(third(THIRDS.get(i % THIRDS.size()), contrasts.get(i), family));
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
    private double quantile(PairedSample sample) {
        return quantiles.computeIfAbsent(sample.n(), n -> confidence.quantile(n, 1));
    }

    private Contrast contrast(String outcome, String a, String b) {
        double[] first = results.values(a, outcome);
        double[] second = results.values(b, outcome);
        List<Double> differences = new ArrayList<>();
        for (int r = 0; r < first.length; r++) {
            differences.add(first[r] - second[r]);
        }
        return new Contrast(outcome, a, b, PairedSample.of(first, second), differences);
    }

    private Family family(List<Contrast> contrasts) {
        return new Family(contrasts.stream().map(Contrast::values).toList(), confidence, laws);
    }

    private PairDifference pair(Contrast contrast, Family family) {
        PairedSample sample = contrast.sample();
        double quantile = family.quantile(sample);
        return new PairDifference(
                contrast.outcome(),
                contrast.a(),
                contrast.b(),
                sample.difference(),
                sample.low(quantile),
                sample.high(quantile),
                confidence.level(),
                sample.n(),
                sample.correlation(),
                sample.varianceRatio(),
                family.adjusted(sample));
    }

    private static ThirdEffect third(String third, Contrast contrast, Family family) {
        PairedSample sample = contrast.sample();
        double quantile = family.quantile(sample);
        return new ThirdEffect(
                contrast.a(), third, sample.difference(), sample.low(quantile), sample.high(quantile), sample.n());
    }

    /** A difference between two arms, replicate by replicate. */
    private record Contrast(String outcome, String a, String b, PairedSample sample, List<Double> differences) {
        double[] values() {
            return differences.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }
}
