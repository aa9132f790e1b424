package org.kring.viz.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.kring.experiments.analysis.Comparison.Estimate;
import org.kring.viz.chart.RowChart.Row;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Numerals;

/** What a staff hour buys in interactions. */
final class InteractionsPerStaffHourFigure {

    static final String NAME = "interactions-per-staff-hour";

    private static final String QUESTION = "How many interactions does one staff hour bring?";

    private static final String METRIC = "interactionsPerStaffHour";

    private InteractionsPerStaffHourFigure() {}

    static FigureRecipe recipe() {
        return new FigureRecipe(NAME, QUESTION, InteractionsPerStaffHourFigure::draw);
    }

    private static Figure draw(Findings findings) {
        List<Row> rows =
                findings.styles().stream().map(style -> row(findings, style)).toList();
        String caption = ("Dot: mean of %s replicates. Line: 95 %% interval of that mean, each strategy by itself."
                        + " Interactions are likes, shares, comments, saves, private messages, help requests and posts by"
                        + " members, of all audiences together; many are light. Without staff hours the number is not"
                        + " defined.")
                .formatted(findings.results().replicates());
        String alt = "Dot chart. Interactions per staff hour: %s.".formatted(RowChart.inWords(rows));
        return new Figure(NAME, QUESTION, alt, caption, List.of(RowChart.panel(rows, width -> chart(rows, width))));
    }

    private static Row row(Findings findings, ArmStyle style) {
        Estimate e = findings.estimate(METRIC, style.label());
        String numbers = Double.isNaN(e.mean())
                ? Numerals.UNDEFINED
                : "%s (%s to %s)"
                        .formatted(Numerals.plain(e.mean()), Numerals.plain(e.low()), Numerals.plain(e.high()));
        return new Row(style, e.mean(), e.low(), e.high(), numbers);
    }

    private static JFreeChart chart(List<Row> rows, int width) {
        NumberAxis x = ChartStyle.axis("interactions per staff hour");
        x.setAutoRangeIncludesZero(true);
        x.setUpperMargin(0.08);
        return ChartStyle.chart("", RowChart.plot(rows, x, "mean (95 % interval)", width));
    }
}
