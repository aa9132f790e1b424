package org.kring.viz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.experiments.analysis.Comparison.PairDifference;
import org.kring.viz.chart.Figures;
import org.kring.viz.chart.Findings;
import org.kring.viz.text.Cited;
import org.kring.viz.text.Messages;

/** How sure the answer is. */
final class Certainty {

    private static final String RISK = "isolationRisk";

    /** The note on how differences are taken. */
    private static final int DIFFERENCES = 4;

    private Certainty() {}

    /** For the first page. */
    static List<String> sentences(ReportModel model) {
        Findings findings = model.findings();
        Messages words = model.words();
        Prose prose = new Prose(words);
        StudyNumbers numbers = new StudyNumbers(findings);
        List<String> sentences = new ArrayList<>();
        int replicates = findings.results().replicates();
        model.worlds()
                .ifPresentOrElse(
                        worlds -> sentences.add(prose.say(
                                "report.sure.worlds",
                                numbers.replicates(),
                                words.say("report.sure.times", worlds.perWorld()))),
                        () -> sentences.add(
                                replicates > 2
                                        ? prose.say("report.sure.1", numbers.replicates())
                                        : prose.say("report.sure.1.few", words.say("report.sure.times", replicates))));
        if (!findings.comparison().pairs().isEmpty()) {
            sentences.add(String.join(
                    " ",
                    prose.say(findings.key("report.sure.2")),
                    prose.say("report.sure.2.differences", numbers.confidence(RISK)),
                    prose.say("report.sure.2.level", numbers.confidence(RISK))));
        }
        sentences.add(prose.say(findings.key("report.sure.3")));
        failed(model.run(), words).ifPresent(sentences::add);
        return List.copyOf(sentences);
    }

    /** That runs failed, and what is left out for it; empty if none did. */
    static Optional<String> failed(ReportRun run, Messages words) {
        return run.failures() == 0
                ? Optional.empty()
                : Optional.of(new Prose(words)
                        .say(
                                run.failures() == 1 ? "report.sure.failed.one" : "report.sure.failed",
                                new Facts(run, words).failures()));
    }

    /** For those who want the method. */
    static List<String> notes(ReportModel model) {
        Prose prose = new Prose(model.words());
        Findings findings = model.findings();
        List<String> notes = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            notes.add(prose.say(
                    i == DIFFERENCES ? findings.key("report.method." + i) : "report.method." + i,
                    findings.confidence(RISK)));
        }
        double[] ratios = findings.comparison().pairs().stream()
                .filter(pair -> pair.outcome().equals(RISK))
                .mapToDouble(PairDifference::varianceRatio)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        // Between worlds arms share more than luck, so that the ratio does not tell what the same luck saves.
        if (ratios.length > 0 && model.worlds().isEmpty()) {
            // The median, because a pair that hardly ever differs has a ratio beyond all others.
            double median = (ratios[(ratios.length - 1) / 2] + ratios[ratios.length / 2]) / 2.0;
            notes.add(prose.say(
                    "report.gain",
                    new Cited(
                            model.words().numerals().fixed(median, 1),
                            "analysis/pairs.csv#outcome=" + RISK + ";median(varianceRatio)",
                            1.0)));
        }
        if (model.run().failures() > 0) {
            notes.add(prose.say("report.method.failed"));
        }
        leftOut(findings).ifPresent(notes::add);
        return List.copyOf(notes);
    }

    private static Optional<String> leftOut(Findings findings) {
        List<String> names = Figures.leftOut(findings);
        Messages words = findings.words();
        return names.isEmpty() || findings.results().replicates() == 0
                ? Optional.empty()
                : Optional.of(new Prose(words).say("report.leftOut", words.and(names)));
    }
}
