package org.kring.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.viz.report.Traced;

/** The page for people who decide, from studies as people have them. */
final class ReportCommandTest {

    private static final String SWEEP = """
            study: tiny
            scenario: regional-welfare
            given: {population.persons: 200, horizon.weeks: 2, horizon.burnInWeeks: 1}
            strategies: [absent, lively-mix]
            factors:
              strategy.postsPerWeek: [1, 14]
            design: fullFactorial
            replications: 2
            outcomes: [reachShareOfClients, staffHours]
            signs:
              - {outcome: staffHours, strategy: lively-mix, factor: strategy.postsPerWeek, from: 1, to: 14, sign: up}
            """;

    @TempDir
    private static Path temp = Path.of("");

    private static Path study = Path.of("");

    @BeforeAll
    static void compare() {
        study = temp.resolve("study");
        assertThat(Said.toCompare(study, "lively-mix", "closed-group", "--quiet")
                        .code())
                .isZero();
    }

    @Test
    void aComparisonIsToldInBothLanguages() throws IOException {
        String before = Files.readString(study.resolve("report.html"));
        Said english = Said.to("report", study);
        Said dutch = Said.to("report", study, "--lang", "nl");

        assertThat(english.code()).as(english.err()).isZero();
        assertThat(english.out()).contains("report.html").contains("report.pdf");
        assertThat(Files.readString(study.resolve("report.html"))).isEqualTo(before);
        assertThat(dutch.code()).as(dutch.err()).isZero();
        assertThat(Files.readString(study.resolve("report-nl.html"))).contains("lang=\"nl\"", "Het antwoord");
        assertThat(study.resolve("report-nl.pdf")).isNotEmptyFile();
    }

    @Test
    void aFolderGivesTheSamePageHoweverItIsNamed() throws IOException {
        Said.to("report", study);
        byte[] page = Files.readAllBytes(study.resolve("report.html"));
        byte[] paper = Files.readAllBytes(study.resolve("report.pdf"));

        Said said = Said.to("report", Path.of("").toAbsolutePath().relativize(study.toAbsolutePath()));

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(study.resolve("report.html")).hasBinaryContent(page);
        assertThat(study.resolve("report.pdf")).hasBinaryContent(paper);
        assertThat(Files.readString(study.resolve("report.html"))).contains("kring report study --lang en");
    }

    @Test
    void everyNumberIsThatOfItsCell() throws IOException {
        Said.to("report", study, "--lang", "nl");
        assertThat(Traced.numbers(study, Files.readString(study.resolve("report.html")), ",", "."))
                .isGreaterThan(400);
        assertThat(Traced.numbers(study, Files.readString(study.resolve("report-nl.html")), ".", ","))
                .isGreaterThan(400);
        Traced.figures(study);
    }

    @Test
    void noNumberOfTheFirstPageIsWithoutACell() throws IOException {
        // What the words themselves say: per 100 clients.
        assertThat(withoutCell(Files.readString(study.resolve("report.html")))).isSubsetOf("100");
    }

    /** The numbers between the question and the figures that name no cell. */
    private static Set<String> withoutCell(String html) {
        String first =
                html.substring(html.indexOf("<section id=\"question\""), html.indexOf("<section id=\"figures\""));
        return Pattern.compile("[0-9]+")
                .matcher(first.replaceAll("(?s)<span class=\"n\".*?</span>", "")
                        .replaceAll("(?s)<code>.*?</code>", "")
                        .replaceAll("<[^>]+>", ""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void aSweepIsToldWithItsExpectations() throws IOException {
        Path folder = temp.resolve("sweep");
        Path file = Files.writeString(temp.resolve("tiny.yaml"), SWEEP);
        assertThat(Said.to("sweep", file, "--out", folder, "--quiet").code()).isZero();

        Said said = Said.to("report", folder, "--lang", "nl");

        assertThat(said.code()).as(said.err()).isZero();
        String html = Files.readString(folder.resolve("report-nl.html"));
        assertThat(html)
                .contains("Ging het zoals verwacht?")
                .contains("hoogst of laagst uitkomt, kan toeval zijn")
                .doesNotContain("id=\"change\"");
        assertThat(html.replaceAll("</?span[^>]*>", "")).contains("is hoger bij 14 dan bij 1 (berichten per week)");
        String first = html.substring(0, html.indexOf("<section id=\"again\""));
        assertThat(first)
                .contains("Wat verandert er als dit verandert: berichten per week? We probeerden")
                .contains("Wat kost het aan werktijd?")
                .contains("Wie wint en wie verliest?")
                .doesNotContainPattern(">[^<]*(strategy\\.|postsPerWeek)");
        assertThat(html).contains("<td>strategy.postsPerWeek</td>");
        assertThat(folder.resolve("analysis").resolve("losers.csv")).content().contains("isolationRiskMiddleThird");
        // The confidence of an interval.
        assertThat(withoutCell(html)).isSubsetOf("95");
        assertThat(Traced.numbers(folder, html, ".", ",")).isGreaterThan(20);
        Traced.figures(folder);
    }

    @Test
    void whatIsUnfinishedIsToldAsFarAsItIsThere() throws IOException {
        Path folder = SmallStudy.copyTo(temp.resolve("unfinished"));
        List<String> journal = Files.readAllLines(folder.resolve("journal.jsonl"));
        Files.write(folder.resolve("journal.jsonl"), journal.subList(0, journal.size() - 1));
        Files.delete(folder.resolve("manifest.json"));

        Said said = Said.to("report", folder);

        assertThat(said.code()).isEqualTo(Exit.FAILED);
        assertThat(said.err()).contains("5 of 6 runs").contains("kring study resume");
        assertThat(Files.readString(folder.resolve("report.html"))).contains("not finished");
    }

    @Test
    void whatHoldsNothingToTellOrWasChangedIsRefused() throws IOException {
        Path folder = SmallStudy.copyTo(temp.resolve("changed"));
        Path report = folder.resolve("report.html");
        Files.deleteIfExists(report);
        Path journal = folder.resolve("journal.jsonl");
        Files.write(journal, Files.readAllLines(journal).subList(0, 4));

        Said changed = Said.to("report", folder);
        Said status = Said.to("study", "status", folder);
        Files.delete(folder.resolve("manifest.json"));
        Files.writeString(journal, "");
        Said empty = Said.to("report", folder);

        assertThat(changed.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(changed.err()).contains("not those of the manifest").contains("Maybe ");
        assertThat(status.out()).contains("changed: the results are not those of the manifest");
        assertThat(empty.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(empty.err()).contains("nothing to report").contains("kring study resume");
        assertThat(report).doesNotExist();
    }

    @Test
    void whatIsNoStudyOrNoLanguageIsRefused() {
        Said nothing = Said.to("report", temp.resolve("none"));
        Said language = Said.to("report", study, "--lang", "fr");

        assertThat(nothing.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(nothing.err()).contains("none").contains("Maybe ");
        assertThat(language.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(language.err()).contains("en, nl").contains("fr").contains("Maybe ");
    }
}
