package org.kring.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompareCommandTest {

    @TempDir
    private Path temp = Path.of("");

    @Test
    void comparisonPrintsVerdictThenPathsAndWritesReportAndFigures() {
        Path folder = temp.resolve("study");

        Said said = Said.toCompare(folder, "lively-mix", "closed-group");

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("(isolationRisk)", "Who loses", "How sure")
                .contains("Report:  " + folder);
        assertThat(said.out().indexOf("How sure")).isLessThan(said.out().indexOf("Report:  "));
        assertThat(said.err()).contains("absent, lively-mix, closed-group").contains("9 of 9 runs");
        assertThat(folder.resolve("figures/isolation-risk.svg")).isNotEmptyFile();
        assertThat(folder.resolve("figures/isolation-risk.png")).isNotEmptyFile();
        assertThat(folder.resolve("analysis/pairs.csv")).isNotEmptyFile();
        assertThat(folder.resolve("report.html")).isNotEmptyFile();
    }

    @Test
    void exampleOfOneRunIsNotedOnTheWayAndMadeAnewIfItIsGone() throws IOException {
        Path folder = SmallStudy.copyTo(temp.resolve("example"));
        String digest = Said.to("study", "verify", folder).out();
        Path persons = folder.resolve("analysis/example-network.csv");
        byte[] before = Files.readAllBytes(persons);
        assertThat(folder.resolve("figures/network-snapshot.svg")).isNotEmptyFile();
        assertThat(folder.resolve("figures/activity-calendar.png")).isNotEmptyFile();

        Files.delete(persons);
        JsonNode again = json(Said.toCompare(folder, "lively-mix", "--json"));

        assertThat(Files.readAllBytes(persons)).isEqualTo(before);
        assertThat(digest).contains(again.get("digest").asText());
    }

    @Test
    void oneStrategyUnderTwoNamesDiffersByExactlyZero() throws IOException {
        Said said = Said.toCompare(temp.resolve("twins"), "lively-mix", "lively-mix", "--json", "--quiet");

        assertThat(said.err()).isEmpty();
        int twins = 0;
        for (JsonNode pair : json(said).get("pairs")) {
            boolean bothLively = pair.get("a").asText().startsWith("lively-mix")
                    && pair.get("b").asText().startsWith("lively-mix");
            if (bothLively && pair.get("n").asInt() > 0) {
                assertThat(pair.get("difference").asDouble())
                        .as(pair.toString())
                        .isZero();
                assertThat(pair.get("low").asDouble()).as(pair.toString()).isZero();
                assertThat(pair.get("high").asDouble()).as(pair.toString()).isZero();
                twins++;
            }
        }
        assertThat(twins).isGreaterThan(5);
    }

    @Test
    void jsonHasWhatTheDocumentsPromise() throws IOException {
        JsonNode json = json(Said.toCompare(temp.resolve("json"), "website-mirror", "--json"));

        assertThat(json.fieldNames())
                .toIterable()
                .contains("study", "digest", "runs", "failures", "stopped", "strategies", "pairs", "best", "losers");
        assertThat(json.get("runs").asInt()).isEqualTo(6);
        assertThat(json.get("digest").asText()).hasSize(64);
        assertThat(json.get("strategies").get(1).get("name").asText()).isEqualTo("website-mirror");
    }

    @Test
    void numberOfThreadsDoesNotChangeTheDigest() throws IOException {
        JsonNode one = json(Said.toCompare(temp.resolve("one"), "work-profile", "--json", "--threads", 1));
        JsonNode three = json(Said.toCompare(temp.resolve("three"), "work-profile", "--json", "--threads", 3));

        assertThat(three).isEqualTo(one);
    }

    @Test
    void finishedStudyIsShownAgainWithoutARun() throws IOException {
        Path folder = SmallStudy.copyTo(temp.resolve("small"));
        Map<String, String> before = contents(folder);

        Said again = Said.toCompare(folder, "lively-mix");

        assertThat(again.out()).isEqualTo(SmallStudy.out(folder));
        assertThat(again.err()).contains("done already").doesNotContain("runs");
        assertThat(contents(folder)).isEqualTo(before);
    }

    @Test
    void anotherPlanInTheSameFolderIsRefusedAndNothingChanges() throws IOException {
        Path folder = SmallStudy.copyTo(temp.resolve("taken"));
        Map<String, String> before = contents(folder);

        Said other = Said.toCompare(folder, "closed-group");

        assertThat(other.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(other.err()).contains("another plan").contains("Maybe");
        assertThat(contents(folder)).isEqualTo(before);
    }

    @Test
    void unknownStrategyNamesTheNearestAndWritesNothing() {
        refused(temp.resolve("none"), "lively-mixx").contains("lively-mixx").contains("Maybe lively-mix was meant");
    }

    @Test
    void negativeWeeksAreRefused() {
        Said said = Said.to("compare", "lively-mix", "--weeks", -4, "--out", temp.resolve("none"));

        assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.err()).contains("--weeks").contains("-4").contains("Maybe");
        assertThat(temp.resolve("none")).doesNotExist();
    }

    @Test
    void contradictoryReplicationsAreRefused() {
        refused(temp.resolve("none"), "--precision", 0.1)
                .contains("--replications")
                .contains("--precision");
    }

    @Test
    void outcomeBesideAFixedNumberIsRefused() {
        refused(temp.resolve("none"), "--on", "isolationRisk")
                .contains("--replications")
                .contains("--on");
    }

    @Test
    void misspeltMetricBesideAFixedNumberNamesTheNearest() {
        refused(temp.resolve("none"), "--on", "isolationRisc").contains("Maybe isolationRisk was meant");
    }

    @Test
    void misspeltMetricNamesTheNearest() {
        Said said = Said.to("compare", "--on", "isolationRisc", "--out", temp.resolve("none"));

        assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.err()).contains("Maybe isolationRisk was meant");
        assertThat(temp.resolve("none")).doesNotExist();
    }

    @Test
    void misspeltKeyInAFileIsRefusedWithFileLineAndNearestKey() throws IOException {
        Path file = temp.resolve("mine.yaml");
        assertThat(Said.to("export", "lively-mix", file).code()).isZero();
        Files.writeString(file, Files.readString(file).replace("postsPerWeek:", "postPerWeek:"));

        refused(temp.resolve("none"), file)
                .contains("mine.yaml")
                .contains("postPerWeek")
                .contains("postsPerWeek");
    }

    @Test
    void folderBelowAFileIsRefused() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "precious");

        refused(file.resolve("study"), "lively-mix").contains("is a file");
        assertThat(file).hasContent("precious");
    }

    @Test
    void folderWithOtherFilesIsRefused() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("photos"));
        Path photo = Files.writeString(folder.resolve("photo.txt"), "precious");

        Said said = Said.toCompare(folder, "lively-mix");

        assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.err()).contains("not empty");
        assertThat(folder).isDirectoryContaining(file -> file.equals(photo));
        assertThat(contents(folder)).hasSize(1);
    }

    @Test
    void precisionThatIsOutOfReachStopsAtTheMaximum() throws IOException {
        Said said = Said.to(
                "compare",
                "lively-mix",
                "--persons",
                300,
                "--weeks",
                2,
                "--on",
                "reachShareOfTargetGroup",
                "--precision",
                1e-9,
                "--max-replications",
                4,
                "--json",
                "--out",
                temp.resolve("far"));

        assertThat(json(said).get("stopped").asText()).isEqualTo("maximum");
        assertThat(json(said).get("runs").asInt()).isEqualTo(8);
    }

    @Test
    void precisionThatIsEasyStopsThere() throws IOException {
        Said said = Said.to(
                "compare",
                "lively-mix",
                "--persons",
                300,
                "--weeks",
                2,
                "--precision",
                1000,
                "--max-replications",
                4,
                "--json",
                "--out",
                temp.resolve("near"));

        assertThat(json(said).get("stopped").asText()).isEqualTo("precision");
    }

    private static org.assertj.core.api.AbstractStringAssert<?> refused(Path folder, Object... words) {
        Said said = Said.toCompare(folder, words);
        assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.out()).isEmpty();
        assertThat(Files.exists(folder)).isFalse();
        return assertThat(said.err()).contains("Maybe ");
    }

    private static JsonNode json(Said said) throws IOException {
        assertThat(said.code()).as(said.err()).isZero();
        return new ObjectMapper().readTree(said.out());
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        folder.relativize(file).toString(),
                        java.util.Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
