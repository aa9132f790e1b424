package org.kring.viz.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kring.experiments.analysis.Comparison.ThirdEffect;
import org.kring.viz.chart.Findings;
import org.kring.viz.report.ReportPage.Group;
import org.kring.viz.report.ReportPage.Row;
import org.kring.viz.report.ReportPage.Table;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.text.Messages;

/** Who gains and who loses: the change of isolation risk by loneliness at the start. */
final class Effects {

    private static final List<String> THIRDS = List.of("leastLonely", "middle", "mostLonely");

    private final Findings findings;
    private final Messages words;
    private final Prose prose;
    private final StudyNumbers numbers;

    Effects(Findings findings) {
        this.findings = findings;
        words = findings.words();
        prose = new Prose(words);
        numbers = new StudyNumbers(findings);
    }

    /** Who is beyond doubt worse or better off, and with which strategies, or that nobody is shown to be. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(prose.say("report.who.lead"));
        List<String> losers = sentences("report.who.loses", e -> e.low() > 0.0);
        List<String> winners = sentences("report.who.gains", e -> e.high() < 0.0);
        sentences.addAll(losers.isEmpty() ? List.of(prose.say("report.who.noloser")) : losers);
        sentences.addAll(winners.isEmpty() && losers.isEmpty() ? List.of(prose.say("report.who.nogain")) : winners);
        return List.copyOf(sentences);
    }

    /** One sentence for all strategies of which the same holds for the same groups. */
    private List<String> sentences(String key, Predicate<ThirdEffect> such) {
        Map<List<String>, List<String>> armsByGroups = new LinkedHashMap<>();
        for (String arm : findings.results().arms()) {
            List<String> groups = findings.comparison().losers().stream()
                    .filter(e -> e.arm().equals(arm) && such.test(e))
                    .map(ThirdEffect::third)
                    .toList();
            if (!groups.isEmpty()) {
                armsByGroups.computeIfAbsent(groups, none -> new ArrayList<>()).add(words.strategy(arm));
            }
        }
        return armsByGroups.entrySet().stream()
                .map(entry -> prose.say(key, words.and(entry.getValue()), named(entry.getKey())))
                .toList();
    }

    private String named(List<String> thirds) {
        return thirds.size() == THIRDS.size()
                ? words.say("report.who.all")
                : words.and(thirds.stream()
                        .map(third -> words.say("report.who." + third))
                        .toList());
    }

    /** The numbers behind the sentences. */
    Table table() {
        List<Row> rows = findings.challengers().stream()
                .map(ArmStyle::label)
                .map(arm -> new Row(
                        words.strategy(arm),
                        THIRDS.stream().map(third -> effect(arm, third)).toList()))
                .toList();
        return new Table(
                "thirds",
                words.say("report.thirds"),
                "",
                words.say("report.thirds.caption", findings.referenceName()),
                Stream.concat(
                                Stream.of(words.say("report.table.approach")),
                                THIRDS.stream().map(third -> words.say("report.thirds." + third)))
                        .toList(),
                List.of(new Group("", rows)));
    }

    private String effect(String arm, String third) {
        return findings.comparison().losers().stream()
                .filter(e -> e.arm().equals(arm) && e.third().equals(third))
                .findFirst()
                .filter(e -> !Double.isNaN(e.difference()))
                .map(this::effect)
                .orElse(words.numerals().undefined());
    }

    private String effect(ThirdEffect e) {
        String how = e.low() > 0.0 ? "report.thirds.loses" : e.high() < 0.0 ? "report.thirds.gains" : "report.interval";
        int decimals = Double.isFinite(e.high() - e.low())
                ? StudyNumbers.decimals(StudyNumbers.HUNDRED * e.low(), StudyNumbers.HUNDRED * e.high())
                : 2;
        return prose.say(
                how,
                numbers.third(e, "difference", decimals),
                numbers.third(e, "low", decimals),
                numbers.third(e, "high", decimals));
    }
}
