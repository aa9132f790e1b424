package org.kring.viz.report;

import java.util.ArrayList;
import java.util.List;
import org.kring.viz.chart.Findings;
import org.kring.viz.report.ReportPage.Drawing;
import org.kring.viz.report.ReportPage.Table;
import org.kring.viz.text.Messages;

/** The page of a comparison. */
final class ComparisonPage {

    private ComparisonPage() {}

    /** Everything that the template shows, with figures drawn for a screen or for paper. */
    static ReportPage of(ReportModel model, List<Drawing> figures) {
        Messages words = model.words();
        Findings findings = model.findings();
        Facts facts = new Facts(model.run(), words);
        Tables tables = new Tables(findings);
        Effects effects = new Effects(findings);
        StudyNumbers numbers = new StudyNumbers(findings);
        List<Table> behind = new ArrayList<>(List.of(Tables.strategies(findings.styles(), words)));
        boolean isEmpty = findings.comparison().verdicts().isEmpty();
        if (!isEmpty) {
            behind.add(tables.standings());
            behind.add(effects.table());
            model.worlds().ifPresent(worlds -> behind.add(new WorldTable(findings, worlds).table()));
        }
        return new ReportPage(
                words,
                "report",
                facts.made(),
                isEmpty ? facts.warning() + " " + words.say("report.nothing") : facts.warning(),
                new Prose(words)
                        .say(
                                "report.question.text",
                                numbers.plan(findings.results().arms().size(), "/arms"),
                                numbers.plan(findings.weeks(), "/scenario/horizon/weeks"),
                                findings.referenceName()),
                isEmpty ? List.of() : new FirstPage(findings).answers(),
                tables.overview(),
                isEmpty ? List.of() : effects.sentences(),
                Certainty.sentences(model),
                List.of(model.run().command(), command(model.run(), words)),
                figures,
                behind,
                tables.others(),
                Certainty.notes(model),
                facts.all(List.of(
                        facts.text("reference", findings.referenceName()),
                        facts.fact(
                                "weeks",
                                new Prose(words).number(numbers.plan(findings.weeks(), "/scenario/horizon/weeks"))),
                        facts.fact(
                                findings.overWorlds() ? "worlds" : "replicates",
                                new Prose(words).number(numbers.replicates())))));
    }

    static String command(ReportRun run, Messages words) {
        String folder = run.folder().contains(" ") ? "\"%s\"".formatted(run.folder()) : run.folder();
        return "kring report %s --lang %s".formatted(folder, words.language().tag());
    }
}
