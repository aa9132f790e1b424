package org.kring.viz.report;

import java.util.ArrayList;
import java.util.List;
import org.kring.experiments.analysis.Comparison.PairDifference;
import org.kring.experiments.analysis.Comparison.ThirdEffect;
import org.kring.viz.chart.Findings;
import org.kring.viz.report.ReportPage.Table;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.Numerals;

/** The two tables of the page. */
final class Tables {

    private static final List<String> THIRDS = List.of("leastLonely", "middle", "mostLonely");

    private Tables() {}

    static Table comparison(Findings findings) {
        List<String> columns = new ArrayList<>(List.of("Strategy", "Staff hours a week"));
        List<Headline> headlines = Headline.ALL.stream()
                .filter(h -> !h.outcome().equals("staffHours"))
                .toList();
        headlines.forEach(headline -> columns.add(headline.column()));
        columns.add(
                3,
                "Change in risk against %s, points".formatted(findings.results().reference()));
        List<List<String>> rows = new ArrayList<>();
        for (String arm : findings.results().arms()) {
            List<String> row = new ArrayList<>(List.of(arm, Numerals.fixed(findings.staffHoursPerWeek(arm), 1)));
            headlines.forEach(h -> row.add(h.cell(findings.estimate(h.outcome(), arm))));
            row.add(3, change(findings, arm));
            rows.add(List.copyOf(row));
        }
        return new Table(List.copyOf(columns), List.copyOf(rows));
    }

    private static String change(Findings findings, String arm) {
        if (arm.equals(findings.results().reference())) {
            return "reference";
        }
        PairDifference p = findings.toReference(Headline.RISK.outcome(), arm);
        return interval(p.difference(), p.low(), p.high());
    }

    static Table thirds(Findings findings) {
        List<List<String>> rows = new ArrayList<>();
        for (ArmStyle style : findings.challengers()) {
            List<String> row = new ArrayList<>(List.of(style.label()));
            THIRDS.forEach(third -> row.add(effect(findings, style.label(), third)));
            rows.add(List.copyOf(row));
        }
        return new Table(
                List.of("Strategy", "Least lonely third", "Middle third", "Most lonely third"), List.copyOf(rows));
    }

    private static String effect(Findings findings, String arm, String third) {
        return findings.comparison().losers().stream()
                .filter(e -> e.arm().equals(arm) && e.third().equals(third))
                .map(Tables::effect)
                .findFirst()
                .orElse(Numerals.UNDEFINED);
    }

    private static String effect(ThirdEffect e) {
        String word = e.low() > 0.0 ? " loses" : e.high() < 0.0 ? " gains" : "";
        return interval(e.difference(), e.low(), e.high()) + word;
    }

    private static String interval(double difference, double low, double high) {
        if (Double.isNaN(difference)) {
            return Numerals.UNDEFINED;
        }
        return "%s (%s to %s)"
                .formatted(
                        Numerals.signed(100.0 * difference, 1),
                        Numerals.signed(100.0 * low, 1),
                        Numerals.signed(100.0 * high, 1));
    }
}
