package org.kring.experiments.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.kring.experiments.result.SweepRuns;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Names;

/**
 * Paired differences of two strategies along a factor: point by point the place on the factor, and the difference of each
 * replicate, NaN where it is undefined or not finished.
 */
final class Differences {

    private final double[] places;
    private final double[][] values;

    Differences(double[] places, double[][] values) {
        this.places = places.clone();
        this.values = values.clone();
    }

    /**
     * Takes them from a sweep.
     *
     * @throws InputException if there is no such factor, its values are no numbers, or there are fewer than two
     */
    static Differences of(SweepRuns runs, String factor, String arm, String against, String outcome) {
        int column = runs.paths().indexOf(factor);
        if (column < 0) {
            throw new InputException(
                    "%s is not a factor of this sweep; it has %s".formatted(factor, String.join(", ", runs.paths())),
                    Names.wayOut(factor, runs.paths()));
        }
        int replicates = 1
                + runs.points().stream()
                        .flatMap(point -> point.replicates().stream())
                        .mapToInt(r -> r)
                        .max()
                        .orElse(0);
        List<Double> places = new ArrayList<>();
        List<double[]> values = new ArrayList<>();
        for (SweepRuns.Point point : runs.points()) {
            places.add(number(factor, point.values().get(column)));
            double[] own = point.results().values(arm, outcome);
            double[] other = point.results().values(against, outcome);
            double[] row = new double[replicates];
            Arrays.fill(row, Double.NaN);
            IntStream.range(0, own.length).forEach(i -> row[point.replicates().get(i)] = own[i] - other[i]);
            values.add(row);
        }
        if (places.stream().distinct().count() < 2) {
            throw new InputException(
                    "%s has one value in this sweep, and a break-even needs at least two".formatted(factor),
                    "another factor was meant: " + String.join(", ", runs.paths()) + ".");
        }
        return new Differences(places.stream().mapToDouble(place -> place).toArray(), values.toArray(double[][]::new));
    }

    private static double number(String factor, String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new InputException(
                    "%s has the value %s, and a break-even needs numbers".formatted(factor, value),
                    "leave out --break-even: the boxes of kring discover take choices too.");
        }
    }

    int points() {
        return places.length;
    }

    int replicates() {
        return values.length == 0 ? 0 : values[0].length;
    }

    double place(int point) {
        return places[point];
    }

    /** The different places, rising. */
    double[] levels() {
        TreeSet<Double> levels = new TreeSet<>();
        for (double place : places) {
            levels.add(place);
        }
        return levels.stream().mapToDouble(level -> level).toArray();
    }

    /** Mean at each point with each replicate as often as its weight says. */
    double[] means(int[] weights) {
        return IntStream.range(0, points()).mapToDouble(i -> mean(i, weights)).toArray();
    }

    /** Mean at a point with each replicate as often as its weight says; NaN if no weight falls on a value. */
    private double mean(int point, int[] weights) {
        double sum = 0.0;
        int n = 0;
        for (int r = 0; r < weights.length; r++) {
            if (weights[r] > 0 && Double.isFinite(values[point][r])) {
                sum += weights[r] * values[point][r];
                n += weights[r];
            }
        }
        return n == 0 ? Double.NaN : sum / n;
    }
}
