package org.kring.viz.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kring.experiments.analysis.SweepComparison;
import org.kring.experiments.analysis.SweepComparison.PointEstimate;
import org.kring.experiments.result.SweepRuns;
import org.kring.experiments.study.RunId;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;
import org.kring.viz.report.ReportPage.Answer;
import org.kring.viz.report.ReportPage.Drawing;
import org.kring.viz.report.ReportPage.Group;
import org.kring.viz.report.ReportPage.Row;
import org.kring.viz.report.ReportPage.Table;
import org.kring.viz.text.Cited;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/** The page of a sweep: where each outcome is lowest and highest, and whether what was expected came out. */
final class SweepPage {

    private static final String SHARE = "share of ";

    private final SweepModel model;
    private final SweepComparison comparison;
    private final Messages words;
    private final Prose prose;

    private SweepPage(SweepModel model) {
        this.model = model;
        comparison = model.comparison();
        words = model.words();
        prose = new Prose(words);
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
                        plan("sweep.settings", comparison.runs().paths().size(), "/sweep/factors"),
                        plan("sweep.approaches", comparison.arms().size(), "/arms"),
                        points(),
                        words.and(comparison.runs().paths())),
                List.of(new Answer(
                        words.say("sweep.answer.heading"),
                        comparison.outcomes().stream()
                                .limit(2)
                                .flatMap(outcome -> comparison.arms().stream().map(arm -> sentence(outcome, arm)))
                                .toList())),
                overview(),
                new SweepSigns(comparison, words).sentences(),
                certainty(),
                List.of(model.run().command(), ComparisonPage.command(model.run(), words)),
                figures,
                List.of(Tables.strategies(model.styles(), words)),
                new Table("others", "", "", "", List.of(), List.of()),
                List.of(
                        prose.say("report.method.1", ""),
                        prose.say("report.method.2", ""),
                        prose.say("report.method.5", "")),
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
        return List.of(
                prose.say(
                        "sweep.sure.1", new Cited(words.numerals().fixed(most, 0), "analysis/points.csv#max(n)", 1.0)),
                prose.say("sweep.sure.2"),
                prose.say("sweep.sure.3"),
                prose.say("sweep.sure.4"));
    }

    private String sentence(String outcome, String arm) {
        List<PointEstimate> sorted = sorted(outcome, arm);
        if (sorted.isEmpty()) {
            return "";
        }
        double factor = factor(outcome);
        PointEstimate lowest = sorted.get(0);
        PointEstimate highest = sorted.get(sorted.size() - 1);
        boolean isBare = Double.isInfinite(lowest.high()) || Double.isInfinite(highest.high());
        return prose.say(
                isBare ? "sweep.answer.bare" : "sweep.answer.clear",
                words.outcome(outcome),
                words.strategy(arm),
                cited(lowest, "mean", factor),
                cited(highest, "mean", factor),
                unit(outcome),
                cited(lowest, "low", factor),
                cited(lowest, "high", factor),
                cited(highest, "low", factor),
                cited(highest, "high", factor));
    }

    private Table overview() {
        List<Group> groups = new ArrayList<>();
        for (String outcome : comparison.outcomes()) {
            List<Row> rows =
                    comparison.arms().stream().map(arm -> row(outcome, arm)).toList();
            groups.add(new Group(words.say("report.group", words.outcome(outcome), unit(outcome)), rows));
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
        List<PointEstimate> sorted = sorted(outcome, arm);
        if (sorted.isEmpty()) {
            String none = words.numerals().undefined();
            return new Row(words.strategy(arm), List.of(none, none));
        }
        return new Row(
                words.strategy(arm),
                List.of(cell(sorted.get(0), outcome), cell(sorted.get(sorted.size() - 1), outcome)));
    }

    private String cell(PointEstimate e, String outcome) {
        double factor = factor(outcome);
        String number = Double.isInfinite(e.high())
                ? prose.number(cited(e, "mean", factor))
                : prose.say(
                        "report.interval", cited(e, "mean", factor), cited(e, "low", factor), cited(e, "high", factor));
        return number + " " + prose.cell("sweep.table.at", place(e));
    }

    /** The values of the factors at a point. */
    private Told place(PointEstimate e) {
        List<String> paths = comparison.runs().paths();
        SweepRuns.Point point = comparison.runs().points().stream()
                .filter(each -> each.number() == e.point())
                .findFirst()
                .orElseThrow();
        return Told.joined(
                ", ",
                IntStream.range(0, paths.size())
                        .mapToObj(i -> Told.joined(
                                " ",
                                List.of(
                                        Told.of(last(paths.get(i))),
                                        level(e, paths.get(i), point.values().get(i)))))
                        .toList());
    }

    private Told level(PointEstimate e, String path, String value) {
        String text = words.numerals().rewritten(value);
        return value.matches("-?[0-9.]+")
                ? new Cited.Term(
                                "analysis/points.csv#point=%s;arm=%s;outcome=%s;%s"
                                        .formatted(RunId.point(e.point()), e.arm(), e.outcome(), path),
                                1.0)
                        .told(text)
                : Told.of(text);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.', path.lastIndexOf('.') - 1) + 1);
    }

    private List<PointEstimate> sorted(String outcome, String arm) {
        return comparison.estimates().stream()
                .filter(e -> e.outcome().equals(outcome) && e.arm().equals(arm) && !Double.isNaN(e.mean()))
                .sorted(Comparator.comparingDouble(PointEstimate::mean).thenComparingInt(PointEstimate::point))
                .toList();
    }

    private Cited cited(PointEstimate e, String column, double factor) {
        double value =
                switch (column) {
                    case "low" -> e.low();
                    case "high" -> e.high();
                    default -> e.mean();
                };
        String source = "analysis/points.csv#point=%s;arm=%s;outcome=%s;%s"
                .formatted(RunId.point(e.point()), e.arm(), e.outcome(), column);
        return new Cited(words.numerals().plain(factor * value), source, factor);
    }

    private static Metric metric(String outcome) {
        return Metrics.run().stream()
                .filter(metric -> metric.name().equals(outcome))
                .findFirst()
                .orElseThrow();
    }

    private String unit(String outcome) {
        return words.unit(metric(outcome).unit());
    }

    private static double factor(String outcome) {
        return metric(outcome).unit().startsWith(SHARE) ? StudyNumbers.HUNDRED : 1.0;
    }
}
