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
import org.kring.viz.text.Cited;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Numerals;
import org.kring.viz.text.Told;

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
                words.tell("figure.worlds-won.alt", number(worlds, words), reference, RowChart.inWords(rows)),
                words.tell(
                        "figure.worlds-won.caption",
                        number(worlds, words),
                        reference,
                        Told.around(
                                words.say("replicates", worlds.perWorld()),
                                new Cited(
                                        words.numerals().fixed(worlds.perWorld(), 0),
                                        "plan.json#/worlds/perWorld",
                                        1.0))),
                Origin.of(words, "analysis/worlds.csv#share,low,high"),
                List.of(RowChart.panel(rows, width -> chart(rows, reference, width, words))));
    }

    private static Row row(ArmStyle style, Findings findings, WorldComparison worlds) {
        return worlds.pair(
                        IsolationRiskFigure.METRIC,
                        style.label(),
                        findings.results().reference())
                .filter(pair -> pair.worlds() > 0)
                .map(pair -> row(style, pair.share(), trace(worlds, pair), findings.words()))
                .orElse(new Row(
                        style,
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        Told.of(findings.words().numerals().undefined())));
    }

    private static Cited number(WorldComparison worlds, Messages words) {
        return new Cited(words.numerals().fixed(worlds.worlds(), 0), "analysis/worlds.csv#max(worlds)", 1.0);
    }

    /** The share of worlds won stands there for the pair as it is stored; a share seen from the other side too. */
    private static Trace trace(WorldComparison worlds, WorldPair pair) {
        boolean isStored = worlds.pairs().stream().anyMatch(each -> each.equals(pair));
        return Trace.of(
                        "analysis/worlds.csv#outcome=%s;a=%s;b=%s;"
                                .formatted(
                                        pair.outcome(), isStored ? pair.a() : pair.b(), isStored ? pair.b() : pair.a()),
                        "share")
                .times(Blocks.PERCENT);
    }

    private static Row row(ArmStyle style, Proportion share, Trace trace, Messages words) {
        double value = 100.0 * share.share();
        double low = 100.0 * share.low();
        double high = 100.0 * share.high();
        Numerals numerals = words.numerals();
        Told numbers = words.tell(
                "with.interval",
                Told.around(
                        numerals.percent(share.share(), 0),
                        new Cited(numerals.fixed(value, 0), List.of(trace.value()), 0.0)),
                words.tell(
                        "range",
                        trace.low().told(numerals.fixed(low, 0)),
                        trace.high().told(numerals.fixed(high, 0))));
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
