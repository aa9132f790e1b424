package org.kring.experiments.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RectangularCholeskyDecomposition;

/**
 * Differences whose intervals must hold together, and how many standard errors that takes.
 *
 * <p>The width is that of the largest |t| ({@link LargestT}) under the correlations that the replicates show. Differences
 * that do not vary, such as those of a strategy with itself, do not count; nor do those with fewer than 2 replicates, whose
 * intervals have no ends. Where the correlations are not known well enough the error rate is split evenly (Bonferroni): if
 * there are fewer than two replicates for each strategy that varies of its own, or if some differences have other
 * replicates than others.
 */
final class Family {

    /** Of a correlation of 1: what rounding may leave of a difference that follows from others. */
    private static final double NOTHING = 1e-9;

    private final Confidence confidence;
    private final int size;
    private final Optional<LargestT> law;
    private final double jointQuantile;
    private final int replicates;

    /**
     * The family of some differences.
     *
     * @param differences by comparison and replicate, not a finite number where undefined
     * @param confidence how sure the intervals are to be, all together
     * @param laws simulated studies so far
     */
    Family(List<double[]> differences, Confidence confidence, JointLaws laws) {
        this.confidence = confidence;
        List<double[]> varying = differences.stream().filter(Family::varies).toList();
        size = Math.max(1, varying.size());
        replicates = varying.isEmpty() ? 0 : count(varying.get(0));
        law = size > 1 && isComplete(varying) ? law(varying, laws) : Optional.empty();
        double single = confidence.quantile(replicates, 1);
        double split = confidence.quantile(replicates, size);
        jointQuantile = law.map(largest -> largest.quantile(confidence.errorPerLook(), single, split))
                .orElse(split);
    }

    /** Whether the intervals use the correlations between the differences. */
    boolean isJoint() {
        return law.isPresent();
    }

    /** Standard errors that the interval of a difference reaches to each side; infinite if n is below 2. */
    double quantile(PairedSample sample) {
        return isJoint() && sample.n() == replicates ? jointQuantile : confidence.quantile(sample.n(), size);
    }

    /**
     * The p-value of a difference, adjusted for the family and for all looks: it is below 1 less the level where the
     * interval leaves out 0.
     *
     * @param sample the replicates of one of the differences
     * @return in [0,1]; 1 for a difference that is exactly 0 in every replicate, 0 for another one that does not vary,
     *     {@code NaN} with fewer than 2 replicates
     */
    double adjusted(PairedSample sample) {
        if (sample.n() < 2) {
            return Double.NaN;
        }
        if (sample.variance() == 0.0) {
            return sample.difference() == 0.0 ? 1.0 : 0.0;
        }
        double t = Math.abs(sample.difference()) / Math.sqrt(sample.variance() / sample.n());
        double single = Confidence.chanceAbove(t, sample.n());
        double most = size * single;
        double together = law.map(largest -> Math.max(single, Math.min(most, largest.above(t))))
                .orElse(most);
        return Math.min(1.0, confidence.looks() * together);
    }

    private static Optional<LargestT> law(List<double[]> varying, JointLaws laws) {
        double[][] rows = varying.stream().map(Family::standardised).toArray(double[][]::new);
        double[][] correlations = new double[rows.length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++) {
                correlations[i][j] = i == j ? 1.0 : product(rows[i], rows[j]);
            }
        }
        double[][] loadings = new RectangularCholeskyDecomposition(
                        new Array2DRowRealMatrix(correlations, false), NOTHING)
                .getRootMatrix()
                .getData();
        int p = loadings[0].length;
        int n = rows[0].length;
        return n < 2 * (p + 1) || p > Directions.MOST
                ? Optional.empty()
                : Optional.of(new LargestT(laws.of(n, p), loadings));
    }

    private static boolean isComplete(List<double[]> rows) {
        for (double[] row : rows) {
            for (int r = 0; r < row.length; r++) {
                if (Double.isFinite(row[r]) != Double.isFinite(rows.get(0)[r])) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean varies(double[] row) {
        double[] defined = defined(row);
        return defined.length > 1
                && PairedSample.of(defined, new double[defined.length]).variance() > 0.0;
    }

    private static int count(double[] row) {
        return defined(row).length;
    }

    private static double[] defined(double[] row) {
        return Arrays.stream(row).filter(Double::isFinite).toArray();
    }

    /** Less its mean, and with a sum of squares of 1. */
    private static double[] standardised(double[] row) {
        double[] values = defined(row);
        PairedSample sample = PairedSample.of(values, new double[values.length]);
        double scale = Math.sqrt(sample.variance() * (values.length - 1));
        return Arrays.stream(values)
                .map(value -> (value - sample.difference()) / scale)
                .toArray();
    }

    private static double product(double[] a, double[] b) {
        double sum = 0.0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
