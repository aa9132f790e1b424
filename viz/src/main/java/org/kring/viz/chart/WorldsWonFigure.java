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
import org.kring.viz.style.Numerals;
import org.kring.viz.style.Palette;

/** In how many plausible worlds each strategy leaves fewer clients isolated than the counterfactual. */
final class WorldsWonFigure {

    /** Name of its files. */
    static final String NAME = "worlds-won";

    /** The question that it answers. */
    static final String QUESTION =
            "In how many plausible worlds do fewer clients end up isolated than without any outreach?";

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
        String reference = findings.results().reference();
        List<Row> rows = findings.challengers().stream()
                .map(style -> row(style, reference, worlds))
                .toList();
        String caption =
                ("Dot: share of %s plausible worlds in which isolation risk is lower than with %s; each world is one parameter"
                                + " set of the ensemble, with %s for each strategy, the same people and the same luck. Line: 95 %%"
                                + " interval (Wilson), each strategy by itself. At the upright line a strategy wins as often as it"
                                + " does not.")
                        .formatted(
                                worlds.worlds(),
                                reference,
                                worlds.perWorld() == 1 ? "1 replicate" : worlds.perWorld() + " replicates");
        String alt = "Dot chart. Share of %s plausible worlds with a lower isolation risk than with %s: %s."
                .formatted(worlds.worlds(), reference, RowChart.inWords(rows));
        return new Figure(
                NAME, QUESTION, alt, caption, List.of(RowChart.panel(rows, width -> chart(rows, reference, width))));
    }

    private static Row row(ArmStyle style, String reference, WorldComparison worlds) {
        return worlds.pair(IsolationRiskFigure.METRIC, style.label(), reference)
                .filter(pair -> pair.worlds() > 0)
                .map(WorldPair::share)
                .map(share -> row(style, share))
                .orElse(new Row(style, Double.NaN, Double.NaN, Double.NaN, Numerals.UNDEFINED));
    }

    private static Row row(ArmStyle style, Proportion share) {
        double value = 100.0 * share.share();
        double low = 100.0 * share.low();
        double high = 100.0 * share.high();
        String numbers =
                "%s %% (%s to %s)".formatted(Numerals.fixed(value, 0), Numerals.fixed(low, 0), Numerals.fixed(high, 0));
        return new Row(style, value, low, high, numbers);
    }

    private static JFreeChart chart(List<Row> rows, String reference, int width) {
        NumberAxis x = ChartStyle.axis("% of worlds with fewer isolated than with " + reference);
        x.setRange(0.0, 100.0);
        XYPlot plot = RowChart.plot(rows, x, "share (95 % interval)", width);
        plot.addDomainMarker(new ValueMarker(HALF, Palette.INK, new BasicStroke(1.2f)));
        return ChartStyle.chart("", plot);
    }
}
