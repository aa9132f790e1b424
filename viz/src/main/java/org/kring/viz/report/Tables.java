package org.kring.viz.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kring.experiments.analysis.Comparison.PairDifference;
import org.kring.experiments.analysis.Comparison.Standing;
import org.kring.experiments.analysis.Comparison.ThirdEffect;
import org.kring.experiments.analysis.Comparison.Verdict;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;
import org.kring.viz.chart.Findings;
import org.kring.viz.report.ReportPage.Cell;
import org.kring.viz.report.ReportPage.Group;
import org.kring.viz.report.ReportPage.Row;
import org.kring.viz.report.ReportPage.Table;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.text.Numerals;

/** The tables of the page. */
final class Tables {

    private static final List<String> THIRDS = List.of("leastLonely", "middle", "mostLonely");

    private Tables() {}

    /** How every strategy stands on the outcomes that people ask for first, without the cost, which has a column. */
    static List<Group> headlines(Findings findings) {
        return Headline.ALL.stream()
                .filter(headline -> !headline.equals(Headline.COST))
                .flatMap(h -> group(findings, h.outcome(), h.question()).stream())
                .toList();
    }

    /** The same for all other outcomes that are no details; those are in the tables of the folder. */
    static List<Group> others(Findings findings) {
        Set<String> told = Headline.ALL.stream().map(Headline::outcome).collect(Collectors.toSet());
        return findings.comparison().verdicts().stream()
                .map(Verdict::outcome)
                .distinct()
                .filter(outcome -> !told.contains(outcome) && !Metrics.isDetail(outcome))
                .flatMap(outcome -> group(findings, outcome, outcome).stream())
                .toList();
    }

    private static Optional<Group> group(Findings findings, String outcome, String heading) {
        List<Verdict> verdicts = findings.comparison().verdicts().stream()
                .filter(verdict -> verdict.outcome().equals(outcome))
                .toList();
        if (verdicts.isEmpty()) {
            return Optional.empty();
        }
        Metric metric = Metrics.run().stream()
                .filter(m -> m.name().equals(outcome))
                .findFirst()
                .orElseThrow();
        Amounts amounts = Amounts.of(metric, findings.weeks());
        List<Row> rows = verdicts.stream()
                .map(verdict -> row(findings, amounts, verdict))
                .toList();
        return Optional.of(new Group(heading, "%s In %s.".formatted(metric.sentence(), amounts.unit()), rows));
    }

    private static Row row(Findings findings, Amounts amounts, Verdict verdict) {
        String arm = verdict.arm();
        return new Row(
                arm,
                List.of(
                        new Cell(Answers.word(verdict)),
                        new Cell(amounts.value(findings.estimate(verdict.outcome(), arm))),
                        new Cell(difference(findings, amounts, verdict)),
                        new Cell(Numerals.ENGLISH.fixed(findings.staffHoursPerWeek(arm), 1))));
    }

    /** Against the reference, or against the best where the reference has no value. */
    private static String difference(Findings findings, Amounts amounts, Verdict verdict) {
        String reference = findings.results().reference();
        if (verdict.arm().equals(reference)) {
            return "reference";
        }
        String outcome = verdict.outcome();
        Optional<PairDifference> toBest =
                Double.isNaN(findings.estimate(outcome, reference).mean())
                        ? toBest(findings, outcome, verdict.arm())
                        : Optional.empty();
        if (verdict.standing() == Standing.BEST
                && Double.isNaN(findings.estimate(outcome, reference).mean())) {
            return "the others are against it";
        }
        return toBest.map(pair -> "%s against %s".formatted(amounts.difference(pair), pair.b()))
                .orElseGet(() -> amounts.difference(findings.toReference(outcome, verdict.arm())));
    }

    private static Optional<PairDifference> toBest(Findings findings, String outcome, String arm) {
        return findings.comparison().verdicts().stream()
                .filter(v -> v.outcome().equals(outcome) && v.standing() == Standing.BEST)
                .map(Verdict::arm)
                .filter(best -> !best.equals(arm))
                .findFirst()
                .map(best -> findings.difference(outcome, arm, best));
    }

    static Table thirds(Findings findings) {
        List<Row> rows = findings.challengers().stream()
                .map(ArmStyle::label)
                .map(arm -> new Row(
                        arm,
                        THIRDS.stream()
                                .map(third -> effect(findings, arm, third))
                                .toList()))
                .toList();
        return new Table(List.of("Strategy", "Least lonely third", "Middle third", "Most lonely third"), rows);
    }

    private static Cell effect(Findings findings, String arm, String third) {
        return findings.comparison().losers().stream()
                .filter(e -> e.arm().equals(arm) && e.third().equals(third))
                .map(Tables::effect)
                .findFirst()
                .orElse(new Cell(Numerals.ENGLISH.undefined()));
    }

    private static Cell effect(ThirdEffect e) {
        if (Double.isNaN(e.difference())) {
            return new Cell(Numerals.ENGLISH.undefined());
        }
        String word = e.low() > 0.0 ? " loses" : e.high() < 0.0 ? " gains" : "";
        return new Cell(
                Numerals.ENGLISH.signed(100.0 * e.difference(), 2) + word,
                "%s to %s"
                        .formatted(
                                Numerals.ENGLISH.signed(100.0 * e.low(), 2),
                                Numerals.ENGLISH.signed(100.0 * e.high(), 2)));
    }
}
