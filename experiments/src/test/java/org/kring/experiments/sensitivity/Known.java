package org.kring.experiments.sensitivity;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.kring.experiments.design.Design;
import org.kring.experiments.design.Factor;
import org.kring.experiments.design.RangeFactor;
import org.kring.model.chance.Draws;

/** Functions whose indices are known, run at the points of a design. */
final class Known {

    /** Of Ishigami's function with a = 7 and b = 0.1: first indices. */
    static final double[] ISHIGAMI_FIRST = {0.3139, 0.4424, 0.0};

    /** Its total indices. */
    static final double[] ISHIGAMI_TOTAL = {0.5576, 0.4424, 0.2437};

    /** Its variance: a^2/8 + b pi^4/5 + b^2 pi^8/18 + 1/2. */
    static final double ISHIGAMI_VARIANCE = 13.844588;

    private Known() {}

    /** Factors x1, x2, ... on the unit range. */
    static List<Factor> factors(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> (Factor) RangeFactor.linear("x" + i, 0.0, 1.0))
                .toList();
    }

    /** Ishigami, T. and Homma, T. (1990); three factors on (-pi, pi), given by places in the unit range. */
    static double ishigami(double[] unit) {
        double[] x = IntStream.range(0, 3)
                .mapToDouble(i -> Math.PI * (2.0 * unit[i] - 1.0))
                .toArray();
        double sine = StrictMath.sin(x[1]);
        return StrictMath.sin(x[0]) * (1.0 + 0.1 * x[2] * x[2] * x[2] * x[2]) + 7.0 * sine * sine;
    }

    /** Sobol's G function. */
    static double sobolG(double[] unit, double... a) {
        double product = 1.0;
        for (int i = 0; i < a.length; i++) {
            product *= (Math.abs(4.0 * unit[i] - 2.0) + a[i]) / (1.0 + a[i]);
        }
        return product;
    }

    /** Values by point and replicate, all replicates alike. */
    static double[][] run(Design design, ToDoubleFunction<double[]> function) {
        return run(design, function, Luck.NONE);
    }

    /** Values by point and replicate. */
    static double[][] run(Design design, ToDoubleFunction<double[]> function, Luck luck) {
        return design.points()
                .map(point -> {
                    double[] at = point.values().stream()
                            .mapToDouble(Double::parseDouble)
                            .toArray();
                    double value = function.applyAsDouble(at);
                    return IntStream.range(0, luck.replicates())
                            .mapToDouble(r -> value + luck.at((int) point.index(), r, at[at.length - 1]))
                            .toArray();
                })
                .toArray(double[][]::new);
    }

    /**
     * Noise of the replicates.
     *
     * @param replicates how many
     * @param own standard deviation of what every run has for itself
     * @param shared standard deviation of what a replicate has in common at all points
     * @param slope standard deviation of a slope along the last factor that it has in common
     * @param seed seed
     */
    record Luck(int replicates, double own, double shared, double slope, long seed) {

        static final Luck NONE = new Luck(1, 0.0, 0.0, 0.0, 0L);

        double at(int point, int replicate, double last) {
            long key = Draws.bits(seed, replicate);
            return own * Draws.normal(Draws.bits(key, 7), point)
                    + shared * Draws.normal(key, 1)
                    + slope * Draws.normal(key, 2) * last;
        }
    }
}
