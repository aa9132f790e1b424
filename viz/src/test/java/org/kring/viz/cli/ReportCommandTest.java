package org.kring.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import org.kring.viz.report.Sources;

/** The page for people who decide, from studies as people have them. */
final class ReportCommandTest {

    private static final Pattern NUMBER =
            Pattern.compile("data-source=\"([^\"]+)\" data-factor=\"([^\"]+)\">([^<]+)</span>");

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
        traced(study, Files.readString(study.resolve("report.html")), ",", ".", 100);
        traced(study, Files.readString(study.resolve("report-nl.html")), ".", ",", 100);
    }

    @Test
    void noNumberOfTheFirstPageIsWithoutACell() throws IOException {
        String html = Files.readString(study.resolve("report.html"));
        String first =
                html.substring(html.indexOf("<section id=\"question\""), html.indexOf("<section id=\"figures\""));
        Set<String> left = Pattern.compile("[0-9]+")
                .matcher(first.replaceAll("(?s)<span class=\"n\".*?</span>", "")
                        .replaceAll("(?s)<code>.*?</code>", "")
                        .replaceAll("<[^>]+>", ""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());

        // What the words themselves say: per 100 clients.
        assertThat(left).isSubsetOf("100");
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
                .contains("Ging het zoals verwacht?", "stijgt met strategy.postsPerWeek van 1 tot 14")
                .contains("verschillen ook door toeval alleen")
                .doesNotContain("id=\"change\"");
        traced(folder, html, ".", ",", 10);
    }

    @Test
    void whatIsUnfinishedIsToldAsFarAsItIsThere() throws IOException {
        Path folder = temp.resolve("unfinished");
        assertThat(Said.toCompare(folder, "lively-mix", "--quiet").code()).isZero();
        List<String> journal = Files.readAllLines(folder.resolve("journal.jsonl"));
        Files.write(folder.resolve("journal.jsonl"), journal.subList(0, journal.size() - 1));
        Files.delete(folder.resolve("manifest.json"));

        Said said = Said.to("report", folder);

        assertThat(said.code()).isEqualTo(Exit.FAILED);
        assertThat(said.err()).contains("5 of 6 runs").contains("kring study resume");
        assertThat(Files.readString(folder.resolve("report.html"))).contains("not finished");
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

    private static void traced(Path folder, String html, String group, String decimal, int least) throws IOException {
        List<MatchResult> numbers = NUMBER.matcher(html).results().toList();
        assertThat(numbers).hasSizeGreaterThan(least);
        for (MatchResult number : numbers) {
            double there = Double.parseDouble(number.group(2)) * Sources.value(folder, number.group(1));
            String digits =
                    number.group(3).replace(group, "").replace(decimal, ".").replace("+", "");
            double here = Double.parseDouble(digits.replace('\u2212', '-'));
            int decimals = digits.contains(".") ? digits.length() - digits.indexOf('.') - 1 : 0;
            assertThat(here)
                    .as("%s from %s", number.group(3), number.group(1))
                    .isCloseTo(there, within(0.5 * Math.pow(10.0, -decimals) * (1.0 + 1e-6)));
        }
    }
}
