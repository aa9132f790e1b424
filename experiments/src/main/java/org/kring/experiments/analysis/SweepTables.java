package org.kring.experiments.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kring.experiments.result.SweepRuns;
import org.kring.experiments.study.RunId;

/** A sweep as the CSV files of {@code analysis/}, written like {@link ComparisonTables}. */
public final class SweepTables {

    private final SweepComparison comparison;
    private final Map<Integer, List<String>> values = new LinkedHashMap<>();

    private SweepTables(SweepComparison comparison) {
        this.comparison = comparison;
        for (SweepRuns.Point point : comparison.runs().points()) {
            values.put(point.number(), point.values());
        }
    }

    /**
     * All tables of a sweep.
     *
     * @param comparison what was found
     * @return content by file name: points and differences, for a factorial design effects and contrasts, and signs if any were
     *     expected, each {@code .csv}
     */
    public static Map<String, String> csv(SweepComparison comparison) {
        SweepTables of = new SweepTables(comparison);
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("points.csv", of.points());
        tables.put("differences.csv", of.differences());
        if (!comparison.effects().isEmpty()) {
            tables.put("effects.csv", of.effects());
            tables.put("contrasts.csv", of.contrasts());
        }
        if (!comparison.signs().isEmpty()) {
            tables.put("signs.csv", of.signs());
        }
        return Collections.unmodifiableMap(tables);
    }

    private String points() {
        return CsvText.of(head("arm", "outcome", "n", "mean", "low", "high"), csv -> comparison
                .estimates()
                .forEach(e -> csv.writeRecord(row(
                        e.point(), e.arm(), e.outcome(), "" + e.n(), cell(e.mean()), cell(e.low()), cell(e.high())))));
    }

    private String differences() {
        List<String> head =
                head("arm", "reference", "outcome", "n", "difference", "low", "high", "jointLow", "jointHigh");
        return CsvText.of(head, csv -> comparison
                .differences()
                .forEach(d -> csv.writeRecord(row(
                        d.point(),
                        d.arm(),
                        comparison.reference(),
                        d.outcome(),
                        "" + d.n(),
                        cell(d.difference()),
                        cell(d.low()),
                        cell(d.high()),
                        cell(d.jointLow()),
                        cell(d.jointHigh())))));
    }

    private String effects() {
        List<String> head = List.of(
                "outcome",
                "arm",
                "factor",
                "level",
                "n",
                "effect",
                "low",
                "high",
                "onDifference",
                "lowOnDifference",
                "highOnDifference");
        return CsvText.of(head, csv -> comparison
                .effects()
                .forEach(e -> csv.writeRecord(List.of(
                        e.outcome(),
                        e.arm(),
                        e.factor(),
                        e.level(),
                        "" + e.n(),
                        cell(e.effect()),
                        cell(e.low()),
                        cell(e.high()),
                        cell(e.onDifference()),
                        cell(e.lowOnDifference()),
                        cell(e.highOnDifference())))));
    }

    private String contrasts() {
        List<String> head = List.of(
                "outcome", "arm", "factor", "from", "to", "meanFrom", "meanTo", "difference", "jointLow", "jointHigh");
        return CsvText.of(head, csv -> comparison
                .contrasts()
                .forEach(c -> csv.writeRecord(List.of(
                        c.outcome(),
                        c.arm(),
                        c.factor(),
                        c.from(),
                        c.to(),
                        cell(c.meanFrom()),
                        cell(c.meanTo()),
                        cell(c.difference()),
                        cell(c.low()),
                        cell(c.high())))));
    }

    private String signs() {
        return CsvText.of(List.of("expected", "outcome", "verdict", "n", "difference", "low", "high"), csv -> comparison
                .signs()
                .forEach(s -> csv.writeRecord(List.of(
                        s.expectation(),
                        s.expected().outcome(),
                        word(s.verdict()),
                        "" + s.n(),
                        cell(s.difference()),
                        cell(s.low()),
                        cell(s.high())))));
    }

    /** A verdict as it is written. */
    static String word(SignResult.Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    private List<String> head(String... columns) {
        List<String> head = new ArrayList<>(List.of("point"));
        head.addAll(comparison.runs().paths());
        head.addAll(List.of(columns));
        return head;
    }

    private List<String> row(int point, String... cells) {
        List<String> row = new ArrayList<>(List.of(RunId.point(point)));
        row.addAll(values.getOrDefault(point, List.of()));
        row.addAll(List.of(cells));
        return row;
    }

    private static String cell(double value) {
        return NumberText.cell(value);
    }
}
