package org.kring.viz.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.kring.experiments.analysis.Comparison.PairDifference;
import org.kring.viz.chart.Overlay.Frame;
import org.kring.viz.chart.RowChart.Row;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Lettering;
import org.kring.viz.style.Palette;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/** What each strategy changes in isolation risk, as paired differences to the counterfactual. */
final class IsolationRiskFigure {

    static final String NAME = "isolation-risk";

    static final String METRIC = "isolationRisk";

    private IsolationRiskFigure() {}

    static FigureRecipe recipe() {
        return new FigureRecipe(NAME, IsolationRiskFigure::draw);
    }

    private static Figure draw(Findings findings) {
        Messages words = findings.words();
        List<Row> rows = findings.challengers().stream()
                .map(style -> row(findings, style))
                .toList();
        String reference = findings.referenceName();
        return new Figure(
                NAME,
                words.say("figure.isolation-risk.title"),
                words.tell("figure.isolation-risk.alt", reference, RowChart.inWords(rows)),
                words.tell(
                        "figure.isolation-risk.caption",
                        reference,
                        Cells.replicates(findings),
                        Cells.confidence(findings, METRIC)),
                Origin.of(words, Cells.PAIRS),
                List.of(RowChart.panel(rows, width -> chart(rows, reference, width, words))));
    }

    private static Row row(Findings findings, ArmStyle style) {
        PairDifference p = findings.toReference(METRIC, style.label());
        Messages words = findings.words();
        Told numbers = Double.isNaN(p.difference())
                ? Told.of(words.numerals().undefined())
                : Cells.of(findings, p)
                        .times(Blocks.PERCENT)
                        .told(words, points(words, p.difference()), points(words, p.low()), points(words, p.high()));
        return new Row(style, 100.0 * p.difference(), 100.0 * p.low(), 100.0 * p.high(), numbers);
    }

    private static String points(Messages words, double share) {
        return words.numerals().signed(100.0 * share, 2);
    }

    private static JFreeChart chart(List<Row> rows, String reference, int width, Messages words) {
        NumberAxis x = ChartStyle.axis(
                HeadingLines.axis(words.say("figure.isolation-risk.x", reference), width), words.numerals());
        double reach = rows.stream()
                .filter(row -> !Double.isNaN(row.value()))
                .mapToDouble(row -> Math.max(Math.abs(row.from()), Math.abs(row.to())))
                .max()
                .orElse(1.0);
        x.setRange(-1.1 * Math.max(reach, 0.1), 1.1 * Math.max(reach, 0.1));
        XYPlot plot = RowChart.plot(rows, x, words.say("figure.isolation-risk.numbers"), width);
        plot.addDomainMarker(new ValueMarker(0.0, Palette.INK, new BasicStroke(1.2f)), Layer.BACKGROUND);
        plot.addAnnotation(new Overlay((g2, frame) -> sides(g2, frame, words)));
        return ChartStyle.chart("", plot);
    }

    private static void sides(Graphics2D g2, Frame frame, Messages words) {
        String fewer = words.say("figure.isolation-risk.fewer");
        String more = words.say("figure.isolation-risk.more");
        double zero = frame.x().applyAsDouble(0.0);
        float y = (float) (frame.area().getMinY() - 6);
        g2.setFont(Lettering.SMALL);
        g2.setPaint(Palette.SOFT_INK);
        g2.drawString(fewer, (float) (zero - 10 - Lettering.width(fewer, Lettering.SMALL)), y);
        g2.drawString(more, (float) (zero + 10), y);
    }
}
