package org.kring.experiments.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.kring.experiments.design.SaltelliSample;

/**
 * Sobol' indices from Saltelli's sample. With the mean taken off,
 *
 * <pre>
 *   first(i)    = mean of B (AB_i - A) / V               Saltelli et al. (2010), Computer Physics Communications 181, 259-270
 *   total(i)    = mean of (AB_i - A)^2 / 2 V             Jansen (1999), Computer Physics Communications 117, 35-43
 *   second(i,j) = mean of (BA_i - B) (AB_j - A) / V      after Saltelli (2002), Computer Physics Communications 145, 280-297
 * </pre>
 *
 * V is the variance over the points A and B. Jansen's estimator of the first index is not used: for a factor that does nothing
 * it gives the error of a variance, and this one gives exactly 0. The second is Saltelli's difference of a joint index and two
 * first ones, with first ones from the points that the joint index has; it is taken both ways round, and 0 for such a factor too.
 *
 * <p><b>Noise.</b> What runs are multiplied with is a mean over replicates, whose noise would add to every square. So of each
 * product the covariance of the two means is taken off, as the replicates show it; then replicates that share their luck over
 * all points do not count as variance either. What is left are the indices of the expectation over luck.
 */
final class VarianceShares implements Estimator {

    private final List<IndexName> names = new ArrayList<>();
    private final SaltelliRows rows;
    private final int factors;
    private final boolean pairs;
    /** What each block adds to the variance. */
    private final double[] variance;
    /** What each block adds to the numerator of each index, by index and block. */
    private final double[][] numerators;
    /** AB less A, by factor and block. */
    private final Noisy[][] steps;
    /** BA less B, likewise; empty without pairs. */
    private final Noisy[][] back;

    VarianceShares(List<String> paths, SaltelliRows rows) {
        this.rows = rows;
        factors = paths.size();
        pairs = rows.hasPairs();
        paths.forEach(path -> names.add(new IndexName(IndexKind.FIRST, path)));
        paths.forEach(path -> names.add(new IndexName(IndexKind.TOTAL, path)));
        for (int i = 0; pairs && i < factors; i++) {
            for (int j = i + 1; j < factors; j++) {
                names.add(new IndexName(IndexKind.SECOND, paths.get(i), paths.get(j)));
            }
        }
        variance = new double[rows.size()];
        numerators = new double[names.size()][rows.size()];
        steps = new Noisy[factors][rows.size()];
        back = new Noisy[pairs ? factors : 0][rows.size()];
        for (int b = 0; b < rows.size(); b++) {
            take(b, rows.row(b));
        }
    }

    private void take(int b, SaltelliRows.Row row) {
        double unbiased = rows.size() * 2.0 / (rows.size() * 2.0 - 1.0);
        variance[b] = unbiased * 0.5 * (row.a().times(row.a()) + row.b().times(row.b()));
        int at = 2 * factors;
        for (int i = 0; i < factors; i++) {
            Noisy step = row.ab(i).less(row.a());
            steps[i][b] = step;
            if (pairs) {
                back[i][b] = row.ba(i).less(row.b());
            }
            numerators[i][b] = row.b().times(step);
            numerators[factors + i][b] = 0.5 * step.times(step);
        }
        for (int i = 0; pairs && i < factors; i++) {
            for (int j = i + 1; j < factors; j++) {
                numerators[at++][b] = 0.5 * (back[i][b].times(steps[j][b]) + back[j][b].times(steps[i][b]));
            }
        }
    }

    /** The shares in a sample. */
    static VarianceShares of(SaltelliSample design, Blocks blocks) {
        List<String> paths =
                design.factors().stream().map(factor -> factor.path()).toList();
        return new VarianceShares(paths, new SaltelliRows(blocks, paths.size()));
    }

    @Override
    public List<IndexName> names() {
        return names;
    }

    @Override
    public int blocks() {
        return variance.length;
    }

    @Override
    public int replicates() {
        return rows.replicates();
    }

    @Override
    public double[] of(int[] blocks) {
        double[] indices = new double[names.size()];
        for (int k = 0; k < indices.length; k++) {
            indices[k] = sum(numerators[k], blocks);
        }
        return shares(indices, sum(variance, blocks));
    }

    @Override
    public double[] underNoise(double[] luck) {
        double[] indices = new double[names.size()];
        double total = 0.0;
        for (int b = 0; b < rows.size(); b++) {
            SaltelliRows.Row row = rows.row(b);
            total += variance[b];
            int at = 2 * factors;
            for (int i = 0; i < factors; i++) {
                indices[i] += row.b().mean() * steps[i][b].noise(luck);
                indices[factors + i] += 0.5 * steps[i][b].excess(luck);
            }
            for (int i = 0; pairs && i < factors; i++) {
                for (int j = i + 1; j < factors; j++) {
                    indices[at++] += 0.5 * (back[i][b].moved(steps[j][b], luck) + back[j][b].moved(steps[i][b], luck));
                }
            }
        }
        return shares(indices, total);
    }

    private double[] shares(double[] sums, double variance) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] = variance > rows.rounding() ? sums[k] / variance : Double.NaN;
        }
        return sums;
    }

    private static double sum(double[] values, int[] blocks) {
        double sum = 0.0;
        for (int b : blocks) {
            sum += values[b];
        }
        return sum;
    }
}
