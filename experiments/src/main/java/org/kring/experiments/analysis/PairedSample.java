package org.kring.experiments.analysis;

/**
 * What the replicates say about the difference a - b of two arms, from the replicates in which both are defined.
 *
 * @param n replicates in which both arms are defined
 * @param difference mean of the paired differences, {@code NaN} if n is 0
 * @param variance variance of a paired difference, {@code NaN} if n is below 2
 * @param correlation correlation between the arms, {@code NaN} if one of them does not vary
 * @param varianceRatio variance of the difference had the luck of the arms been independent, over that with common luck:
 *     the factor by which pairing saves replicates; infinite if the difference does not vary, {@code NaN} if no arm does
 */
record PairedSample(int n, double difference, double variance, double correlation, double varianceRatio) {

    /** Spreads below this part of the values are rounding. */
    private static final double ROUNDING = 1e-13;

    static PairedSample of(double[] a, double[] b) {
        int n = 0;
        double[] first = new double[a.length];
        double[] second = new double[a.length];
        double[] differences = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            if (Double.isFinite(a[i]) && Double.isFinite(b[i])) {
                first[n] = a[i];
                second[n] = b[i];
                differences[n] = a[i] - b[i];
                n++;
            }
        }
        double varianceA = covariance(first, first, n);
        double varianceB = covariance(second, second, n);
        double blur = ROUNDING * size(first, second, n);
        double variance = varianceBeyond(blur, differences, n);
        double difference = mean(differences, n);
        double correlation = covariance(first, second, n) / Math.sqrt(varianceA) / Math.sqrt(varianceB);
        return new PairedSample(
                n,
                variance == 0.0 && Math.abs(difference) <= blur ? 0.0 : difference,
                variance,
                Math.max(-1.0, Math.min(1.0, correlation)),
                (varianceA + varianceB) / variance);
    }

    /** Half the width of the interval around the difference; infinite if n is below 2. */
    double halfWidth(double quantile) {
        if (n < 2) {
            return Double.POSITIVE_INFINITY;
        }
        return quantile * Math.sqrt(variance / n);
    }

    /** Lower end of that interval. */
    double low(double quantile) {
        return n < 2 ? Double.NEGATIVE_INFINITY : difference - halfWidth(quantile);
    }

    /** Upper end of that interval. */
    double high(double quantile) {
        return n < 2 ? Double.POSITIVE_INFINITY : difference + halfWidth(quantile);
    }

    /**
     * Rounding must not make a constant vary: a difference that never varies has no part in a joint law, and is told apart
     * from 0 however small it is.
     */
    private static double varianceBeyond(double blur, double[] values, int n) {
        double variance = covariance(values, values, n);
        return variance <= blur * blur ? 0.0 : variance;
    }

    /** The greatest size among the values of both arms. */
    private static double size(double[] a, double[] b, int n) {
        double size = 0.0;
        for (int i = 0; i < n; i++) {
            size = Math.max(size, Math.max(Math.abs(a[i]), Math.abs(b[i])));
        }
        return size;
    }

    private static double mean(double[] values, int n) {
        double sum = 0.0;
        for (int i = 0; i < n; i++) {
            sum += values[i];
        }
        return sum / n;
    }

    private static double covariance(double[] a, double[] b, int n) {
        if (n < 2) {
            return Double.NaN;
        }
        double meanA = mean(a, n);
        double meanB = mean(b, n);
        double sum = 0.0;
        for (int i = 0; i < n; i++) {
            sum += (a[i] - meanA) * (b[i] - meanB);
        }
        return sum / (n - 1);
    }
}
