package org.kring.experiments.fit;

import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Negative-binomial regression of counts with a log link and an exposure: mean {@code exposure · exp(x·b)}, variance {@code
 * mean + overdispersion · mean²} (McCullagh and Nelder, Generalized Linear Models, 2nd ed. 1989, sections 6.2 and 9.2; the
 * overdispersion by the method of moments, so that Pearson's statistic equals its degrees of freedom).
 *
 * <p>Every coefficient but the intercept is held by a normal prior with mean 0 and standard deviation {@value #PRIOR_SD} on
 * the log scale, so that a group without a single count has a finite one. Standard errors are robust (sandwich).
 *
 * @param coefficients log rates: the intercept, then one per column
 * @param covariance their covariance
 * @param overdispersion 0 where counts vary as by chance alone
 * @param posts rows that were used
 */
record CountRegression(RealVector coefficients, RealMatrix covariance, double overdispersion, int posts) {

    /** Standard deviation of the prior of every coefficient but the intercept. */
    static final double PRIOR_SD = 2.0;

    private static final int ROUNDS = 30;
    private static final int STEPS = 60;
    private static final double MOST_OVERDISPERSION = 50.0;

    /**
     * Fits the regression.
     *
     * @param design one row per post; the first column is 1
     * @param counts what was counted
     * @param exposure what it was counted of, above 0
     */
    static CountRegression fit(double[][] design, double[] counts, double[] exposure) {
        RealMatrix x = new Array2DRowRealMatrix(design, false);
        RealVector b = new ArrayRealVector(x.getColumnDimension());
        b.setEntry(0, Math.log((sum(counts) + 0.5) / sum(exposure)));
        double overdispersion = 1.0;
        for (int round = 0; round < ROUNDS; round++) {
            b = coefficients(x, counts, exposure, overdispersion, b);
            double next = overdispersion(x, counts, exposure, b);
            boolean done = Math.abs(next - overdispersion) <= 1e-8 * (1.0 + next);
            overdispersion = next;
            if (done) {
                break;
            }
        }
        double[] mean = means(x, exposure, b);
        return new CountRegression(b, sandwich(x, counts, mean, overdispersion), overdispersion, counts.length);
    }

    /** Rate per exposure at a row of the design. */
    double rate(double[] row) {
        return Math.exp(logRate(row));
    }

    double logRate(double[] row) {
        return new ArrayRealVector(row, false).dotProduct(coefficients);
    }

    /** Standard error of the log rate at a row of the design. */
    double standardError(double[] row) {
        RealVector x = new ArrayRealVector(row, false);
        return Math.sqrt(Math.max(0.0, covariance.operate(x).dotProduct(x)));
    }

    double standardError(int coefficient) {
        return Math.sqrt(Math.max(0.0, covariance.getEntry(coefficient, coefficient)));
    }

    /** Newton's method with Fisher's information, halving steps that are too long to be true. */
    private static RealVector coefficients(
            RealMatrix x, double[] counts, double[] exposure, double overdispersion, RealVector start) {
        RealVector b = start;
        for (int step = 0; step < STEPS; step++) {
            double[] mean = means(x, exposure, b);
            RealVector gradient = x.transpose().operate(new ArrayRealVector(scores(counts, mean, overdispersion)));
            RealVector move = new CholeskyDecomposition(information(x, mean, overdispersion))
                    .getSolver()
                    .solve(gradient.subtract(pull(b)));
            double longest = move.getLInfNorm();
            b = b.add(longest > 1.0 ? move.mapMultiply(1.0 / longest) : move);
            if (longest < 1e-10) {
                break;
            }
        }
        return b;
    }

    private static double[] scores(double[] counts, double[] mean, double overdispersion) {
        double[] scores = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            scores[i] = (counts[i] - mean[i]) / (1.0 + overdispersion * mean[i]);
        }
        return scores;
    }

    private static RealMatrix information(RealMatrix x, double[] mean, double overdispersion) {
        RealMatrix weighted = x.copy();
        for (int i = 0; i < mean.length; i++) {
            double weight = mean[i] / (1.0 + overdispersion * mean[i]);
            weighted.setRowVector(i, x.getRowVector(i).mapMultiply(weight));
        }
        RealMatrix information = x.transpose().multiply(weighted);
        for (int j = 0; j < x.getColumnDimension(); j++) {
            information.addToEntry(j, j, j == 0 ? 1e-9 : 1.0 / (PRIOR_SD * PRIOR_SD));
        }
        return information;
    }

    private static RealVector pull(RealVector b) {
        RealVector pull = b.mapMultiply(1.0 / (PRIOR_SD * PRIOR_SD));
        pull.setEntry(0, 0.0);
        return pull;
    }

    private static double overdispersion(RealMatrix x, double[] counts, double[] exposure, RealVector b) {
        double[] mean = means(x, exposure, b);
        double freedom = Math.max(1, counts.length - x.getColumnDimension());
        if (pearson(counts, mean, 0.0) <= freedom) {
            return 0.0;
        }
        if (pearson(counts, mean, MOST_OVERDISPERSION) >= freedom) {
            return MOST_OVERDISPERSION;
        }
        return new BrentSolver(1e-12)
                .solve(200, value -> pearson(counts, mean, value) - freedom, 0.0, MOST_OVERDISPERSION);
    }

    private static double pearson(double[] counts, double[] mean, double overdispersion) {
        double sum = 0.0;
        for (int i = 0; i < counts.length; i++) {
            double gap = counts[i] - mean[i];
            sum += gap * gap / (mean[i] + overdispersion * mean[i] * mean[i]);
        }
        return sum;
    }

    private static RealMatrix sandwich(RealMatrix x, double[] counts, double[] mean, double overdispersion) {
        RealMatrix bread = new CholeskyDecomposition(information(x, mean, overdispersion))
                .getSolver()
                .getInverse();
        double[] scores = scores(counts, mean, overdispersion);
        RealMatrix scored = x.copy();
        for (int i = 0; i < scores.length; i++) {
            scored.setRowVector(i, x.getRowVector(i).mapMultiply(scores[i]));
        }
        double small = (double) counts.length / Math.max(1, counts.length - x.getColumnDimension());
        return bread.multiply(scored.transpose().multiply(scored))
                .multiply(bread)
                .scalarMultiply(small);
    }

    private static double[] means(RealMatrix x, double[] exposure, RealVector b) {
        double[] log = x.operate(b).toArray();
        for (int i = 0; i < log.length; i++) {
            log[i] = Math.max(1e-12, exposure[i] * Math.exp(Math.min(50.0, log[i])));
        }
        return log;
    }

    private static double sum(double[] values) {
        double sum = 0.0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
