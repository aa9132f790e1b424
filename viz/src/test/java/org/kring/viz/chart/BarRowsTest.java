package org.kring.viz.chart;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kring.viz.text.Language;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/** Bars of factors with long names, two numbers each, and a table with a long name. */
final class BarRowsTest {

    @Test
    void namesNumbersAndTablesStayOnNarrowSheetsAndApart() {
        Messages words = Messages.in(Language.ENGLISH);
        BarRows.Bar bar = new BarRows.Bar(0.51, -0.28, 1.49, -0.2, 0.3, Color.BLUE);
        List<BarRows.Row> rows = Stream.of("feed.engagementFeedback", "strategy.staffHoursPerWeek", "x")
                .map(name -> new BarRows.Row(
                        name, List.of(bar, bar), "0.51 (0.00 to 1.49); \u22120.04 (\u22120.28 to 0.60)"))
                .toList();
        Figure figure = new Figure(
                "sensitivity-sobol",
                "How much?",
                Told.of("3 factors."),
                Told.of("5 base samples."),
                Origin.of(
                        words, "analysis/break-even-strategy-posts-per-week-staff-hours-closed-group-lively-mix.csv#x"),
                List.of(BarRows.panel(rows, "share of the variance", "total; first", "Index", words.numerals())));

        FigureChecks.readable(figure);
    }
}
