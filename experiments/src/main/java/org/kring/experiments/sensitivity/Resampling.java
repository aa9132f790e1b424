package org.kring.experiments.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.kring.model.chance.Draws;

/**
 * What a sample says about its own indices: intervals from whole blocks drawn anew with repetition, and the noise floor from
 * the replicates. All draws are functions of a seed.
 *
 * <p>Intervals are percentile intervals, widened for small samples as Student's t is: Hesterberg, T. C. (2015), "What teachers
 * should know about the bootstrap", The American Statistician 69, 371-386, doi:10.1080/00031305.2015.1089789. They hold for the
 * luck of these replicates.
 */
final class Resampling {

    static final double LEVEL = 0.95;
    static final int DRAWS = 1000;
    static final int NOISE_DRAWS = 500;

    private static final int BLOCKS = 0x626c6f63;
    private static final int NOISE = 0x6e6f6973;

    private final Estimator estimator;
    private final long seed;
    private final double[] values;
    /** Indices by index and draw. */
    private final double[][] drawn;

    private Resampling(Estimator estimator, long seed) {
        this.estimator = estimator;
        this.seed = seed;
        int n = estimator.blocks();
        values = estimator.of(IntStream.range(0, n).toArray());
        drawn = turned(n < 2 ? 0 : DRAWS, draw -> {
            long key = Draws.bits(Draws.bits(seed, BLOCKS), draw);
            return estimator.of(
                    IntStream.range(0, n).map(b -> Draws.below(key, b, n)).toArray());
        });
    }

    /**
     * The indices with all that is known about them.
     *
     * @param estimator the indices of a sample
     * @param seed seed of the draws
     * @param width greatest width of a narrow interval: for shares as it is, else as part of the largest {@code mu*}
     */
    static Found of(Estimator estimator, long seed, double width) {
        Resampling resampling = new Resampling(estimator, seed);
        return new Found(resampling.indices(width), resampling.lead());
    }

    private List<Index> indices(double width) {
        double[] floors = floors();
        double[] halves = halves();
        double largest = largest(values);
        List<Index> indices = new ArrayList<>();
        for (int k = 0; k < values.length; k++) {
            IndexName name = estimator.names().get(k);
            double low = bound(k, false);
            double high = bound(k, true);
            double narrow = name.kind().isShare() ? width : width * largest;
            indices.add(new Index(
                    name.kind(),
                    name.factor(),
                    name.with(),
                    values[k],
                    low,
                    high,
                    floors[k],
                    halves[k],
                    Convergence.of(low, high, floors[k], values[k] - halves[k], narrow)));
        }
        return indices;
    }

    private double bound(int index, boolean upper) {
        double[] finite = Arrays.stream(drawn[index]).filter(Double::isFinite).toArray();
        if (finite.length < drawn[index].length || finite.length == 0) {
            return Double.NaN;
        }
        double tail = 100.0 * widenedTail(estimator.blocks());
        return StatUtils.percentile(finite, upper ? 100.0 - tail : Math.max(tail, 1e-9));
    }

    /** Which part of the draws lies beyond each end: less than half of 5 % in small samples. */
    private static double widenedTail(int n) {
        double t = new TDistribution(null, n - 1.0).inverseCumulativeProbability((1.0 - LEVEL) / 2.0);
        return new NormalDistribution(null, 0.0, 1.0).cumulativeProbability(Math.sqrt(n / (n - 1.0)) * t);
    }

    private double[] floors() {
        if (estimator.replicates() < 2 || estimator.blocks() < 1) {
            return IntStream.range(0, values.length)
                    .mapToDouble(k -> Double.NaN)
                    .toArray();
        }
        double wider = widerForFewReplicates(estimator.replicates());
        double[][] noise = turned(NOISE_DRAWS, draw -> {
            long key = Draws.bits(Draws.bits(seed, NOISE), draw);
            return estimator.underNoise(IntStream.range(0, estimator.replicates())
                    .mapToDouble(r -> wider * Draws.normal(key, r))
                    .toArray());
        });
        return IntStream.range(0, values.length)
                .mapToDouble(k -> {
                    boolean signed = estimator.names().get(k).kind().isSigned();
                    double[] of = Arrays.stream(noise[k])
                            .map(each -> signed ? Math.abs(each) : each)
                            .toArray();
                    return StatUtils.percentile(of, 100.0 * LEVEL);
                })
                .toArray();
    }

    /**
     * The size of the noise is known by the replicates only. Where all blocks share their luck, its law is Student's t and not
     * the normal one; elsewhere the floor becomes higher than it need be.
     */
    private static double widerForFewReplicates(int replicates) {
        double tail = (1.0 - LEVEL) / 2.0;
        return new TDistribution(null, replicates - 1.0).inverseCumulativeProbability(tail)
                / new NormalDistribution(null, 0.0, 1.0).inverseCumulativeProbability(tail);
    }

    /** The indices of the first half of the blocks, if there are two of them. */
    private double[] halves() {
        int half = (estimator.blocks() + 1) / 2;
        return half < 2
                ? IntStream.range(0, values.length).mapToDouble(k -> Double.NaN).toArray()
                : estimator.of(IntStream.range(0, half).toArray());
    }

    /** In which part of the draws the factor that leads is the one that leads in the sample. */
    private double lead() {
        int leader = leader(values);
        if (leader < 0 || drawn[0].length == 0) {
            return Double.NaN;
        }
        long same = IntStream.range(0, drawn[0].length)
                .filter(draw ->
                        leader(Arrays.stream(drawn).mapToDouble(of -> of[draw]).toArray()) == leader)
                .count();
        return (double) same / drawn[0].length;
    }

    private int leader(double[] indices) {
        int leader = -1;
        for (int k = 0; k < indices.length; k++) {
            if (estimator.names().get(k).kind().isMain() && (leader < 0 || indices[k] > indices[leader])) {
                leader = k;
            }
        }
        return leader;
    }

    private double largest(double[] indices) {
        int leader = leader(indices);
        return leader < 0 ? Double.NaN : indices[leader];
    }

    private double[][] turned(int draws, IntFunction<double[]> draw) {
        double[][] byIndex = new double[values.length][draws];
        for (int d = 0; d < draws; d++) {
            double[] of = draw.apply(d);
            for (int k = 0; k < of.length; k++) {
                byIndex[k][d] = of[k];
            }
        }
        return byIndex;
    }

    /**
     * What was found.
     *
     * @param indices the indices
     * @param lead in which part of the draws the leading factor leads; {@code NaN} if there are none
     */
    record Found(List<Index> indices, double lead) {
        Found {
            indices = List.copyOf(indices);
        }
    }
}
