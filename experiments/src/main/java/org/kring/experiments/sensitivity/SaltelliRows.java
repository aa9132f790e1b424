package org.kring.experiments.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/** The base samples of Saltelli's sample, with the mean over all points A and B taken off. */
final class SaltelliRows {

    /** Squares of numbers of type double, which are exact to about one part in 2^53. */
    private static final double ROUNDING = 1e-28;

    private final List<Row> rows = new ArrayList<>();
    private final int replicates;
    private final boolean pairs;
    private final double rounding;

    SaltelliRows(Blocks blocks, int factors) {
        replicates = blocks.size() == 0 ? 0 : blocks.values(0, 0).length;
        int length = blocks.size() == 0 ? 0 : blocks.points().get(0).length;
        pairs = length > factors + 2;
        double[] centre = new double[replicates];
        for (double[][] block : blocks.points()) {
            for (int r = 0; r < replicates; r++) {
                centre[r] += (block[0][r] + block[length - 1][r]) / (2.0 * blocks.size());
            }
        }
        rounding = ROUNDING * Replicates.product(centre, centre) * blocks.size();
        for (double[][] block : blocks.points()) {
            List<Noisy> points = new ArrayList<>();
            for (double[] values : block) {
                double[] centred = Replicates.difference(values, centre);
                points.add(new Noisy(StatUtils.mean(centred), Replicates.deviations(centred)));
            }
            rows.add(new Row(List.copyOf(points), factors));
        }
    }

    boolean hasPairs() {
        return pairs;
    }

    int size() {
        return rows.size();
    }

    int replicates() {
        return replicates;
    }

    /** A sum of variances that is no more than the rounding of a constant. */
    double rounding() {
        return rounding;
    }

    Row row(int block) {
        return rows.get(block);
    }

    /**
     * One base sample.
     *
     * @param points A, A with each factor from B, if there are pairs B with each factor from A, then B
     * @param factors number of factors
     */
    record Row(List<Noisy> points, int factors) {

        Noisy a() {
            return points.get(0);
        }

        Noisy b() {
            return points.get(points.size() - 1);
        }

        Noisy ab(int factor) {
            return points.get(1 + factor);
        }

        Noisy ba(int factor) {
            return points.get(1 + factors + factor);
        }
    }
}
