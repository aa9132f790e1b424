package org.kring.viz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.experiments.analysis.SweepComparison;
import org.kring.experiments.analysis.SweepComparison.PointEstimate;
import org.kring.viz.report.ReportPage.Drawing;
import org.kring.viz.report.ReportPage.Group;
import org.kring.viz.report.ReportPage.Row;
import org.kring.viz.report.ReportPage.Table;
import org.kring.viz.text.Cited;
import org.kring.viz.text.Markup;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/** The page of a sweep: where each outcome is lowest and highest, and whether what was expected came out. */
final class SweepPage {

    private final SweepModel model;
    private final SweepComparison comparison;
    private final Messages words;
    private final Prose prose;
    private final SweepNumbers numbers;

    private SweepPage(SweepModel model) {
        this.model = model;
        comparison = model.comparison();
        words = model.words();
        prose = new Prose(words);
        numbers = new SweepNumbers(model);
    }

    static ReportPage of(SweepModel model, List<Drawing> figures) {
        return new SweepPage(model).page(figures);
    }

    private ReportPage page(List<Drawing> figures) {
        Facts facts = new Facts(model.run(), words);
        return new ReportPage(
                words,
                "sweep",
                facts.made(),
                facts.warning(),
                prose.say(
                        "sweep.question.text",
                        plan("sweep.approaches", comparison.arms().size(), "/arms"),
                        points(),
                        words.and(comparison.runs().paths().stream()
                                .map(numbers.factors()::name)
                                .toList())),
                new SweepAnswers(model).answers(),
                overview(),
                new SweepSigns(comparison, numbers.factors(), words).sentences(),
                certainty(),
                List.of(model.run().command(), ComparisonPage.command(model.run(), words)),
                figures,
                List.of(Tables.strategies(model.styles(), words), factors()),
                new Table("others", "", "", "", List.of(), List.of()),
                Stream.of("report.method.1", "report.method.2", "report.method.5", "report.method.failed")
                        .filter(key -> !key.endsWith("failed") || model.run().failures() > 0)
                        .map(prose::say)
                        .toList(),
                facts.all(List.of()));
    }

    /** How many there are, in words that differ for one. */
    private Told plan(String key, int number, String place) {
        Cited cited = new Cited(words.numerals().fixed(number, 0), "plan.json#" + place, 1.0);
        return Told.around(words.say(key, number), cited);
    }

    private Cited points() {
        int points = comparison.runs().points().size();
        return new Cited(words.numerals().fixed(points, 0), "analysis/points.csv#distinct(point)", 1.0);
    }

    private List<String> certainty() {
        int most = comparison.runs().points().stream()
                .mapToInt(point -> point.replicates().size())
                .max()
                .orElse(0);
        Cited replicates = new Cited(words.numerals().fixed(most, 0), "analysis/points.csv#max(n)", 1.0);
        return Stream.of(
                        Optional.of(prose.say("sweep.sure.1", replicates)),
                        Optional.of(prose.say("sweep.sure.2")),
                        Optional.of(prose.say("sweep.sure.3")),
                        Optional.of(prose.say("sweep.sure.4")),
                        Certainty.failed(model.run(), words))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What was changed: the words of the page beside the paths and levels of the study file. */
    private Table factors() {
        List<Row> rows = comparison.runs().paths().stream()
                .map(path -> new Row(
                        numbers.factors().name(path),
                        List.of(
                                Markup.escaped(path),
                                Markup.escaped(
                                        String.join("; ", numbers.factors().levels(path))))))
                .toList();
        return new Table(
                "factors",
                words.say("sweep.factors"),
                "",
                words.say("sweep.factors.caption"),
                Stream.of("sweep.factors.factor", "report.strategies.name", "sweep.factors.levels")
                        .map(words::say)
                        .toList(),
                List.of(new Group("", rows)));
    }

    private Table overview() {
        List<Group> groups = new ArrayList<>();
        for (String outcome : comparison.outcomes()) {
            List<Row> rows =
                    comparison.arms().stream().map(arm -> row(outcome, arm)).toList();
            groups.add(new Group(words.say("report.group", words.outcome(outcome), numbers.unit(outcome)), rows));
        }
        return new Table(
                "table",
                words.say("report.table"),
                "",
                words.say("sweep.table.caption"),
                Stream.of("report.table.approach", "sweep.table.lowest", "sweep.table.highest")
                        .map(words::say)
                        .toList(),
                groups);
    }

    private Row row(String outcome, String arm) {
        List<PointEstimate> sorted = numbers.sorted(outcome, arm);
        if (sorted.isEmpty()) {
            String none = words.numerals().undefined();
            return new Row(words.strategy(arm), List.of(none, none));
        }
        PointEstimate lowest = sorted.get(0);
        PointEstimate highest = sorted.get(sorted.size() - 1);
        boolean isSame = lowest.mean() == highest.mean();
        return new Row(
                words.strategy(arm),
                List.of(
                        isSame ? numbers.interval(lowest, prose) : cell(lowest),
                        isSame ? words.say("sweep.table.same") : cell(highest)));
    }

    private String cell(PointEstimate e) {
        return numbers.interval(e, prose) + " " + prose.cell("sweep.table.at", numbers.place(e));
    }
}
