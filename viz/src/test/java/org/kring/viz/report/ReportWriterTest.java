package org.kring.viz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.analysis.Comparison;
import org.kring.experiments.analysis.Comparison.Verdict;
import org.kring.experiments.result.StudyResults;
import org.kring.model.observe.MetricFamily;
import org.kring.model.observe.Metrics;
import org.kring.viz.StudyFixture;
import org.kring.viz.chart.Figure;
import org.kring.viz.chart.Figures;
import org.kring.viz.chart.Findings;
import org.kring.viz.text.Language;
import org.kring.viz.text.Messages;
import org.w3c.dom.Document;

final class ReportWriterTest {

    private static final ReportModel MODEL = ReportFixture.model();

    private static final String HTML = ReportWriter.html(MODEL);

    @Test
    void everyVerdictButThoseOnDetailsStandsOnThePage() throws Exception {
        String text = text(HTML);
        for (Verdict verdict : MODEL.comparison().verdicts()) {
            if (!Metrics.isDetail(verdict.outcome())) {
                assertThat(text).contains(verdict.sentence());
            }
        }
        for (MetricFamily family : Metrics.families()) {
            family.details().forEach(detail -> assertThat(text).doesNotContain(detail.sentence()));
        }
    }

    @Test
    void theFirstLinesAnswerWhatPeopleWhoDecideAsk() throws Exception {
        String text = text(HTML);
        String answer = text.substring(text.indexOf("The answer in plain words"), text.indexOf("side by side"));

        assertThat(answer)
                .contains(
                        "Who reaches most clients?",
                        "What does a staff hour bring?",
                        "Whose clients end up least isolated?",
                        "Who leaves fewest clients off the radar?",
                        "Staff hours a week",
                        "Does anybody lose?");
    }

    @Test
    void everyFigureHasCaptionAndAltText() throws Exception {
        String text = text(HTML);
        for (Figure figure : MODEL.figures()) {
            assertThat(text).contains(figure.alt()).contains(figure.caption()).contains(figure.title());
        }
        assertThat(HTML.split("role=\"img\"", -1))
                .hasSize(1 + 2 * MODEL.figures().size());
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        assertThat(HTML).doesNotContain("<script", "<link", "<img", "@import", "url(http", "src=");
        assertThat(Pattern.compile("https?://[^\\s\"'<]+")
                        .matcher(HTML)
                        .results()
                        .map(r -> r.group()))
                .isSubsetOf("http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg");
    }

    @Test
    void identifiersAreUnique() {
        assertThat(Pattern.compile("\\bid=[\"']([^\"']+)[\"']")
                        .matcher(HTML)
                        .results()
                        .map(r -> r.group(1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void seedDigestVersionAndCommandAreOnThePage() throws Exception {
        assertThat(text(HTML))
                .contains(MODEL.run().digest(), "20140101", "0.1.0", MODEL.run().command(), "<made up>");
    }

    @Test
    void sameModelGivesSameBytesInAnyCountry(@TempDir Path folder) throws Exception {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(Files.readString(ReportWriter.write(folder, ReportFixture.model())))
                    .isEqualTo(HTML);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void undefinedNumbersAreSaidInWords() {
        assertThat(HTML).contains("not defined").doesNotContain("NaN");
    }

    @Test
    void emptyComparisonStillGivesAPage() throws Exception {
        StudyResults one = new StudyResults(
                "one",
                List.of("absent"),
                "absent",
                Map.of("absent", StudyFixture.results(1).runs("absent")));
        Comparison nothing = new Comparison(List.of(), List.of(), List.of(), List.of(), List.of());
        ReportModel model = new ReportModel(
                MODEL.run(),
                one,
                nothing,
                Figures.draw(new Findings(one, nothing, Messages.in(Language.ENGLISH)), Optional.empty()));

        assertThat(text(ReportWriter.html(model))).contains("not defined").doesNotContain("NaN");
    }

    private static String text(String html) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        return document.getDocumentElement().getTextContent();
    }
}
