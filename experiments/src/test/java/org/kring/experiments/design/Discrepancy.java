package org.kring.experiments.design;

/** How unevenly points fill the unit cube. */
final class Discrepancy {

    private Discrepancy() {}

    /**
     * Centred L2 discrepancy, squared: Hickernell, F. J. (1998), "A generalized discrepancy and quadrature error bound",
     * Mathematics of Computation 67, 299-322.
     */
    static double centred(double[][] points) {
        int n = points.length;
        double single = 0.0;
        double pairs = 0.0;
        for (double[] x : points) {
            double product = 1.0;
            for (double coordinate : x) {
                double c = Math.abs(coordinate - 0.5);
                product *= 1.0 + 0.5 * c - 0.5 * c * c;
            }
            single += product;
            for (double[] y : points) {
                pairs += pair(x, y);
            }
        }
        return StrictMath.pow(13.0 / 12.0, points[0].length) - 2.0 / n * single + pairs / ((double) n * n);
    }

    private static double pair(double[] x, double[] y) {
        double product = 1.0;
        for (int d = 0; d < x.length; d++) {
            product *= 1.0 + 0.5 * Math.abs(x[d] - 0.5) + 0.5 * Math.abs(y[d] - 0.5) - 0.5 * Math.abs(x[d] - y[d]);
        }
        return product;
    }
}
