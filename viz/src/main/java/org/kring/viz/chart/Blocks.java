package org.kring.viz.chart;

import java.util.Arrays;
import java.util.List;
import org.kring.experiments.analysis.Comparison.Estimate;
import org.kring.experiments.analysis.Comparison.PairDifference;
import org.kring.viz.chart.Block.Dot;
import org.kring.viz.style.ArmStyle;

/** Blocks made of what a study found. */
final class Blocks {

    /** What shares are multiplied by. */
    static final double PERCENT = 100.0;

    private Blocks() {}

    /** The mean of an outcome in some strategies, times a factor. */
    static Block means(Findings findings, String name, String metric, List<ArmStyle> styles, double factor) {
        return new Block(
                name,
                styles.stream()
                        .map(style -> mean(style, findings.estimate(metric, style.label()))
                                .times(factor))
                        .toList());
    }

    /** What strategies change against the reference, times a factor. */
    static Block differences(Findings findings, String name, String metric, double factor) {
        return new Block(
                name,
                findings.challengers().stream()
                        .map(style -> difference(findings, style, findings.toReference(metric, style.label()))
                                .times(factor))
                        .toList());
    }

    /** The strategies under which anybody saw a post. */
    static List<ArmStyle> reaching(Findings findings) {
        return findings.styles().stream()
                .filter(style -> findings.mean("reach", style.label()) > 0.0)
                .toList();
    }

    /**
     * The mean of one value per replicate with its 95 % interval, over the replicates in which it is defined.
     *
     * @param style its look
     * @param values one value per replicate
     * @param trace its cells
     */
    static Dot mean(ArmStyle style, double[] values, Trace trace) {
        double mean = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
        List<Double> widths =
                HalfWidths.of(values, new double[values.length], 2).values();
        double half = widths.isEmpty() ? Double.NaN : widths.get(widths.size() - 1);
        return new Dot(style, mean, mean - half, mean + half, trace);
    }

    private static Dot mean(ArmStyle style, Estimate e) {
        return new Dot(style, e.mean(), e.low(), e.high(), Cells.of(e));
    }

    private static Dot difference(Findings findings, ArmStyle style, PairDifference p) {
        return new Dot(style, p.difference(), p.low(), p.high(), Cells.of(findings, p));
    }
}
