package org.kring.experiments.sensitivity;

import org.apache.commons.math3.stat.StatUtils;

/** Sums over the replicates of one point, or of a difference of two points. */
final class Replicates {

    private Replicates() {}

    /** One over R(R-1), which makes sums of squares into the variance of a mean; 0 if there is only one replicate. */
    static double weight(int replicates) {
        return replicates < 2 ? 0.0 : 1.0 / (replicates * (replicates - 1.0));
    }

    /** Deviations from the mean. */
    static double[] deviations(double[] values) {
        double mean = StatUtils.mean(values);
        double[] deviations = new double[values.length];
        for (int r = 0; r < values.length; r++) {
            deviations[r] = values[r] - mean;
        }
        return deviations;
    }

    /** First less second, replicate by replicate. */
    static double[] difference(double[] first, double[] second) {
        double[] differences = new double[first.length];
        for (int r = 0; r < first.length; r++) {
            differences[r] = first[r] - second[r];
        }
        return differences;
    }

    /** Sum of products. */
    static double product(double[] first, double[] second) {
        double sum = 0.0;
        for (int r = 0; r < first.length; r++) {
            sum += first[r] * second[r];
        }
        return sum;
    }

    /**
     * Values whose mean is the logarithm of the variance, and whose spread is that of its estimate: the pseudo-values of the
     * jackknife. Tukey, J. W. (1958), "Bias and confidence in not quite large samples", Annals of Mathematical Statistics 29,
     * 614.
     *
     * @return one per replicate; all {@code NaN} if there are fewer than three, or no logarithm
     */
    static double[] logVariances(double[] values) {
        int n = values.length;
        double[] pseudo = new double[n];
        double whole = logVariance(values);
        for (int r = 0; r < n; r++) {
            double[] others = new double[n - 1];
            System.arraycopy(values, 0, others, 0, r);
            System.arraycopy(values, r + 1, others, r, n - 1 - r);
            pseudo[r] = n * whole - (n - 1) * logVariance(others);
        }
        return pseudo;
    }

    private static double logVariance(double[] values) {
        double variance = values.length < 2 ? Double.NaN : StatUtils.variance(values);
        return variance > 0.0 ? StrictMath.log(variance) : Double.NaN;
    }
}
