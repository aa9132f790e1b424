package org.kring.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.pattern.Level;
import org.kring.experiments.pattern.MechanismFile;
import org.kring.experiments.pattern.PatternFile;
import org.kring.experiments.scenario.Catalogue;
import org.kring.viz.report.Traced;

final class ValidateCommandTest {

    private static final PatternFile PATTERNS = PatternFile.builtIn().only(List.of("T59-strong", "T60"));

    private final StringWriter out = new StringWriter();

    @Test
    void missedHardPatternGivesExitCodeOne() {
        assertThat(session(0.5, 0.12, Optional.empty()).validate(PATTERNS, Optional.empty()))
                .isEqualTo(Exit.FAILED);
        assertThat(out.toString()).contains("1 are missed").contains("Of the hard ones 1 are missed");
    }

    @Test
    void missedSoftPatternGivesExitCodeZeroAndStandsFirst() {
        assertThat(session(0.1, 0.9, Optional.empty()).validate(PATTERNS, Optional.empty()))
                .isEqualTo(Exit.DONE);
        assertThat(out.toString())
                .containsSubsequence("T60 ", "T59-strong", "1 are missed", "Of the hard ones 0 are missed");
    }

    @Test
    void folderGetsPageTableAndJson(@TempDir Path folder) throws IOException {
        session(0.1, 0.12, Optional.of(folder.resolve("new"))).validate(PATTERNS, Optional.empty());

        assertThat(Files.readString(folder.resolve("new/validation.md"))).contains("Made on a day in autumn.");
        assertThat(Files.readString(folder.resolve("new/validation.csv"))).contains("T59-strong,");
        assertThat(Traced.figures(folder.resolve("new"))).isEqualTo(5);
        assertThat(Files.readString(folder.resolve("new/validation.json"))).contains("\"hardMissed\" : 0");
    }

    @Test
    void folderWithOtherFilesIsRefusedAndAnEarlierValidationReplacedWithAWord(@TempDir Path folder) throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("validation.md"), "earlier");
        Files.writeString(other.resolve("letter.txt"), "dear");
        Said refused = Said.to("validate", "--only", "zero-reach", "--out", other);
        assertThat(refused.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(refused.err()).contains("letter.txt").contains("Maybe ");
        assertThat(other.resolve("validation.md")).hasContent("earlier");

        Path earlier = Files.createDirectories(folder.resolve("earlier"));
        Files.writeString(earlier.resolve("validation.md"), "earlier");
        Said said = Said.to("validate", "--only", "zero-reach", "--replications", 1, "--out", earlier);
        assertThat(said.code()).isEqualTo(Exit.DONE);
        assertThat(said.err()).contains("Replacing the earlier validation in " + earlier);
    }

    @Test
    void ablationNamesWhatBreaksWithoutAMechanism(@TempDir Path folder) throws IOException {
        MechanismFile mechanisms = MechanismFile.builtIn();

        int code = session(0.1, 0.12, Optional.of(folder))
                .ablate(PATTERNS, List.of(mechanisms.find("vulnerability"), mechanisms.find("spread")));

        assertThat(code).isEqualTo(Exit.DONE);
        assertThat(Files.readString(folder.resolve("ablation.md")))
                .contains("| vulnerability |")
                .contains("T59-strong (10.0 %, 0.0 %)")
                .containsSubsequence("no pattern needs", "| spread |");
    }

    @Test
    void commandRunsTheModelAndPrintsARow() {
        Said said = Said.to("validate", "--only", "zero-reach", "--replications", 1, "--threads", 1, "--quiet");

        assertThat(said.out()).contains("zero-reach  pass").contains("Of 1 patterns 1 are met");
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isEqualTo(Exit.DONE);
    }

    @Test
    void jsonIsOneObject() {
        Said said = Said.to("validate", "--only", "zero-reach", "--replications", 1, "--quiet", "--json");

        assertThat(said.out()).startsWith("{").contains("\"pattern\" : \"zero-reach\"");
    }

    @Test
    void wrongInputGivesExitCodeTwoBeforeAnythingRuns(@TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "patterns: 3");

        Said unknown = Said.to("validate", "--only", "T999");
        assertThat(unknown.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(unknown.err())
                .contains("the nearest of ")
                .contains("kring list patterns")
                .hasSizeLessThan(300);
        for (String date : List.of("tomorrow", "2014-99-99")) {
            assertThat(Said.to("validate", "--only", "zero-reach", "--date", date)
                            .err())
                    .contains("--date must be a day of the calendar such as 2014-11-30, but was " + date)
                    .contains("Maybe ");
        }
        assertThat(Said.to("validate", "--without", "magic").code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(Said.to("validate", "--replications", 0).code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(Said.to("validate", "--persons", 1).err())
                .contains("persons")
                .contains("Maybe ");
        assertThat(Said.to("validate", "--patterns", broken).err())
                .contains("broken.yaml")
                .contains("Maybe ");
    }

    @Test
    void folderThatCannotBeWrittenIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        Said said = Said.to("validate", "--only", "zero-reach", "--out", file.resolve("below"));

        assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.err()).contains("cannot be written").contains("Maybe ");
    }

    /** A model that gives the two levels asked for, but no strong loneliness where nobody is vulnerable. */
    private ValidationSession session(double strong, double social, Optional<Path> folder) {
        return new ValidationSession(
                new ValidationSession.Plan(
                        Catalogue.scenario("regional-welfare"), 2014, 2, 1, "a day in autumn", folder),
                new ValidationSession.Voice(
                        new PrintWriter(out), new PrintWriter(new StringWriter()), new OutputOptions()),
                (scenario, strategy, key, weeks) -> {
                    Map<String, Level> levels = Map.of(
                            "publicStronglyLonely",
                            new Level(scenario.wellbeing().vulnerabilityLoneliness() > 0 ? strong : 0.0, 5_000),
                            "publicStronglySocial",
                            new Level(social, 5_000));
                    return new TreeMap<>(weeks.stream().collect(Collectors.toMap(week -> week, week -> levels)));
                });
    }
}
