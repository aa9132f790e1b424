package org.kring.experiments.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.kring.experiments.analysis.Confidence;
import org.kring.experiments.analysis.Proportion;
import org.kring.experiments.result.StudyResults;
import org.kring.experiments.result.SweepRuns;
import org.kring.model.chance.Draws;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metric.Direction;

/**
 * What it costs to have chosen a strategy, over the points of a sweep. The regret of a strategy at a point is how much worse
 * its mean is than that of the best strategy there (L. J. Savage 1951, "The theory of statistical decision", Journal of the
 * American Statistical Association 46:55-67). Means that are noisy make the best look better than it is, so regret is too high
 * rather than too low.
 *
 * @param outcome what is compared
 * @param points points at which every strategy that has values anywhere has one
 * @param rows one for each strategy that has values
 */
public record Regret(Metric outcome, int points, List<Row> rows) {

    private static final int RESAMPLES = 1000;
    private static final long SEED = 0x726567726574L;
    private static final double TAIL = 0.025;

    /** Copies the list. */
    public Regret {
        rows = List.copyOf(rows);
    }

    /**
     * The regret of every strategy.
     *
     * @param runs a sweep with at least one point
     * @param outcome an outcome of which more or less is better
     * @return the regret
     * @throws IllegalArgumentException if neither is better
     */
    public static Regret of(SweepRuns runs, Metric outcome) {
        if (outcome.direction() == Direction.NEITHER) {
            throw new IllegalArgumentException(outcome.name() + " has no better or worse");
        }
        double sign = outcome.direction() == Direction.HIGHER ? 1.0 : -1.0;
        List<String> arms = runs.points().get(0).results().arms().stream()
                .filter(arm ->
                        runs.points().stream().anyMatch(point -> Double.isFinite(mean(point.results(), arm, outcome))))
                .toList();
        List<SweepRuns.Point> whole = runs.points().stream()
                .filter(point -> arms.stream().allMatch(arm -> Double.isFinite(mean(point.results(), arm, outcome))))
                .toList();
        List<double[]> means = whole.stream()
                .map(point -> arms.stream()
                        .mapToDouble(arm -> sign * mean(point.results(), arm, outcome))
                        .toArray())
                .toList();
        List<Row> rows = new ArrayList<>();
        for (int a = 0; a < arms.size() && !whole.isEmpty(); a++) {
            rows.add(row(a, arms, whole, means, outcome));
        }
        return new Regret(outcome, whole.size(), rows);
    }

    private static Row row(
            int a, List<String> arms, List<SweepRuns.Point> points, List<double[]> means, Metric outcome) {
        double[] regret = means.stream()
                .mapToDouble(row -> Arrays.stream(row).max().orElseThrow() - row[a])
                .toArray();
        int worst = IntStream.range(0, regret.length)
                .reduce((i, j) -> regret[j] > regret[i] ? j : i)
                .orElseThrow();
        double best = 0.0;
        int sure = 0;
        for (int i = 0; i < regret.length; i++) {
            if (regret[i] == 0.0) {
                double top = means.get(i)[a];
                best += 1.0
                        / Arrays.stream(means.get(i))
                                .filter(mean -> mean == top)
                                .count();
                sure += isSure(a, arms, points.get(i).results(), outcome) ? 1 : 0;
            }
        }
        double[] resampled = resampled(regret);
        return new Row(
                arms.get(a),
                regret[worst],
                points.get(worst).number(),
                Question.mean(regret),
                quantile(resampled, TAIL),
                quantile(resampled, 1.0 - TAIL),
                Proportion.of(Math.min(regret.length, best), regret.length, regret.length),
                sure);
    }

    /** Whether an arm is better than each other one with its paired interval, which hold together (Bonferroni). */
    private static boolean isSure(int a, List<String> arms, StudyResults results, Metric outcome) {
        return IntStream.range(0, arms.size()).filter(b -> b != a).allMatch(b -> {
            double[] own = results.values(arms.get(a), outcome.name());
            double[] other = results.values(arms.get(b), outcome.name());
            double[] differences = IntStream.range(0, own.length)
                    .mapToDouble(r -> own[r] - other[r])
                    .filter(Double::isFinite)
                    .toArray();
            if (differences.length < 2) {
                return false;
            }
            double mean = Question.mean(differences);
            double squares = DoubleStream.of(differences)
                    .map(d -> (d - mean) * (d - mean))
                    .sum();
            double error = Math.sqrt(squares / (differences.length - 1) / differences.length);
            return Math.abs(mean) > Confidence.fixed().quantile(differences.length, arms.size() - 1) * error;
        });
    }

    private static double mean(StudyResults results, String arm, Metric outcome) {
        return Arrays.stream(results.values(arm, outcome.name()))
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    private static double[] resampled(double[] regret) {
        return IntStream.range(0, RESAMPLES)
                .mapToDouble(b -> {
                    long key = Draws.bits(SEED, b);
                    return IntStream.range(0, regret.length)
                            .mapToDouble(i -> regret[Draws.below(key, i, regret.length)])
                            .average()
                            .orElse(Double.NaN);
                })
                .sorted()
                .toArray();
    }

    /** Linear interpolation between order statistics, type 7 of Hyndman and Fan (1996). */
    static double quantile(double[] sorted, double p) {
        double place = (sorted.length - 1) * p;
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /**
     * The regret of one strategy, in the unit of the outcome.
     *
     * @param arm label of the strategy
     * @param most the greatest regret
     * @param mostAt number of the point where it is
     * @param mean mean over the points
     * @param low lower end of its 95 % interval, from resampling the points
     * @param high upper end
     * @param best share of points at which it has the best mean, ties shared, with a 95 % interval (Wilson) as if points were
     *     drawn at random
     * @param sure at how many of them it is better than each other with intervals that hold together
     */
    public record Row(
            String arm, double most, int mostAt, double mean, double low, double high, Proportion best, int sure) {}
}
