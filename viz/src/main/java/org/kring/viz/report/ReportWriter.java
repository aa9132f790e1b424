package org.kring.viz.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.kring.viz.chart.DrawnFile;
import org.kring.viz.chart.Figure;
import org.kring.viz.chart.FigureWriter;
import org.kring.viz.report.ReportPage.Drawing;
import org.kring.viz.text.Language;
import org.kring.viz.text.Messages;

/** Writes the report of a comparison: one page that needs nothing else, and the same as PDF. The same model gives the same bytes. */
public final class ReportWriter {

    /** Layout widths of the figures in px: one for desks and paper, one for telephones. */
    static final int WIDE = 720;

    private static final int NARROW = 360;

    private static final String TEMPLATES = "org.kring.viz.report.template";

    private ReportWriter() {}

    /**
     * Writes page and PDF into a study folder.
     *
     * @param folder study folder, which must exist
     * @param model what to tell
     * @return the files written: {@code report.html} and {@code report.pdf}, in other languages than English with the tag
     *     of the language behind a dash
     * @throws IOException if one cannot be written
     */
    public static List<Path> write(Path folder, ReportModel model) throws IOException {
        return DrawnFile.write(files(folder, model, model.figures()), 1);
    }

    /**
     * The same files, still to be drawn, of figures that are there.
     *
     * @param folder study folder, which must exist
     * @param model what to tell
     * @param figures all figures of the study, in the order of the report
     * @return page and PDF
     */
    public static List<DrawnFile> files(Path folder, ReportModel model, List<Figure> figures) {
        return files(folder, model.run(), model.words(), figures, each -> ComparisonPage.of(model, each));
    }

    /**
     * Writes page and PDF of a sweep into its folder.
     *
     * @param folder study folder, which must exist
     * @param model what to tell
     * @return the files written, named as for a comparison
     * @throws IOException if one cannot be written
     */
    public static List<Path> write(Path folder, SweepModel model) throws IOException {
        return DrawnFile.write(
                files(folder, model.run(), model.words(), model.figures(), each -> SweepPage.of(model, each)), 1);
    }

    private static List<DrawnFile> files(
            Path folder,
            ReportRun run,
            Messages words,
            List<Figure> figures,
            Function<List<Drawing>, ReportPage> page) {
        Language language = words.language();
        return List.of(
                new DrawnFile(folder.resolve(name(language, "html")), () -> render(
                                page.apply(drawings(figures, words, ReportWriter::onScreen)))
                        .getBytes(StandardCharsets.UTF_8)),
                new DrawnFile(
                        folder.resolve(name(language, "pdf")),
                        () -> ReportPdf.of(
                                render(page.apply(drawings(figures, words, ReportPdf::placeholder))),
                                figures,
                                run.ended())));
    }

    /**
     * The page as text.
     *
     * @param model what to tell
     * @return an HTML document that is also well-formed XML
     */
    public static String html(ReportModel model) {
        return render(ComparisonPage.of(model, drawings(model.figures(), model.words(), ReportWriter::onScreen)));
    }

    static String name(Language language, String ending) {
        return language == Language.ENGLISH ? "report." + ending : "report-%s.%s".formatted(language.tag(), ending);
    }

    static String render(ReportPage page) {
        TemplateEngine engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, ReportWriter.class.getClassLoader(), TEMPLATES);
        StringOutput output = new StringOutput();
        engine.render("report.jte", page, output);
        return output.toString();
    }

    static List<Drawing> drawings(List<Figure> figures, Messages words, Function<Figure, String> drawing) {
        Prose prose = new Prose(words);
        return figures.stream()
                .map(figure -> new Drawing(
                        figure.name(),
                        figure.title(),
                        prose.html(figure.alt()),
                        prose.html(figure.caption()),
                        figure.origin().line(),
                        figure.origin().inOne(),
                        drawing.apply(figure)))
                .toList();
    }

    static String onScreen(Figure figure) {
        return "<div class=\"wide\">%s</div><div class=\"narrow\">%s</div>"
                .formatted(FigureWriter.inlineSvg(figure, WIDE), FigureWriter.inlineSvg(figure, NARROW));
    }
}
