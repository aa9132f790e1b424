package org.kring.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.viz.report.Traced;

/** Sensitivity analyses, as people type them. */
final class SensitivityCommandTest {

    private static final String STUDY = """
            study: tiny
            scenario: regional-welfare
            given: {population.persons: 200, horizon.weeks: 2, horizon.burnInWeeks: 1}
            strategies: [absent, lively-mix]
            factors:
              strategy.postsPerWeek: [1, 7, 14]
              population.stigmaConcern.mean: {from: 0.2, to: 0.8}
            design: latinHypercube
            points: 4
            replications: 3
            outcomes: [reachShareOfClients, staffHours]
            """;

    @TempDir
    private Path temp = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void writeStudy() throws IOException {
        file = Files.writeString(temp.resolve("tiny.yaml"), STUDY);
    }

    @Test
    void morrisPrintsARankingAndWritesItsTableAndFigures() throws IOException {
        Path folder = temp.resolve("out");
        Said said = Said.to("sensitivity", file, "--method", "morris", "--trajectories", 5, "--out", folder);

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("tiny: elementary effects (Morris) of 2 factors, 5 trajectories, 3 replicates")
                .contains("staffHours, lively-mix less absent (h)")
                .contains("strategy.postsPerWeek matters most for staffHours, lively-mix less absent (mu* ");
        assertThat(said.err()).contains("Provisional, after").contains("trajectories, 1 replicate: ");
        assertThat(folder.resolve("analysis").resolve("sensitivity-morris.csv")).exists();
        assertThat(figure(folder, "morris-staff-hours-lively-mix-less-absent.svg"))
                .exists();
        assertThat(figure(folder, "tornado-staff-hours-lively-mix-less-absent.png"))
                .exists();
        assertThat(Traced.figures(folder)).isGreaterThan(10);
        assertThat(Said.to("study", "verify", folder).code()).isZero();

        byte[] drawn = Files.readAllBytes(figure(folder, "tornado-staff-hours-lively-mix-less-absent.svg"));
        Said again = Said.to("sensitivity", folder, "--quiet");
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.out()).isEqualTo(said.out());
        assertThat(figure(folder, "tornado-staff-hours-lively-mix-less-absent.svg"))
                .hasBinaryContent(drawn);

        Said levels = Said.to("sensitivity", folder, "--levels", "--width", 0.5);
        assertThat(levels.out()).contains("staffHours with lively-mix (h)").contains("no wider than 0.5");
        assertThat(Said.to("sensitivity", folder, "--between", "absent,lively-mix")
                        .out())
                .contains("staffHours, absent less lively-mix");
        for (List<Object> wrong : List.<List<Object>>of(
                List.of("--method", "sobol", "needs another"),
                List.of("--trajectories", "9", "--trajectories cannot stand beside it"),
                List.of("--between", "absent,lively", "lively is no strategy of the study"))) {
            Said refused = Said.to("sensitivity", folder, wrong.get(0), wrong.get(1));
            assertThat(refused.code()).as(refused.out()).isEqualTo(Exit.WRONG_INPUT);
            assertThat(refused.err()).contains((String) wrong.get(2)).contains("Maybe ");
        }
    }

    @Test
    void sobolGivesItsSharesAsData() throws IOException {
        Path folder = temp.resolve("out");
        Said said = Said.to(
                "sensitivity", file, "--method", "sobol", "--base", 8, "--pairs", "--out", folder, "--quiet", "--json");
        assertThat(said.code()).as(said.err()).isZero();
        JsonNode json = new ObjectMapper().readTree(said.out());

        assertThat(json.path("method").asText()).isEqualTo("sobol");
        assertThat(json.path("planned").asInt()).isEqualTo(8);
        assertThat(json.path("runs").asInt()).isEqualTo(8 * 6 * 2 * 3);
        assertThat(json.path("digest").asText()).matches("[0-9a-f]{64}");
        // Two outcomes, three targets each, means and variances.
        assertThat(json.path("results")).hasSize(2 * 3 * 2);
        assertThat(json.path("results").path(0).path("indices")).hasSize(2 + 2 + 1);
        assertThat(figure(folder, "sobol-staff-hours-lively-mix-less-absent.svg"))
                .exists();
        Said shown = Said.to("study", "resume", folder);
        assertThat(shown.out()).contains("shares of the variance (Sobol') of 2 factors, 8 base samples");
    }

    @Test
    void whatDoesNotFitIsRefusedBeforeAnythingIsWritten() throws IOException {
        for (List<String> slip : List.of(
                List.of("", "--method is missing; there are morris, sobol"),
                List.of("--method sobols", "must be one of morris, sobol"),
                List.of("--method morris --grid 5", "--grid must be an even number"),
                List.of("--method morris --trajectories 1", "--trajectories must be from 2"),
                List.of("--method morris --base 8", "--base belongs to --method sobol"),
                List.of("--method sobol --trajectories 8", "--trajectories belongs to --method morris"),
                List.of("--method morris --group people", "--group must be a name"),
                List.of("--method morris --group a=strategy.postPerWeek", "Maybe strategy.postsPerWeek was meant"),
                List.of("--method morris --width 0", "--width must be above 0"),
                List.of("--method morris --between lively-mix", "two strategies"),
                List.of("--method morris --between lively-mix,none", "none is no strategy"),
                List.of("--method sobol --base 100000000", "--base must be from 2"))) {
            String[] more = slip.get(0).isEmpty() ? new String[0] : slip.get(0).split(" ", -1);
            Object[] words = new Object[2 + more.length];
            words[0] = "sensitivity";
            words[1] = file;
            System.arraycopy(more, 0, words, 2, more.length);
            Said said = Said.to(words);

            assertThat(said.code()).as(slip.get(0)).isEqualTo(Exit.WRONG_INPUT);
            assertThat(said.err()).contains(slip.get(1)).contains("Maybe ");
        }
        try (var files = Files.list(temp)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void theFolderOfASweepIsNoSensitivityAnalysis() {
        Path folder = temp.resolve("sweep");
        Said.to("sweep", file, "--out", folder, "--quiet");
        Said said = Said.to("sensitivity", folder);

        assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.err()).contains("from which no indices can be taken");
    }

    private static Path figure(Path folder, String name) {
        return folder.resolve("figures").resolve("sensitivity-" + name);
    }
}
