package org.kring.viz.chart;

import java.awt.BasicStroke;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.kring.experiments.analysis.Proportion;
import org.kring.experiments.analysis.WorldComparison;
import org.kring.experiments.analysis.WorldComparison.WorldPair;
import org.kring.viz.chart.RowChart.Row;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Palette;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Numerals;

/** In how many plausible worlds each strategy leaves fewer clients isolated than the counterfactual. */
final class WorldsWonFigure {

    /** Name of its files. */
    static final String NAME = "worlds-won";

    private static final double HALF = 50.0;

    private WorldsWonFigure() {}

    /**
     * Draws the figure.
     *
     * @param findings what the study found
     * @param worlds in how many worlds which strategy wins
     * @return the figure
     */
    static Figure draw(Findings findings, WorldComparison worlds) {
        Messages words = findings.words();
        String reference = findings.referenceName();
        List<Row> rows = findings.challengers().stream()
                .map(style -> row(style, findings, worlds))
                .toList();
        return new Figure(
                NAME,
                words.say("figure.worlds-won.title"),
                words.say("figure.worlds-won.alt", worlds.worlds(), reference, RowChart.inWords(rows)),
                words.say(
                        "figure.worlds-won.caption",
                        worlds.worlds(),
                        reference,
                        words.say("replicates", worlds.perWorld())),
                List.of(RowChart.panel(rows, width -> chart(rows, reference, width, words))));
    }

    private static Row row(ArmStyle style, Findings findings, WorldComparison worlds) {
        return worlds.pair(
                        IsolationRiskFigure.METRIC,
                        style.label(),
                        findings.results().reference())
                .filter(pair -> pair.worlds() > 0)
                .map(WorldPair::share)
                .map(share -> row(style, share, findings.words()))
                .orElse(new Row(
                        style,
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        findings.words().numerals().undefined()));
    }

    private static Row row(ArmStyle style, Proportion share, Messages words) {
        double value = 100.0 * share.share();
        double low = 100.0 * share.low();
        double high = 100.0 * share.high();
        Numerals numerals = words.numerals();
        String numbers = words.say(
                "with.interval",
                numerals.percent(share.share(), 0),
                words.range(numerals.fixed(low, 0), numerals.fixed(high, 0)));
        return new Row(style, value, low, high, numbers);
    }

    private static JFreeChart chart(List<Row> rows, String reference, int width, Messages words) {
        NumberAxis x = ChartStyle.axis(words.say("figure.worlds-won.x", reference), words.numerals());
        x.setRange(0.0, 100.0);
        XYPlot plot = RowChart.plot(rows, x, words.say("figure.worlds-won.numbers"), width);
        plot.addDomainMarker(new ValueMarker(HALF, Palette.INK, new BasicStroke(1.2f)));
        return ChartStyle.chart("", plot);
    }
}
