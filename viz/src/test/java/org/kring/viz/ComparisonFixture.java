package org.kring.viz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kring.experiments.analysis.Comparison;
import org.kring.experiments.analysis.Comparison.BestProbability;
import org.kring.experiments.analysis.Comparison.Estimate;
import org.kring.experiments.analysis.Comparison.PairDifference;
import org.kring.experiments.analysis.Comparison.Standing;
import org.kring.experiments.analysis.Comparison.ThirdEffect;
import org.kring.experiments.analysis.Comparison.Verdict;
import org.kring.experiments.result.StudyResults;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metric.Direction;
import org.kring.model.observe.Metrics;
import org.kring.viz.text.Numerals;

/** Statistics of the made-up study, with plain normal intervals: good enough to draw, not to believe. */
public final class ComparisonFixture {

    private ComparisonFixture() {}

    /**
     * The comparison.
     *
     * @param results finished runs
     * @return statistics of every run metric
     */
    public static Comparison of(StudyResults results) {
        List<Estimate> estimates = new ArrayList<>();
        List<PairDifference> pairs = new ArrayList<>();
        List<BestProbability> best = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        for (Metric metric : Metrics.run()) {
            String outcome = metric.name();
            for (String arm : results.arms()) {
                double[] v = results.values(arm, outcome);
                double h = half(v, 1.96);
                estimates.add(new Estimate(outcome, arm, mean(v), mean(v) - h, mean(v) + h, defined(v)));
                best.add(new BestProbability(outcome, arm, best(results, metric, arm)));
                boolean undefined = Double.isNaN(mean(v));
                verdicts.add(new Verdict(
                        outcome,
                        arm,
                        undefined ? Standing.UNDEFINED : arm.equals("lively-mix") ? Standing.BEST : Standing.WORSE,
                        "%s: %s & its unit, made up, for %s."
                                .formatted(arm, Numerals.ENGLISH.plain(mean(v)), outcome)));
            }
            for (int i = 0; i < results.arms().size(); i++) {
                for (int j = i + 1; j < results.arms().size(); j++) {
                    pairs.add(pair(
                            results,
                            outcome,
                            results.arms().get(i),
                            results.arms().get(j)));
                }
            }
        }
        return new Comparison(estimates, pairs, best, losers(results), verdicts);
    }

    /** Share of the replicates in which the arm is first, as a stand-in for the probability of being best. */
    private static double best(StudyResults results, Metric metric, String arm) {
        double sign = metric.direction() == Direction.LOWER ? -1.0 : 1.0;
        double first = 0.0;
        for (int r = 0; r < results.replicates(); r++) {
            String winner = arm;
            double top = Double.NEGATIVE_INFINITY;
            for (String other : results.arms()) {
                double value = sign * results.values(other, metric.name())[r];
                if (value > top) {
                    top = value;
                    winner = other;
                }
            }
            first += winner.equals(arm) ? 1.0 : 0.0;
        }
        return first / results.replicates();
    }

    private static PairDifference pair(StudyResults results, String outcome, String a, String b) {
        double[] d = difference(results.values(a, outcome), results.values(b, outcome));
        double h = half(d, 2.9);
        return new PairDifference(outcome, a, b, mean(d), mean(d) - h, mean(d) + h, 0.95, defined(d), 0.6, 2.5, 0.5);
    }

    private static List<ThirdEffect> losers(StudyResults results) {
        List<ThirdEffect> effects = new ArrayList<>();
        for (String arm : results.arms()) {
            if (!arm.equals(results.reference())) {
                for (String third : List.of("leastLonely", "middle", "mostLonely")) {
                    String metric = "isolationRisk" + third.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                            + third.substring(1) + "Third";
                    double[] d = difference(results.values(arm, metric), results.values(results.reference(), metric));
                    double h = half(d, 2.9);
                    effects.add(new ThirdEffect(arm, third, mean(d), mean(d) - h, mean(d) + h, d.length));
                }
            }
        }
        return effects;
    }

    private static double[] difference(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] - b[i]).toArray();
    }

    private static int defined(double[] v) {
        return (int) Arrays.stream(v).filter(x -> !Double.isNaN(x)).count();
    }

    private static double mean(double[] v) {
        return Arrays.stream(v).average().orElse(Double.NaN);
    }

    private static double half(double[] v, double z) {
        double m = mean(v);
        double ss = Arrays.stream(v).map(x -> (x - m) * (x - m)).sum();
        return z * Math.sqrt(ss / (v.length - 1) / v.length);
    }
}
