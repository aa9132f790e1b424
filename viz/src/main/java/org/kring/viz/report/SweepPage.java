package org.kring.viz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** Replicates from which on an interval says something. */
    private static final int FEW = 5;

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
                question(),
                new SweepAnswers(model).answers(),
                overview(),
                signs(),
                certainty(),
                List.of(model.run().command(), ComparisonPage.command(model.run(), words)),
                figures,
                List.of(Tables.strategies(model.styles(), words), factors()),
                table(
                        "others",
                        "report.others",
                        "sweep.others.lead",
                        comparison.outcomes().stream()
                                .skip(SweepAnswers.MOST_OUTCOMES)
                                .toList()),
                Stream.of("report.method.1", "report.method.2", "report.method.5", "report.method.failed")
                        .filter(key -> !key.endsWith("failed") || model.run().failures() > 0)
                        .map(prose::say)
                        .toList(),
                facts.all(List.of()));
    }

    private String question() {
        String asked = prose.say(
                "sweep.question.text",
                plan("sweep.approaches", comparison.arms().size(), "/arms"),
                points(),
                words.and(comparison.runs().paths().stream()
                        .map(numbers.factors()::name)
                        .toList()),
                new Cited(
                        words.numerals().fixed(model.run().persons(), 0),
                        "plan.json#/scenario/population/persons",
                        1.0),
                weeks());
        List<String> variants = numbers.factors().variants();
        return variants.isEmpty()
                ? asked
                : asked + " " + Markup.escaped(words.say("sweep.variants", String.join("; ", variants) + "."));
    }

    /** How long the runs are; nothing if that is what was changed. */
    private Told weeks() {
        return comparison.runs().paths().contains(SweepNumbers.WEEKS)
                ? Told.of("")
                : words.tell(
                        "sweep.question.weeks",
                        new Cited(words.numerals().fixed(model.weeks(), 0), "plan.json#/scenario/horizon/weeks", 1.0));
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

    private List<String> signs() {
        List<String> sentences = new SweepSigns(comparison, numbers.factors(), words).sentences();
        return comparison.signs().isEmpty()
                ? sentences
                : Stream.concat(Stream.of(prose.say("sweep.signs.alone")), sentences.stream())
                        .toList();
    }

    private List<String> certainty() {
        int most = comparison.runs().points().stream()
                .mapToInt(point -> point.replicates().size())
                .max()
                .orElse(0);
        Cited replicates = new Cited(words.numerals().fixed(most, 0), "analysis/points.csv#max(n)", 1.0);
        return Stream.of(
                        Optional.of(prose.say("sweep.sure.1", replicates)),
                        most < FEW ? Optional.of(prose.say("sweep.sure.few")) : Optional.<String>empty(),
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
                                Markup.escaped(numbers.factors().levels(path).stream()
                                        .map(level -> spelt(path, level))
                                        .collect(Collectors.joining("; "))))))
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

    /** A level as it is written in the tables, with the letter of a variant before it. */
    private String spelt(String path, String level) {
        String name = numbers.factors().level(path, level);
        return level.startsWith("{") || level.startsWith("[") ? name + ": " + level : level;
    }

    private Table overview() {
        List<String> first =
                comparison.outcomes().stream().limit(SweepAnswers.MOST_OUTCOMES).toList();
        return table("table", "report.table", "", first);
    }

    private Table table(String id, String heading, String lead, List<String> outcomes) {
        List<Group> groups = new ArrayList<>();
        for (String outcome : outcomes) {
            List<Row> rows = comparison.arms().stream()
                    .filter(arm -> !isNothing(outcome, arm))
                    .map(arm -> row(outcome, arm))
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new Group(
                        words.say("report.group", Prose.capital(words.outcome(outcome)), numbers.unit(outcome)), rows));
            }
        }
        return new Table(
                id,
                words.say(heading),
                lead.isEmpty() ? "" : Markup.escaped(words.say(lead)),
                words.say("sweep.table.caption"),
                Stream.of("report.table.approach", "sweep.table.lowest", "sweep.table.highest")
                        .map(words::say)
                        .toList(),
                groups);
    }

    /** Whether an approach has no number, or 0, in every combination. */
    private boolean isNothing(String outcome, String arm) {
        return numbers.sorted(outcome, arm).stream().allMatch(e -> e.mean() == 0.0);
    }

    private Row row(String outcome, String arm) {
        List<PointEstimate> sorted = numbers.sorted(outcome, arm);
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
        return numbers.interval(e, prose) + " " + prose.html(numbers.place(e));
    }
}
