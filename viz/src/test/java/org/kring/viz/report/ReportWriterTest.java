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
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.experiments.analysis.Comparison;
import org.kring.experiments.analysis.Comparison.Standing;
import org.kring.experiments.analysis.Confidence;
import org.kring.experiments.example.Example;
import org.kring.experiments.result.StudyResults;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;
import org.kring.viz.StudyFixture;
import org.kring.viz.chart.Figure;
import org.kring.viz.text.Language;
import org.kring.viz.text.Messages;
import org.w3c.dom.Document;

final class ReportWriterTest {

    private static final String ENGLISH = ReportWriter.html(ReportFixture.model(Language.ENGLISH));

    private static final String DUTCH = ReportWriter.html(ReportFixture.model(Language.DUTCH));

    private static String html(Language language) {
        return language == Language.ENGLISH ? ENGLISH : DUTCH;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFirstPageAnswersWhatPeopleWhoDecideAsk(Language language) throws Exception {
        Messages words = Messages.in(language);
        String text = text(html(language));
        String first = text.substring(0, text.indexOf(words.say("report.figures.lead")));

        assertThat(first)
                .contains(
                        words.say("report.question"),
                        words.say("report.q.reachShareOfClients"),
                        words.say("report.q.isolationRisk"),
                        words.say("report.q.work"),
                        words.say("report.who"),
                        words.say("report.sure"),
                        words.say("report.change"),
                        words.say("report.not"),
                        words.say("report.pilot"),
                        words.say("report.again"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatStaffDoIsSaidOfTheStrategyThatReachesMost(Language language) throws Exception {
        Messages words = Messages.in(language);
        List<String> best =
                new Verdicts(ReportFixture.model(language).findings(), "reachShareOfClients").standing(Standing.BEST);
        String text = text(html(language));
        String answer =
                text.substring(text.indexOf(words.say("report.q.work")), text.indexOf(words.say("report.table")));

        assertThat(best).isNotEmpty();
        assertThat(best).allSatisfy(arm -> assertThat(answer)
                .contains(words.find("strategy." + arm + ".what").orElseThrow()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theBestIsNotPraisedWithoutWhomItLeavesOutAndWhatWasLeftUndone(Language language) throws Exception {
        Messages words = Messages.in(language);
        String text = text(html(language));
        String first = text.substring(0, text.indexOf(words.say("report.figures.lead")));
        String undone = words.numerals().fixed(33.8 / 26.0, 1);

        assertThat(first)
                .containsPattern(Pattern.quote(words.say(
                                "report.potential",
                                "@",
                                words.say("report.potential.more", words.strategy("open-conversation"), "@")))
                        .replace("@", "\\E[0-9.,]+\\Q"))
                .containsOnlyOnce(words.say("report.work.undone", undone))
                .containsPattern(Pattern.quote(words.say("report.table.undone", "", undone, "@")
                                .substring(2))
                        .replace("@", "\\E[0-9.,]+\\Q"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void strategiesThatDoTheSameToTheSameGroupsShareOneSentence(Language language) throws Exception {
        Messages words = Messages.in(language);
        String gainers = words.and(List.of(
                words.strategy("lively-mix"), words.strategy("open-conversation"), words.strategy("closed-group")));

        assertThat(text(html(language)))
                .containsOnlyOnce(words.say("report.who.gains", gainers, words.say("report.who.all")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFigureHasCaptionAndAltTextOfTheLanguage(Language language) throws Exception {
        String text = text(html(language));
        List<Figure> figures = ReportFixture.model(language).figures();
        for (Figure figure : figures) {
            assertThat(text)
                    .contains(figure.alt().text())
                    .contains(figure.caption().text())
                    .contains(figure.title());
        }
        assertThat(html(language).split("role=\"img\"", -1)).hasSize(1 + 2 * figures.size());
        assertThat(html(language)).contains("lang=\"%s\"".formatted(language.tag()));
    }

    @Test
    void datesAndNumbersAreThoseOfTheLanguage() {
        assertThat(ENGLISH).contains("22 November 2026", ">5,000</span>");
        assertThat(DUTCH).contains("22 november 2026", ">5.000</span>");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingIsLoadedFromElsewhereAndIdentifiersAreUnique(Language language) {
        String html = html(language);
        assertThat(html).doesNotContain("<script", "<link", "<img", "@import", "url(http", "src=");
        assertThat(Pattern.compile("https?://[^\\s\"'<]+")
                        .matcher(html)
                        .results()
                        .map(r -> r.group()))
                .isSubsetOf("http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg");
        assertThat(Pattern.compile("\\bid=[\"']([^\"']+)[\"']")
                        .matcher(html)
                        .results()
                        .map(r -> r.group(1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void seedDigestVersionAndCommandAreOnThePage() throws Exception {
        ReportRun run = ReportFixture.run();
        assertThat(text(ENGLISH)).contains(run.digest(), "20140101", "0.1.0", run.command());
    }

    @Test
    void outcomesThatAreDetailsStayInTheTables() {
        // Figures draw details too, and say in words where their numbers stand.
        String tables = ENGLISH.substring(0, ENGLISH.indexOf("<section id=\"figures\""))
                + ENGLISH.substring(ENGLISH.indexOf("<section id=\"methods\""));
        // Whom the best approach leaves out is said on the first page, and how many posts there were where work was
        // left undone.
        Set<String> said = Set.of("reachShareOfPotentialClients", "staffPosts");
        Metrics.families().forEach(family -> family.details().stream()
                .filter(detail -> !said.contains(detail.name()))
                .forEach(detail -> assertThat(tables).doesNotContain("outcome=%s;".formatted(detail.name()))));
    }

    @Test
    void sameModelGivesSameBytesInAnyCountry(@TempDir Path folder) throws Exception {
        Locale before = Locale.getDefault();
        List<Path> one =
                ReportWriter.write(Files.createDirectory(folder.resolve("one")), ReportFixture.model(Language.DUTCH));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            List<Path> two = ReportWriter.write(
                    Files.createDirectory(folder.resolve("two")), ReportFixture.model(Language.DUTCH));
            assertThat(two.get(0)).hasSameBinaryContentAs(one.get(0));
            assertThat(two.get(1)).hasSameBinaryContentAs(one.get(1));
        } finally {
            Locale.setDefault(before);
        }
        assertThat(Files.readString(one.get(0))).isEqualTo(DUTCH);
        assertThat(one)
                .extracting(file -> file.getFileName().toString())
                .containsExactly("report-nl.html", "report-nl.pdf");
        readsLikeThePage(one.get(1));
    }

    /** Tagged, with its first page on one sheet, every font in the file, and small. */
    private static void readsLikeThePage(Path pdf) throws Exception {
        assertThat(Files.size(pdf)).isLessThan(2_000_000L);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            Messages words = Messages.in(Language.DUTCH);
            assertThat(stripper.getText(document))
                    .contains(words.say("report.title"), "kring report fixture-study --lang nl");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            PdfTags tags = PdfTags.of(document);
            assertThat(tags.figures())
                    .isEqualTo(ReportFixture.model(Language.DUTCH).figures().stream()
                            .map(figure -> figure.alt().text())
                            .toList());
            assertThat(tags.links()).isNotEmpty().doesNotContain("", "null");
            assertThat(tags.bareHeaders()).isEmpty();
            assertThat(tags.headings()).startsWith("H1").containsOnlyOnce("H1").contains("H2", "H3");
            for (var name : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void undefinedNumbersAreSaidInWords(Language language) {
        assertThat(html(language))
                .contains(Messages.in(language).numerals().undefined())
                .doesNotContain("NaN", "Infinity");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void emptyComparisonStillGivesAPage(Language language) throws Exception {
        StudyResults one = new StudyResults(
                "one",
                List.of("absent"),
                "absent",
                Map.of("absent", StudyFixture.results(1).runs("absent")));
        Comparison nothing = new Comparison(List.of(), List.of(), List.of(), List.of(), List.of());
        Messages words = Messages.in(language);
        ReportModel model = new ReportModel(ReportFixture.run(), one, nothing, Optional.empty(), words, Example.NONE);

        assertThat(text(ReportWriter.html(model)))
                .contains(words.say("report.nothing"))
                .doesNotContain("NaN");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void oneReplicateGivesAPageWithoutIntervals(Language language, @TempDir Path folder) throws Exception {
        StudyResults one = StudyFixture.results(1);
        Comparison comparison =
                Comparison.of(one, Metrics.run().stream().map(Metric::name).toList(), Confidence.fixed());
        ReportModel model = new ReportModel(
                ReportFixture.run(), one, comparison, Optional.empty(), Messages.in(language), Example.NONE);

        List<Path> written = ReportWriter.write(folder, model);

        assertThat(text(Files.readString(written.get(0)))).doesNotContain("NaN", "Infinity", "∞");
        assertThat(Files.size(written.get(1))).isPositive();
    }

    private static String text(String html) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        return document.getDocumentElement().getTextContent();
    }
}
