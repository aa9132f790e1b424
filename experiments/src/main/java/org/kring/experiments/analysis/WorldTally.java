package org.kring.experiments.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kring.experiments.analysis.WorldComparison.WorldBest;
import org.kring.experiments.analysis.WorldComparison.WorldPair;
import org.kring.experiments.result.Ancestors;
import org.kring.experiments.result.StudyResults;
import org.kring.experiments.result.WorldRuns;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metric.Direction;

/** Counts, on one outcome, the worlds in which each arm beats each other and all others. */
final class WorldTally {

    private final WorldRuns runs;
    private final Metric metric;
    private final Ancestors ancestors;
    private final List<String> arms;
    /** Mean of each world by arm, turned so that more is better. */
    private final double[][] means;

    /**
     * A tally.
     *
     * @param runs the runs by world
     * @param worldMeans their means
     * @param metric an outcome that has a better way
     * @param ancestors which worlds stem from one parameter set
     */
    WorldTally(WorldRuns runs, StudyResults worldMeans, Metric metric, Ancestors ancestors) {
        this.runs = runs;
        this.metric = metric;
        this.ancestors = ancestors;
        arms = worldMeans.arms();
        double sign = metric.direction() == Direction.HIGHER ? 1.0 : -1.0;
        means = arms.stream()
                .map(arm -> Arrays.stream(worldMeans.values(arm, metric.name()))
                        .map(value -> sign * value)
                        .toArray())
                .toArray(double[][]::new);
    }

    /** Every pair once, the later arm first. */
    List<WorldPair> pairs() {
        List<WorldPair> pairs = new ArrayList<>();
        for (int b = 0; b < arms.size(); b++) {
            for (int a = b + 1; a < arms.size(); a++) {
                pairs.add(pair(a, b));
            }
        }
        return pairs;
    }

    private WorldPair pair(int a, int b) {
        double[] won = new double[means[a].length];
        double[] lost = new double[means[a].length];
        for (int w = 0; w < won.length; w++) {
            double difference = means[a][w] - means[b][w];
            boolean isDefined = Double.isFinite(difference);
            won[w] = isDefined ? (difference > 0.0 ? 1.0 : 0.0) : Double.NaN;
            lost[w] = isDefined ? (difference < 0.0 ? 1.0 : 0.0) : Double.NaN;
        }
        Spread spread = spread(arms.get(a), arms.get(b));
        return new WorldPair(
                metric.name(),
                arms.get(a),
                arms.get(b),
                (int) Arrays.stream(won).filter(Double::isFinite).count(),
                (int) sum(won),
                (int) sum(lost),
                share(won),
                share(lost),
                spread.between(),
                spread.within());
    }

    private Proportion share(double[] won) {
        int worlds = (int) Arrays.stream(won).filter(Double::isFinite).count();
        return Proportion.of(Math.min(worlds, sum(won)), worlds, ancestors.effective(won));
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).sum();
    }

    /** The share of the worlds that each arm wins against all; empty if no arm is ever defined. */
    List<WorldBest> best() {
        int[] defined = IntStream.range(0, arms.size())
                .filter(arm -> Arrays.stream(means[arm]).anyMatch(Double::isFinite))
                .toArray();
        double[][] won = new double[arms.size()][means[0].length];
        for (int w = 0; w < means[0].length; w++) {
            int world = w;
            double[] row =
                    Arrays.stream(defined).mapToDouble(arm -> means[arm][world]).toArray();
            boolean counts = Arrays.stream(row).allMatch(Double::isFinite);
            double top = Arrays.stream(row).max().orElse(Double.NaN);
            long ties = Arrays.stream(row).filter(value -> value == top).count();
            for (int i = 0; i < row.length; i++) {
                won[defined[i]][w] = !counts ? Double.NaN : row[i] == top ? 1.0 / ties : 0.0;
            }
        }
        return Arrays.stream(defined)
                .mapToObj(arm -> new WorldBest(
                        metric.name(),
                        arms.get(arm),
                        (int) Arrays.stream(won[arm]).filter(Double::isFinite).count(),
                        share(won[arm])))
                .toList();
    }

    private record Spread(double between, double within) {}

    /** Analysis of variance with worlds as random groups; a variance between worlds below 0 counts as 0. */
    private Spread spread(String a, String b) {
        List<double[]> worlds = new ArrayList<>();
        for (StudyResults world : runs.results()) {
            double[] first = world.values(a, metric.name());
            double[] second = world.values(b, metric.name());
            double[] differences = IntStream.range(0, first.length)
                    .mapToDouble(k -> first[k] - second[k])
                    .filter(Double::isFinite)
                    .toArray();
            if (differences.length > 1) {
                worlds.add(differences);
            }
        }
        if (worlds.size() < 2) {
            return new Spread(Double.NaN, Double.NaN);
        }
        double squares = 0.0;
        int freedom = 0;
        double luck = 0.0;
        for (double[] world : worlds) {
            squares += squares(world);
            freedom += world.length - 1;
            luck += 1.0 / world.length / worlds.size();
        }
        double within = squares / freedom;
        double[] centres = worlds.stream().mapToDouble(WorldTally::mean).toArray();
        double between = squares(centres) / (centres.length - 1) - within * luck;
        return new Spread(Math.sqrt(Math.max(0.0, between)), Math.sqrt(within));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static double squares(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
    }
}
