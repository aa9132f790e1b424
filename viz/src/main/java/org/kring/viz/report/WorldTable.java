package org.kring.viz.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.experiments.analysis.WorldComparison;
import org.kring.experiments.analysis.WorldComparison.WorldPair;
import org.kring.viz.chart.Findings;
import org.kring.viz.report.ReportPage.Group;
import org.kring.viz.report.ReportPage.Row;
import org.kring.viz.report.ReportPage.Table;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.text.Cited;
import org.kring.viz.text.Messages;

/** In how many plausible worlds a strategy does better than the reference. */
final class WorldTable {

    private final Findings findings;
    private final Messages words;
    private final WorldComparison worlds;

    WorldTable(Findings findings, WorldComparison worlds) {
        this.findings = findings;
        this.worlds = worlds;
        words = findings.words();
    }

    Table table() {
        List<Row> rows = findings.challengers().stream()
                .map(ArmStyle::label)
                .map(arm -> new Row(
                        words.strategy(arm),
                        FirstPage.ASKED.stream()
                                .map(outcome -> share(outcome, arm))
                                .toList()))
                .toList();
        return new Table(
                "worlds",
                words.say("report.worlds"),
                lead(),
                words.say("report.worlds.caption", findings.referenceName()),
                Stream.concat(
                                Stream.of(words.say("report.table.approach")),
                                FirstPage.ASKED.stream().map(words::outcome))
                        .toList(),
                List.of(new Group("", rows)));
    }

    private String lead() {
        Prose prose = new Prose(words);
        String lead = prose.say("report.worlds.lead", new StudyNumbers(findings).replicates(), worlds.ensemble());
        if (worlds.ancestors() == worlds.worlds()) {
            return lead;
        }
        Cited ancestors = new Cited(
                words.numerals().fixed(worlds.ancestors(), 0),
                "analysis/estimates.csv#outcome=staffHours;arm=%s;n"
                        .formatted(findings.results().reference()),
                1.0);
        return lead + " " + prose.say("report.worlds.ancestors", ancestors);
    }

    private String share(String outcome, String arm) {
        String reference = findings.results().reference();
        Optional<WorldPair> pair = worlds.pair(outcome, arm, reference).filter(each -> each.worlds() > 0);
        Prose prose = new Prose(words);
        return pair.map(each -> prose.say(
                        "report.percent",
                        cited(each.share().share(), each, "share"),
                        cited(each.share().low(), each, "low"),
                        cited(each.share().high(), each, "high")))
                .orElse(words.numerals().undefined());
    }

    private Cited cited(double share, WorldPair pair, String column) {
        boolean stored = worlds.pairs().stream().anyMatch(each -> each.equals(pair));
        String source = "analysis/worlds.csv#outcome=%s;a=%s;b=%s;%s"
                .formatted(pair.outcome(), stored ? pair.a() : pair.b(), stored ? pair.b() : pair.a(), column);
        return new Cited(words.numerals().fixed(100.0 * share, 0), source, 100.0);
    }
}
