package org.kring.experiments.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.kring.experiments.result.SweepRuns;

/**
 * Means of an outcome over points, replicate by replicate: within a replicate all points share their luck, so points are
 * averaged there first. Only replicates count that finished at every point; none do if a point is missing. A value that is
 * undefined at a point leaves the mean of its replicate undefined.
 */
final class SweepMeans {

    private final SweepRuns runs;
    private final String outcome;
    private final List<Integer> replicates;
    private final Map<String, double[][]> valuesByArm = new LinkedHashMap<>();

    SweepMeans(SweepRuns runs, String outcome) {
        this.runs = runs;
        this.outcome = outcome;
        Set<Integer> everywhere = new TreeSet<>(runs.points().get(0).replicates());
        runs.points().forEach(point -> everywhere.retainAll(new TreeSet<>(point.replicates())));
        replicates = runs.points().size() == runs.planned() ? List.copyOf(everywhere) : List.of();
    }

    /** The mean of an arm over some points, by replicate; {@code NaN} where there is no such point. */
    double[] of(String arm, Predicate<SweepRuns.Point> where) {
        double[][] values = valuesByArm.computeIfAbsent(arm, this::values);
        double[] means = new double[replicates.size()];
        int n = 0;
        for (int p = 0; p < values.length; p++) {
            if (where.test(runs.points().get(p))) {
                n++;
                for (int r = 0; r < means.length; r++) {
                    means[r] += values[p][r];
                }
            }
        }
        for (int r = 0; r < means.length; r++) {
            means[r] /= n;
        }
        return means;
    }

    /** The points at which a factor has a level. */
    Predicate<SweepRuns.Point> at(String path, String level) {
        int factor = runs.paths().indexOf(path);
        return point -> point.values().get(factor).equals(level);
    }

    /** The one less the other, by replicate. */
    static double[] less(double[] a, double[] b) {
        double[] differences = new double[a.length];
        for (int r = 0; r < a.length; r++) {
            differences[r] = a[r] - b[r];
        }
        return differences;
    }

    /** By point, then by replicate. */
    private double[][] values(String arm) {
        double[][] values = new double[runs.points().size()][];
        for (int p = 0; p < values.length; p++) {
            SweepRuns.Point point = runs.points().get(p);
            double[] all = point.results().values(arm, outcome);
            values[p] = replicates.stream()
                    .mapToDouble(r -> all[point.replicates().indexOf(r)])
                    .toArray();
        }
        return values;
    }
}
