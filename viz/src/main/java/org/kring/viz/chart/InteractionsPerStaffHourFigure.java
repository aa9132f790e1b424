package org.kring.viz.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.kring.experiments.analysis.Comparison.Estimate;
import org.kring.viz.chart.RowChart.Row;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Numerals;
import org.kring.viz.text.Told;

/** What a staff hour buys in interactions. */
final class InteractionsPerStaffHourFigure {

    static final String NAME = "interactions-per-staff-hour";

    private static final String METRIC = "interactionsPerStaffHour";

    private InteractionsPerStaffHourFigure() {}

    static FigureRecipe recipe() {
        return new FigureRecipe(NAME, InteractionsPerStaffHourFigure::draw);
    }

    private static Figure draw(Findings findings) {
        Messages words = findings.words();
        List<Row> rows =
                findings.styles().stream().map(style -> row(findings, style)).toList();
        return new Figure(
                NAME,
                words.say("figure.interactions-per-staff-hour.title"),
                words.tell("figure.interactions-per-staff-hour.alt", RowChart.inWords(rows)),
                words.tell("figure.interactions-per-staff-hour.caption", Cells.replicates(findings)),
                Origin.of(words, Cells.ESTIMATES),
                List.of(RowChart.panel(rows, width -> chart(rows, width, words))));
    }

    private static Row row(Findings findings, ArmStyle style) {
        Estimate e = findings.estimate(METRIC, style.label());
        Messages words = findings.words();
        Numerals numerals = words.numerals();
        Told numbers = Double.isNaN(e.mean())
                ? Told.of(numerals.undefined())
                : Cells.of(e).told(words, numerals.plain(e.mean()), numerals.plain(e.low()), numerals.plain(e.high()));
        return new Row(style, e.mean(), e.low(), e.high(), numbers);
    }

    private static JFreeChart chart(List<Row> rows, int width, Messages words) {
        NumberAxis x = ChartStyle.axis(words.say("figure.interactions-per-staff-hour.x"), words.numerals());
        x.setAutoRangeIncludesZero(true);
        x.setUpperMargin(0.08);
        return ChartStyle.chart("", RowChart.plot(rows, x, words.say("figure.row.interval"), width));
    }
}
