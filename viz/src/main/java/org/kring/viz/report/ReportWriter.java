package org.kring.viz.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kring.experiments.analysis.WorldComparison;
import org.kring.experiments.analysis.WorldText;
import org.kring.viz.chart.Figure;
import org.kring.viz.chart.FigureWriter;
import org.kring.viz.chart.Findings;
import org.kring.viz.report.ReportPage.Drawing;
import org.kring.viz.report.ReportPage.Fact;

/** Writes {@code report.html}: one file that needs nothing else. The same model gives the same bytes. */
public final class ReportWriter {

    /** Layout widths of the figures in px: one for desks and paper, one for telephones. */
    private static final int WIDE = 720;

    private static final int NARROW = 360;

    private static final String TEMPLATES = "org.kring.viz.report.template";

    private ReportWriter() {}

    /**
     * Writes the page into a study folder.
     *
     * @param folder study folder, which must exist
     * @param model what to tell
     * @return the file written
     * @throws IOException if it cannot be written
     */
    public static Path write(Path folder, ReportModel model) throws IOException {
        return Files.writeString(folder.resolve("report.html"), html(model), StandardCharsets.UTF_8);
    }

    /**
     * The page as text.
     *
     * @param model what to tell
     * @return an HTML document that is also well-formed XML
     */
    public static String html(ReportModel model) {
        TemplateEngine engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, ReportWriter.class.getClassLoader(), TEMPLATES);
        StringOutput output = new StringOutput();
        engine.render("report.jte", page(model), output);
        return output.toString();
    }

    private static ReportPage page(ReportModel model) {
        Findings findings = model.findings();
        Optional<WorldText> worlds = model.worlds().map(WorldText::new);
        return new ReportPage(
                model.run(),
                facts(model, findings),
                reference(model, findings),
                Answers.headlines(findings, worlds),
                Answers.losers(findings),
                Answers.winners(findings),
                Tables.headlines(findings),
                Tables.thirds(findings),
                model.figures().stream().map(ReportWriter::drawing).toList(),
                Certainty.sentences(model),
                Tables.others(findings),
                Answers.sentences(findings),
                worlds.map(Answers::worlds).orElse(List.of()),
                worlds.map(WorldText::method).orElse(List.of()));
    }

    private static String reference(ReportModel model, Findings findings) {
        return findings.staffHoursPerWeek(model.results().reference()) == 0.0
                ? "is no outreach at all: the same people, and nobody posts."
                : "is what all differences are taken against.";
    }

    private static List<Fact> facts(ReportModel model, Findings findings) {
        return List.of(
                new Fact("Strategies", String.join(", ", model.results().arms())),
                new Fact("Compared with", model.results().reference()),
                new Fact("Observed weeks", Integer.toString(findings.weeks())),
                new Fact(
                        "Replicates per strategy",
                        Integer.toString(model.results().replicates()
                                * model.worlds().map(WorldComparison::perWorld).orElse(1))),
                new Fact("Failed runs", Integer.toString(model.run().failures())));
    }

    private static Drawing drawing(Figure figure) {
        return new Drawing(
                figure.name(),
                figure.title(),
                figure.alt(),
                figure.caption(),
                FigureWriter.inlineSvg(figure, WIDE),
                FigureWriter.inlineSvg(figure, NARROW));
    }
}
