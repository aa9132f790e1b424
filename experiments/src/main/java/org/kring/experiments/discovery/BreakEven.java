package org.kring.experiments.discovery;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kring.experiments.result.SweepRuns;
import org.kring.model.observe.Metric;

/**
 * Where along a factor two strategies change places: the zeros of the curve of their paired difference, averaged over the other
 * factors as the design varied them.
 *
 * <p>The curve has a 95 % band at each value ({@code CurveBand}). The interval of a break-even value holds all values around it at which
 * the band holds 0: a band that holds at the true value holds 0 there (inversion of a test, after E. C. Fieller 1954, Journal of
 * the Royal Statistical Society B 16:175-185).
 *
 * @param factor path of the factor
 * @param arm label of the one strategy
 * @param against label of the other
 * @param outcome what differs
 * @param curve difference arm less against with its band, from the lowest to the highest value
 * @param crossings where the curve is 0, rising
 * @param points number of points
 * @param replicates most replicates of a point
 * @param method how the curve is drawn, in words
 */
public record BreakEven(
        String factor,
        String arm,
        String against,
        Metric outcome,
        List<CurvePoint> curve,
        List<Crossing> crossings,
        int points,
        int replicates,
        String method) {

    private static final int STEPS = 100;

    /** Copies the lists. */
    public BreakEven {
        curve = List.copyOf(curve);
        crossings = List.copyOf(crossings);
    }

    /**
     * Looks for break-even values.
     *
     * @param runs a sweep
     * @param grid whether the points are chosen, as in a factorial design, and not spread by chance
     * @param factor path of a factor with numbers
     * @param arm label of the one strategy
     * @param against label of the other
     * @param outcome what is compared
     * @return the curve and its zeros
     * @throws org.kring.experiments.scenario.InputException if the factor is none of the sweep or has no numbers
     */
    public static BreakEven of(
            SweepRuns runs, boolean grid, String factor, String arm, String against, Metric outcome) {
        Differences differences = Differences.of(runs, factor, arm, against, outcome.name());
        return of(differences, grid, factor, arm, against, outcome);
    }

    static BreakEven of(
            Differences differences, boolean grid, String factor, String arm, String against, Metric outcome) {
        double[] levels = differences.levels();
        double[] places = IntStream.range(0, differences.points())
                .mapToDouble(differences::place)
                .toArray();
        int[] every = new int[differences.replicates()];
        Arrays.fill(every, 1);
        double[] means = differences.means(every);
        DifferenceCurve shape = new DifferenceCurve(levels, places, means);
        double[] grids = places(levels, shape.isOfLevels());
        double[] once = new double[places.length];
        Arrays.fill(once, 1.0);
        double[] estimate =
                Arrays.stream(grids).map(x -> shape.at(x, means, once)).toArray();
        double[] halves = new CurveBand(differences, shape, grids).halves(grid);
        List<CurvePoint> curve = IntStream.range(0, grids.length)
                .mapToObj(i -> new CurvePoint(grids[i], estimate[i], estimate[i] - halves[i], estimate[i] + halves[i]))
                .toList();
        return new BreakEven(
                factor,
                arm,
                against,
                outcome,
                curve,
                Crossing.all(curve),
                places.length,
                every.length,
                method(shape, grid));
    }

    /**
     * Whether the difference is told from 0 at every value, with the same sign.
     *
     * @return true if a crossing within the range is ruled out
     */
    public boolean isTold() {
        return curve.stream().allMatch(point -> point.low() > 0.0)
                || curve.stream().allMatch(point -> point.high() < 0.0);
    }

    private static double[] places(double[] levels, boolean ofLevels) {
        double from = levels[0];
        double width = levels[levels.length - 1] - from;
        double[] even = IntStream.rangeClosed(0, STEPS)
                .mapToDouble(i -> i == STEPS ? levels[levels.length - 1] : from + width * i / STEPS)
                .toArray();
        return ofLevels
                ? Arrays.stream(new double[][] {even, levels})
                        .flatMapToDouble(Arrays::stream)
                        .sorted()
                        .distinct()
                        .toArray()
                : even;
    }

    private static String method(DifferenceCurve shape, boolean grid) {
        String line = shape.isOfLevels()
                ? "straight lines between the means of the values"
                : "a local-linear regression with bandwidth " + BreakEvenText.number(shape.bandwidth());
        return line + (grid ? "; band from replicates" : "; band from points and replicates");
    }

    /**
     * The difference at one value of the factor.
     *
     * @param x the value
     * @param difference mean difference
     * @param low lower end of its 95 % band, at this value by itself
     * @param high upper end
     */
    public record CurvePoint(double x, double difference, double low, double high) {}
}
