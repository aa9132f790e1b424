package org.kring.viz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kring.experiments.analysis.Comparison.Estimate;
import org.kring.experiments.analysis.Comparison.PairDifference;
import org.kring.experiments.analysis.Comparison.Verdict;
import org.kring.model.observe.Metrics;
import org.kring.viz.chart.Findings;
import org.kring.viz.chart.Scale;
import org.kring.viz.report.ReportPage.Group;
import org.kring.viz.report.ReportPage.Row;
import org.kring.viz.report.ReportPage.Table;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.text.Cited;
import org.kring.viz.text.Markup;
import org.kring.viz.text.Messages;

/** The tables of the strategies. */
final class Tables {

    /** What the table behind the answer tells, beside staff hours, which have a column. */
    private static final List<String> TOLD = List.of(
            "reachShareOfClients",
            "targetGroupReachPerStaffHour",
            "interactionsPerStaffHour",
            "isolationRisk",
            "offRadarClients");

    private final Findings findings;
    private final Messages words;
    private final Prose prose;
    private final StudyNumbers numbers;

    Tables(Findings findings) {
        this.findings = findings;
        words = findings.words();
        prose = new Prose(words);
        numbers = new StudyNumbers(findings);
    }

    /** The table of the first page: price, reach, and what changes for clients. */
    Table overview() {
        List<Row> rows = findings.comparison().verdicts().isEmpty()
                ? List.of()
                : findings.results().arms().stream().map(this::overview).toList();
        return new Table(
                "table",
                words.say("report.table"),
                "",
                words.say("report.table.caption", findings.referenceName()),
                Stream.of("approach", "hours", "reached", "risk", "radar")
                        .map(column -> words.say("report.table." + column))
                        .toList(),
                List.of(new Group("", rows)));
    }

    private Row overview(String arm) {
        return new Row(
                words.strategy(arm),
                List.of(
                        hours(arm),
                        reach(findings.estimate("reachShareOfClients", arm)),
                        change("isolationRisk", arm),
                        change("offRadarClients", arm)));
    }

    private String hours(String arm) {
        if (!(findings.staffHoursPerWeek(arm) > 0.0)) {
            return words.say("report.hours.none");
        }
        return numbers.undone(arm)
                .map(undone -> prose.cell("report.table.undone", numbers.hours(arm), undone, numbers.posts(arm)))
                .orElseGet(() -> prose.number(numbers.hours(arm)));
    }

    private String reach(Estimate e) {
        if (Double.isNaN(e.mean())) {
            return words.numerals().undefined();
        }
        if (!(e.high() > e.low()) || Double.isInfinite(e.high())) {
            return prose.number(numbers.estimate(e, "mean", StudyNumbers.HUNDRED, 0));
        }
        int decimals = StudyNumbers.decimals(StudyNumbers.HUNDRED * e.low(), StudyNumbers.HUNDRED * e.high());
        return prose.say(
                "report.interval",
                numbers.estimate(e, "mean", StudyNumbers.HUNDRED, decimals),
                numbers.estimate(e, "low", StudyNumbers.HUNDRED, decimals),
                numbers.estimate(e, "high", StudyNumbers.HUNDRED, decimals));
    }

    /** Against the reference; only that it is unclear where the interval holds 0, for its middle would read as a finding. */
    private String change(String outcome, String arm) {
        if (arm.equals(findings.results().reference())) {
            return words.say("report.table.reference");
        }
        PairDifference p = findings.toReference(outcome, arm);
        if (p.n() < 2) {
            return words.numerals().undefined();
        }
        int decimals = StudyNumbers.decimals(StudyNumbers.HUNDRED * p.low(), StudyNumbers.HUNDRED * p.high());
        Cited low = numbers.pair(p, "low", StudyNumbers.HUNDRED, decimals, true);
        Cited high = numbers.pair(p, "high", StudyNumbers.HUNDRED, decimals, true);
        if (p.low() == 0.0 && p.high() == 0.0) {
            return words.say("report.table.none");
        }
        return p.low() <= 0.0 && p.high() >= 0.0
                ? prose.cell("report.table.unclear", low, high)
                : prose.cell(
                        "report.interval",
                        numbers.pair(p, "difference", StudyNumbers.HUNDRED, decimals, true),
                        low,
                        high);
    }

    /** How every strategy stands on the outcomes behind the answer. */
    Table standings() {
        return standings("standings", "", TOLD);
    }

    /** The same for all other outcomes that are no details; those are in the tables of the folder. */
    Table others() {
        List<String> outcomes = findings.comparison().verdicts().stream()
                .map(Verdict::outcome)
                .distinct()
                .filter(outcome -> !TOLD.contains(outcome) && !Metrics.isDetail(outcome))
                .toList();
        return standings("others", words.say("report.others.lead"), outcomes);
    }

    private Table standings(String id, String lead, List<String> outcomes) {
        List<Group> groups = new ArrayList<>();
        for (String outcome : outcomes) {
            List<Verdict> verdicts = findings.comparison().verdicts().stream()
                    .filter(verdict -> verdict.outcome().equals(outcome))
                    .toList();
            if (!verdicts.isEmpty()) {
                Scale scale = Scale.of(new Verdicts(findings, outcome).metric(), findings.weeks(), words);
                groups.add(new Group(
                        words.say("report.group", words.outcome(outcome), scale.unit()),
                        verdicts.stream().map(verdict -> row(verdict, scale)).toList()));
            }
        }
        return new Table(
                id,
                words.say("report." + id),
                Markup.escaped(lead),
                words.say("report.standings.caption", findings.referenceName()),
                Stream.of("table.approach", "standings.standing", "standings.value", "standings.difference")
                        .map(column -> words.say("report." + column))
                        .toList(),
                groups);
    }

    private Row row(Verdict verdict, Scale scale) {
        Estimate e = findings.estimate(verdict.outcome(), verdict.arm());
        return new Row(
                words.strategy(verdict.arm()),
                List.of(
                        words.say("report.standing." + verdict.standing()),
                        Double.isNaN(e.mean())
                                ? words.numerals().undefined()
                                : prose.number(numbers.estimate(e, "mean", scale.factor(), scale.decimals(e.mean()))),
                        difference(verdict, scale)));
    }

    private String difference(Verdict verdict, Scale scale) {
        if (verdict.arm().equals(findings.results().reference())) {
            return words.say("report.difference.reference");
        }
        PairDifference p = findings.toReference(verdict.outcome(), verdict.arm());
        double low = scale.factor() * p.low();
        double high = scale.factor() * p.high();
        if (Double.isNaN(p.difference())) {
            return words.numerals().undefined();
        }
        if (Double.isInfinite(low) || Double.isInfinite(high)) {
            return prose.cell(
                    findings.key("report.difference.few"), numbers.pair(p, "difference", scale.factor(), 2, true));
        }
        if (low == 0.0 && high == 0.0) {
            return words.say(findings.key("report.difference.none"));
        }
        int decimals = StudyNumbers.decimals(low, high);
        Cited from = numbers.pair(p, "low", scale.factor(), decimals, true);
        Cited to = numbers.pair(p, "high", scale.factor(), decimals, true);
        return low <= 0.0 && high >= 0.0
                ? prose.cell("report.difference.unclear", from, to)
                : prose.cell(
                        "report.interval", numbers.pair(p, "difference", scale.factor(), decimals, true), from, to);
    }

    /** What the strategies are. */
    static Table strategies(List<ArmStyle> styles, Messages words) {
        List<Row> rows = styles.stream()
                .map(style -> new Row(
                        style.name(),
                        List.of(Markup.escaped(style.label()), Markup.escaped(what(style.label(), words)))))
                .toList();
        return new Table(
                "strategies",
                words.say("report.strategies"),
                "",
                words.say("report.strategies.caption"),
                List.of(
                        words.say("report.table.approach"),
                        words.say("report.strategies.name"),
                        words.say("report.strategies.what")),
                List.of(new Group("", rows)));
    }

    private static String what(String label, Messages words) {
        return words.find("strategy." + label + ".what").orElseGet(() -> words.say("report.strategies.own"));
    }
}
