package org.kring.viz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kring.viz.chart.Figure;
import org.kring.viz.text.Language;
import org.kring.viz.text.Messages;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The report on paper, and for those who have it read aloud. In Dutch, whose words are longer; figures take most of the time. */
final class ReportPdfTest {

    private static final ReportModel MODEL = ReportFixture.model(Language.DUTCH);

    private static byte[] pdf = {};

    private static List<String> pages = List.of();

    @BeforeAll
    static void read() throws IOException {
        pdf = pdf(MODEL, MODEL.figures());
        pages = pages(pdf);
    }

    @Test
    void isAccessibleByTheRulesOfPdfUa() throws Exception {
        isPdfUa(pdf);
    }

    @Test
    void isAccessibleInEnglishToo() throws Exception {
        isPdfUa(pdf(ReportFixture.model(Language.ENGLISH), List.of()));
    }

    @Test
    void everyFigureStandsBetweenItsQuestionAndItsCaption() {
        for (Figure figure : MODEL.figures()) {
            assertThat(pages).as(figure.name()).anySatisfy(page -> assertThat(flowing(page))
                    .contains(flowing(figure.title()), flowing(figure.caption().text())));
        }
    }

    @Test
    void noLineBeginsWithWhatBelongsToTheLineBefore() {
        assertThat(String.join("\n", pages))
                .doesNotContainPattern("(?m)^\\s*[%)\\],;:]")
                .doesNotContainPattern("(?m)[(\\[]\\s*$");
    }

    @Test
    void tableThatGoesOnSaysItsColumnsAgain() {
        Messages words = MODEL.words();
        Pattern columns = Pattern.compile(
                "(?m)^%s %s ".formatted(words.say("report.table.approach"), words.say("report.standings.standing")));

        assertThat(columns.matcher(String.join("\n", pages)).results())
                .as("two tables have these columns, and one goes on")
                .hasSizeGreaterThan(2);
    }

    private static void isPdfUa(byte[] document) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour rules = PDFAFlavour.PDFUA_1;
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(document), rules);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(rules, false)) {
            ValidationResult result = validator.validate(parser);

            assertThat(result.getTestAssertions())
                    .extracting(fault -> fault.getRuleId().getClause() + ": " + fault.getMessage())
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
            assertThat(result.getTotalAssertions()).isGreaterThan(10_000);
        }
    }

    private static byte[] pdf(ReportModel model, List<Figure> figures) throws IOException {
        String html = ReportWriter.render(
                ComparisonPage.of(model, ReportWriter.drawings(figures, model.words(), ReportPdf::placeholder)));
        return ReportPdf.of(html, figures, model.run().ended());
    }

    private static List<String> pages(byte[] document) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument read = Loader.loadPDF(document)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= read.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(read));
            }
        }
        return pages;
    }

    private static String flowing(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ");
    }
}
