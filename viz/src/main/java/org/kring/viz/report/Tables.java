package org.kring.viz.report;

import java.util.ArrayList;
import java.util.List;
import org.kring.experiments.analysis.Comparison.PairDifference;
import org.kring.experiments.analysis.Comparison.ThirdEffect;
import org.kring.viz.chart.Findings;
import org.kring.viz.report.ReportPage.Cell;
import org.kring.viz.report.ReportPage.Row;
import org.kring.viz.report.ReportPage.Table;
import org.kring.viz.style.Numerals;

/** The two tables of the page. */
final class Tables {

    private static final List<String> THIRDS = List.of("leastLonely", "middle", "mostLonely");

    private Tables() {}

    static Table comparison(Findings findings) {
        List<String> columns = new ArrayList<>(List.of("Strategy", "Staff hours a week"));
        Headline.MEASURED.forEach(headline -> columns.add(headline.column()));
        columns.add(
                3,
                "Change in risk against %s, points".formatted(findings.results().reference()));
        List<Row> rows = findings.results().arms().stream()
                .map(arm -> new Row(arm, cells(findings, arm)))
                .toList();
        return new Table(List.copyOf(columns), rows);
    }

    private static List<Cell> cells(Findings findings, String arm) {
        List<Cell> cells = new ArrayList<>(List.of(new Cell(Numerals.fixed(findings.staffHoursPerWeek(arm), 1))));
        Headline.MEASURED.forEach(h -> cells.add(h.cell(findings.estimate(h.outcome(), arm))));
        cells.add(2, change(findings, arm));
        return List.copyOf(cells);
    }

    private static Cell change(Findings findings, String arm) {
        if (arm.equals(findings.results().reference())) {
            return new Cell("reference");
        }
        PairDifference p = findings.toReference(Headline.RISK.outcome(), arm);
        return points(p.difference(), p.low(), p.high(), "");
    }

    static Table thirds(Findings findings) {
        List<Row> rows = findings.challengers().stream()
                .map(style -> new Row(
                        style.label(),
                        THIRDS.stream()
                                .map(third -> effect(findings, style.label(), third))
                                .toList()))
                .toList();
        return new Table(List.of("Strategy", "Least lonely third", "Middle third", "Most lonely third"), rows);
    }

    private static Cell effect(Findings findings, String arm, String third) {
        return findings.comparison().losers().stream()
                .filter(e -> e.arm().equals(arm) && e.third().equals(third))
                .map(Tables::effect)
                .findFirst()
                .orElse(new Cell(Numerals.UNDEFINED));
    }

    private static Cell effect(ThirdEffect e) {
        String word = e.low() > 0.0 ? " loses" : e.high() < 0.0 ? " gains" : "";
        return points(e.difference(), e.low(), e.high(), word);
    }

    private static Cell points(double difference, double low, double high, String word) {
        if (Double.isNaN(difference)) {
            return new Cell(Numerals.UNDEFINED);
        }
        return new Cell(
                Numerals.signed(100.0 * difference, 2) + word,
                "%s to %s".formatted(Numerals.signed(100.0 * low, 2), Numerals.signed(100.0 * high, 2)));
    }
}
