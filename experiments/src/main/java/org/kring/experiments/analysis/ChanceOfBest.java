package org.kring.experiments.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kring.experiments.analysis.Comparison.BestProbability;
import org.kring.experiments.result.StudyResults;
import org.kring.model.chance.Draws;
import org.kring.model.observe.Metric.Direction;

/**
 * Probability that an arm is the best: the share of plausible true means in which it is.
 *
 * <p>The true means are drawn as the sample means plus a multivariate t deviate with the covariance that the replicates
 * show, so that for two arms the probability is that of the paired t distribution, and arms that move together stay
 * together. Arms with equal drawn means share the probability equally. The draws are keyed by fixed numbers: the same
 * results give the same probabilities. Idea: S. E. Chick and K. Inoue 2001, "New procedures to
 * select the best simulated system using common random numbers", Management Science 47:1133-1149.
 */
final class ChanceOfBest {

    /** Draws of the true means: the standard error of a probability is at most 0.008. */
    static final int DRAWS = 4000;

    private static final long SEED = 0x6b72696e67L;

    private final StudyResults results;
    private final double[][] normals;
    private final double[][] squares;

    ChanceOfBest(StudyResults results) {
        this.results = results;
        int n = results.replicates();
        normals = new double[DRAWS][n];
        squares = new double[DRAWS][n];
        for (int draw = 0; draw < DRAWS; draw++) {
            long key = Draws.bits(SEED, draw);
            double sum = 0.0;
            for (int r = 0; r < n; r++) {
                normals[draw][r] = Draws.normal(key, 2 * r);
                squares[draw][r] = sum;
                double other = Draws.normal(key, 2 * r + 1);
                sum += other * other;
            }
        }
    }

    /** One probability per arm, 0 where undefined; empty if no way is better or no arm is defined. */
    List<BestProbability> of(String outcome, Direction direction) {
        List<double[]> values =
                results.arms().stream().map(arm -> results.values(arm, outcome)).toList();
        boolean[] contends = new boolean[values.size()];
        for (int arm = 0; arm < contends.length; arm++) {
            contends[arm] = Arrays.stream(values.get(arm)).anyMatch(Double::isFinite);
        }
        List<BestProbability> best = new ArrayList<>();
        if (direction == Direction.NEITHER || !any(contends)) {
            return best;
        }
        double[] probabilities = probabilities(complete(values, contends), contends, direction);
        for (int arm = 0; arm < contends.length; arm++) {
            best.add(new BestProbability(outcome, results.arms().get(arm), probabilities[arm]));
        }
        return best;
    }

    private double[] probabilities(double[][] rows, boolean[] contends, Direction direction) {
        double[] shares = new double[contends.length];
        double[] means = new double[contends.length];
        if (rows.length < 2) {
            // One replicate says nothing about luck: every contender keeps its even chance.
            share(means, contends, shares);
            return shares;
        }
        double sign = direction == Direction.HIGHER ? 1.0 : -1.0;
        double[][] centred = new double[means.length][];
        for (int arm = 0; arm < means.length; arm++) {
            int column = arm;
            double[] values =
                    Arrays.stream(rows).mapToDouble(row -> sign * row[column]).toArray();
            double mean = Arrays.stream(values).sum() / values.length;
            means[arm] = mean;
            centred[arm] = Arrays.stream(values).map(value -> value - mean).toArray();
        }
        double[] drawn = new double[means.length];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int arm = 0; arm < means.length; arm++) {
                drawn[arm] = means[arm] + deviate(centred[arm], draw);
            }
            share(drawn, contends, shares);
        }
        for (int arm = 0; arm < shares.length; arm++) {
            shares[arm] /= DRAWS;
        }
        return shares;
    }

    private double deviate(double[] centred, int draw) {
        int n = centred.length;
        double sum = 0.0;
        for (int r = 0; r < n; r++) {
            sum += centred[r] * normals[draw][r];
        }
        // Divided by a chi-squared of n-1 degrees of freedom this has the t distribution.
        return sum / Math.sqrt(n * squares[draw][n - 1]);
    }

    private static void share(double[] means, boolean[] contends, double[] shares) {
        double top = Double.NEGATIVE_INFINITY;
        int ties = 0;
        for (int arm = 0; arm < means.length; arm++) {
            if (contends[arm] && means[arm] >= top) {
                ties = means[arm] > top ? 1 : ties + 1;
                top = means[arm];
            }
        }
        for (int arm = 0; arm < means.length; arm++) {
            if (contends[arm] && means[arm] == top) {
                shares[arm] += 1.0 / ties;
            }
        }
    }

    private double[][] complete(List<double[]> values, boolean[] contends) {
        List<double[]> rows = new ArrayList<>();
        for (int r = 0; r < results.replicates(); r++) {
            double[] row = new double[contends.length];
            boolean complete = true;
            for (int arm = 0; arm < row.length; arm++) {
                row[arm] = contends[arm] ? values.get(arm)[r] : 0.0;
                complete &= Double.isFinite(row[arm]);
            }
            if (complete) {
                rows.add(row);
            }
        }
        return rows.toArray(double[][]::new);
    }

    private static boolean any(boolean[] flags) {
        for (boolean flag : flags) {
            if (flag) {
                return true;
            }
        }
        return false;
    }
}
