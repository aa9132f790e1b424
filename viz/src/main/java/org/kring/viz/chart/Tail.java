package org.kring.viz.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kring.viz.style.ArmStyle;

/**
 * What each hundredth part of the community wrote, the most active first, mean over the replicates in which anybody wrote.
 *
 * @param style look of the strategy
 * @param shares share of all that was written, for the most active hundredth, the next, and so on; empty if nobody wrote
 * @param exponent exponent of the power law of contributions per contributor, {@code NaN} if it was not fitted
 */
record Tail(ArmStyle style, List<Double> shares, double exponent) {

    /** The hundredths through which the fitted line is laid. */
    private static final int ANCHOR = 10;

    static Tail of(ArmStyle style, Findings findings) {
        LorenzCurve curve = LorenzCurve.mean(style, findings.results().runs(style.label()));
        List<Double> shares = curve.defined()
                ? IntStream.range(0, 100)
                        .mapToObj(k ->
                                curve.points().get(100 - k) - curve.points().get(99 - k))
                        .toList()
                : List.of();
        return new Tail(style, shares, findings.mean("contributionTailExponent", style.label()));
    }

    boolean defined() {
        return !shares.isEmpty();
    }

    boolean fitted() {
        return defined() && exponent > 1.0;
    }

    /** Decimal logarithms of rank and share in per cent, as far as they lie above a lower end. */
    List<double[]> points(double lowest) {
        List<double[]> points = new ArrayList<>();
        for (int k = 0; k < shares.size(); k++) {
            double y = Math.log10(Blocks.PERCENT * shares.get(k));
            if (y >= lowest) {
                points.add(new double[] {Math.log10(k + 1.0), y});
            }
        }
        return points;
    }

    /** A rank falls with the contributions to the power exponent - 1, so contributions with its inverse. */
    List<double[]> line(double lowest) {
        double slope = -1.0 / (exponent - 1.0);
        List<double[]> anchors = points(lowest).stream().limit(ANCHOR).toList();
        double x = anchors.stream().mapToDouble(point -> point[0]).average().orElse(0.0);
        double y = anchors.stream().mapToDouble(point -> point[1]).average().orElse(0.0);
        double end = Math.min(2.0, x + (lowest - y) / slope);
        double start = Math.max(0.0, x + (2.0 - y) / slope);
        return List.of(new double[] {start, y + slope * (start - x)}, new double[] {end, y + slope * (end - x)});
    }
}
