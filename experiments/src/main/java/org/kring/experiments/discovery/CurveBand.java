package org.kring.experiments.discovery;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.kring.model.chance.Draws;

/**
 * How far a curve of differences may be off: half the width of its 95 % band at each place, by the bootstrap.
 *
 * <p>Replicates are resampled, the same at all points, because replicate 7 has the same luck everywhere. Where points were spread
 * over the other factors, they are resampled too. Both variances are added, which counts what is peculiar to a point and a
 * replicate twice and so errs on the wide side (compare the pigeonhole bootstrap, A. B. Owen 2007, Annals of Applied
 * Statistics 1:386-411, doi:10.1214/07-AOAS122); Student's t has the degrees of freedom of Satterthwaite (1946).
 */
final class CurveBand {

    private static final int RESAMPLES = 1000;
    private static final long REPLICATES = 0x7265706cL;
    private static final long POINTS = 0x706f696eL;
    private static final double UPPER = 0.975;

    private final Differences differences;
    private final DifferenceCurve shape;
    private final double[] places;

    CurveBand(Differences differences, DifferenceCurve shape, double[] places) {
        this.differences = differences;
        this.shape = shape;
        this.places = places.clone();
    }

    /** Half the width of the band at each place; infinite if the runs tell nothing about it. */
    double[] halves(boolean grid) {
        int replicates = differences.replicates();
        double[] luck = replicates < 2 ? new double[places.length] : variances(this::withReplicates, replicates);
        double[] spread = grid ? new double[places.length] : variances(this::withPoints, differences.points());
        double[] halves = new double[places.length];
        for (int i = 0; i < halves.length; i++) {
            double variance = luck[i] + spread[i];
            double freedom = variance * variance / (part(luck[i], replicates) + part(spread[i], differences.points()));
            boolean isKnown = variance > 0.0 || (variance == 0.0 && replicates >= 2);
            if (!isKnown || (grid && replicates < 2)) {
                halves[i] = Double.POSITIVE_INFINITY;
            } else if (variance > 0.0) {
                halves[i] = Math.sqrt(variance) * quantile(freedom);
            }
        }
        return halves;
    }

    private static double part(double variance, int units) {
        return units < 2 ? 0.0 : variance * variance / (units - 1.0);
    }

    private static double quantile(double freedom) {
        // Without a generator, because the default one is seeded by the clock.
        return new TDistribution(null, freedom).inverseCumulativeProbability(UPPER);
    }

    private double[] variances(IntFunction<double[]> resample, int units) {
        double[][] curves =
                IntStream.range(0, RESAMPLES).parallel().mapToObj(resample).toArray(double[][]::new);
        double[] variances = new double[places.length];
        for (int i = 0; i < variances.length; i++) {
            int place = i;
            double[] values = Arrays.stream(curves)
                    .mapToDouble(curve -> curve[place])
                    .filter(Double::isFinite)
                    .toArray();
            double mean = Question.mean(values);
            double squares =
                    Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
            // Resamples of n vary by n-1 in n of what new samples would.
            variances[i] = squares / (values.length - 1) * units / (units - 1.0);
        }
        return variances;
    }

    private double[] withReplicates(int resample) {
        int n = differences.replicates();
        double[] once = new double[differences.points()];
        Arrays.fill(once, 1.0);
        return curve(differences.means(drawn(REPLICATES, resample, n)), once);
    }

    private double[] withPoints(int resample) {
        int[] every = new int[differences.replicates()];
        Arrays.fill(every, 1);
        int[] weights = drawn(POINTS, resample, differences.points());
        return curve(
                differences.means(every),
                Arrays.stream(weights).asDoubleStream().toArray());
    }

    private double[] curve(double[] means, double[] weights) {
        return Arrays.stream(places).map(x -> shape.at(x, means, weights)).toArray();
    }

    private static int[] drawn(long seed, int resample, int units) {
        long key = Draws.bits(seed, resample);
        int[] times = new int[units];
        IntStream.range(0, units).forEach(i -> times[Draws.below(key, i, units)]++);
        return times;
    }
}
