package org.kring.viz.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.kring.experiments.analysis.Comparison.PairDifference;
import org.kring.viz.chart.Overlay.Frame;
import org.kring.viz.chart.RowChart.Row;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Lettering;
import org.kring.viz.style.Numerals;
import org.kring.viz.style.Palette;

/** What each strategy changes in isolation risk, as paired differences to the counterfactual. */
final class IsolationRiskFigure {

    static final String NAME = "isolation-risk";

    static final String METRIC = "isolationRisk";

    private static final String QUESTION = "Do fewer clients end up isolated than without any outreach?";

    private IsolationRiskFigure() {}

    static FigureRecipe recipe() {
        return new FigureRecipe(NAME, QUESTION, IsolationRiskFigure::draw);
    }

    private static Figure draw(Findings findings) {
        List<Row> rows = findings.challengers().stream()
                .map(style -> row(findings, style))
                .toList();
        String reference = findings.results().reference();
        String caption =
                ("Dot: mean paired difference to %s over %s replicates, the same people with the same luck. Line:"
                                + " %s interval that holds for all comparisons of this outcome together; where it crosses"
                                + " zero, no difference is shown. At risk: strongly lonely, or no valued contact in 28 days, at the"
                                + " end, in %% of clients.")
                        .formatted(reference, findings.results().replicates(), findings.confidence(METRIC));
        String alt = "Forest plot. Difference in isolation risk to %s, in percentage points: %s."
                .formatted(reference, RowChart.inWords(rows));
        return new Figure(
                NAME, QUESTION, alt, caption, List.of(RowChart.panel(rows, width -> chart(rows, reference, width))));
    }

    private static Row row(Findings findings, ArmStyle style) {
        PairDifference p = findings.toReference(METRIC, style.label());
        String numbers = Double.isNaN(p.difference())
                ? Numerals.UNDEFINED
                : "%s (%s to %s)".formatted(points(p.difference()), points(p.low()), points(p.high()));
        return new Row(style, 100.0 * p.difference(), 100.0 * p.low(), 100.0 * p.high(), numbers);
    }

    private static String points(double share) {
        return Numerals.signed(100.0 * share, 2);
    }

    private static JFreeChart chart(List<Row> rows, String reference, int width) {
        NumberAxis x = ChartStyle.axis("difference to %s (percentage points of clients)".formatted(reference));
        double reach = rows.stream()
                .filter(row -> !Double.isNaN(row.value()))
                .mapToDouble(row -> Math.max(Math.abs(row.low()), Math.abs(row.high())))
                .max()
                .orElse(1.0);
        x.setRange(-1.1 * Math.max(reach, 0.1), 1.1 * Math.max(reach, 0.1));
        XYPlot plot = RowChart.plot(rows, x, "points (interval)", width);
        plot.addDomainMarker(new ValueMarker(0.0, Palette.INK, new BasicStroke(1.2f)));
        plot.addAnnotation(new Overlay(IsolationRiskFigure::sides));
        return ChartStyle.chart("", plot);
    }

    private static void sides(Graphics2D g2, Frame frame) {
        String fewer = "\u2190 fewer people at risk";
        String more = "more people at risk \u2192";
        double zero = frame.x().applyAsDouble(0.0);
        float y = (float) (frame.area().getMinY() - 6);
        g2.setFont(Lettering.SMALL);
        g2.setPaint(Palette.SOFT_INK);
        g2.drawString(fewer, (float) (zero - 10 - Lettering.width(fewer, Lettering.SMALL)), y);
        g2.drawString(more, (float) (zero + 10), y);
    }
}
