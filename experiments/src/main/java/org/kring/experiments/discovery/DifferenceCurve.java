package org.kring.experiments.discovery;

import java.util.Arrays;

/**
 * A curve through means at places: straight lines between the means of levels, or a local-linear regression with Epanechnikov's
 * kernel where places are many (J. Fan and I. Gijbels 1996, Local Polynomial Modelling and Its Applications). The bandwidth is
 * the one of ten with the least error when each point is left out in turn.
 */
final class DifferenceCurve {

    /** Up to so many different places the curve goes through the mean of each. */
    static final int LEVELS = 8;

    private static final int BANDWIDTHS = 10;
    private static final double NARROWEST = 0.1;

    private final double[] levels;
    private final double[] places;
    private final double bandwidth;

    /** Chooses the bandwidth for good: the same for all resamples. */
    DifferenceCurve(double[] levels, double[] places, double[] means) {
        this.levels = levels.clone();
        this.places = places.clone();
        double[] once = new double[places.length];
        Arrays.fill(once, 1.0);
        bandwidth = isOfLevels() ? 0.0 : chosen(means, once);
    }

    boolean isOfLevels() {
        return levels.length <= LEVELS;
    }

    double bandwidth() {
        return bandwidth;
    }

    /** The value at x; NaN if no point is near. */
    double at(double x, double[] means, double[] weights) {
        return isOfLevels() ? between(x, means, weights) : local(x, means, weights, -1, bandwidth);
    }

    private double between(double x, double[] means, double[] weights) {
        int above = Arrays.binarySearch(levels, x);
        if (above >= 0) {
            return levelMean(levels[above], means, weights);
        }
        int next = -above - 1;
        double share = (x - levels[next - 1]) / (levels[next] - levels[next - 1]);
        return (1.0 - share) * levelMean(levels[next - 1], means, weights)
                + share * levelMean(levels[next], means, weights);
    }

    private double levelMean(double level, double[] means, double[] weights) {
        double sum = 0.0;
        double weight = 0.0;
        for (int i = 0; i < places.length; i++) {
            if (places[i] == level && Double.isFinite(means[i])) {
                sum += weights[i] * means[i];
                weight += weights[i];
            }
        }
        return sum / weight;
    }

    private double chosen(double[] means, double[] once) {
        double width = levels[levels.length - 1] - levels[0];
        double best = width;
        double least = Double.POSITIVE_INFINITY;
        for (int k = BANDWIDTHS; k >= 1; k--) {
            double tried = width * Math.max(NARROWEST, k / (double) BANDWIDTHS);
            double error = 0.0;
            for (int i = 0; i < places.length; i++) {
                if (Double.isFinite(means[i])) {
                    double miss = means[i] - local(places[i], means, once, i, tried);
                    error += miss * miss;
                }
            }
            if (error < least) {
                least = error;
                best = tried;
            }
        }
        return best;
    }

    private double local(double x, double[] means, double[] weights, int without, double width) {
        double s0 = 0.0;
        double s1 = 0.0;
        double s2 = 0.0;
        double t0 = 0.0;
        double t1 = 0.0;
        for (int i = 0; i < places.length; i++) {
            double u = (places[i] - x) / width;
            if (i == without || Math.abs(u) >= 1.0 || !Double.isFinite(means[i])) {
                continue;
            }
            double k = weights[i] * (1.0 - u * u);
            s0 += k;
            s1 += k * u;
            s2 += k * u * u;
            t0 += k * means[i];
            t1 += k * u * means[i];
        }
        double determinant = s0 * s2 - s1 * s1;
        // Points at one place give no slope.
        return determinant > 1e-12 * s0 * s0 ? (s2 * t0 - s1 * t1) / determinant : t0 / s0;
    }
}
