package org.kring.viz.chart;

import java.util.ArrayList;
import java.util.List;
import org.kring.experiments.analysis.Confidence;

/**
 * Half the width of the 95 % interval of a paired difference after the first replicates, each interval by itself.
 *
 * @param first number of replicates of the first value
 * @param values half-widths after {@code first}, {@code first + 1}, … replicates
 */
record HalfWidths(int first, List<Double> values) {

    private static final int ENOUGH = 10;

    /** The widths of a - b; from 5 replicates on, or from 3 where there are few, because 2 say next to nothing. */
    static HalfWidths of(double[] a, double[] b) {
        return of(a, b, a.length >= ENOUGH ? 5 : 3);
    }

    /** The widths of a - b from a number of replicates on, at least 2. */
    static HalfWidths of(double[] a, double[] b, int first) {
        List<Double> values = new ArrayList<>();
        double sum = 0.0;
        double squares = 0.0;
        int n = 0;
        for (int r = 0; r < a.length; r++) {
            double difference = a[r] - b[r];
            if (Double.isNaN(difference)) {
                continue;
            }
            n++;
            double before = n == 1 ? 0.0 : sum / (n - 1);
            sum += difference;
            squares += (difference - before) * (difference - sum / n);
            if (n >= first) {
                values.add(Confidence.fixed().quantile(n, 1) * Math.sqrt(squares / (n - 1.0) / n));
            }
        }
        return new HalfWidths(first, List.copyOf(values));
    }
}
