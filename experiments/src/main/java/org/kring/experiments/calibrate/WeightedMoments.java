package org.kring.experiments.calibrate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Means, spreads and quantiles of weighted points; the weights sum to 1. */
final class WeightedMoments {

    private WeightedMoments() {}

    static double mean(double[] values, double[] weights) {
        return IntStream.range(0, values.length)
                .mapToDouble(k -> weights[k] * values[k])
                .sum();
    }

    /** Covariance of the columns, with each point counting by its weight and no correction for small samples. */
    static double[][] covariance(double[][] points, double[] weights) {
        int columns = points[0].length;
        double[] means = new double[columns];
        for (int i = 0; i < columns; i++) {
            int column = i;
            means[i] = mean(
                    Arrays.stream(points).mapToDouble(point -> point[column]).toArray(), weights);
        }
        double[][] covariance = new double[columns][columns];
        for (int k = 0; k < points.length; k++) {
            for (int i = 0; i < columns; i++) {
                for (int j = 0; j < columns; j++) {
                    covariance[i][j] += weights[k] * (points[k][i] - means[i]) * (points[k][j] - means[j]);
                }
            }
        }
        return covariance;
    }

    static double deviation(double[] values, double[] weights) {
        double[][] points =
                Arrays.stream(values).mapToObj(value -> new double[] {value}).toArray(double[][]::new);
        return Math.sqrt(covariance(points, weights)[0][0]);
    }

    /** The smallest value at or below which at least that share of the weight lies. */
    static double quantile(double[] values, double[] weights, double share) {
        List<Integer> order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(k -> values[k]))
                .toList();
        double cumulative = 0.0;
        for (int k : order) {
            cumulative += weights[k];
            if (cumulative >= share - 1e-12) {
                return values[k];
            }
        }
        return values[order.get(order.size() - 1)];
    }
}
