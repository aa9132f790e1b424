package org.kring.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps and their plans, as people type them. */
final class SweepCommandTest {

    private static final String STUDY = """
            study: tiny
            scenario: regional-welfare
            given: {population.persons: 200, horizon.weeks: 2, horizon.burnInWeeks: 1}
            strategies: [absent, lively-mix]
            factors:
              strategy.postsPerWeek: [1, 14]
              strategy.openingHours: [office, always]
            design: fullFactorial
            replications: 2
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
    void aSweepPrintsATableAndWritesTablesAndFigures() {
        Path folder = temp.resolve("out");
        Said said = Said.to("sweep", file, "--out", folder, "--quiet");

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("tiny: 4 points, 2 strategies, 2 replicates of each")
                .contains("reachShareOfClients (% of clients)")
                .contains("p0003  14            always");
        assertThat(folder.resolve("analysis").resolve("points.csv")).exists();
        assertThat(folder.resolve("analysis").resolve("differences.csv")).exists();
        assertThat(folder.resolve("analysis").resolve("effects.csv")).exists();
        assertThat(folder.resolve("analysis").resolve("contrasts.csv")).exists();
        assertThat(folder.resolve("figures").resolve("sweep-staff-hours.svg")).exists();
        assertThat(folder.resolve("figures").resolve("sweep-reach-share-of-clients.png"))
                .exists();
        assertThat(Said.to("study", "verify", folder).code()).isZero();
        assertThat(Said.to("study", "status", folder).out())
                .contains("4 (fullFactorial)")
                .contains("16 finished, 0 failed, 16 at most");
    }

    @Test
    void aSweepThatIsGivenAgainIsShownAndNotRun() {
        Said.to("sweep", file, "--out", temp.resolve("out"), "--quiet");
        Said again = Said.to("sweep", file, "--out", temp.resolve("out"));

        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("is done already");
    }

    @Test
    void aSweepGrowsAndARunOfItIsReplayed() {
        Path folder = temp.resolve("out");
        Said.to("sweep", file, "--out", folder, "--quiet");
        Said grown = Said.to("study", "extend", folder, "--replications", 3, "--quiet");

        assertThat(grown.code()).as(grown.err()).isZero();
        assertThat(grown.out()).contains("3 replicates of each");
        Said replayed = Said.to("replay", folder, "--run", "p0002/lively-mix/r0002");
        assertThat(replayed.code()).isZero();
        assertThat(replayed.out()).contains("same digest");
        assertThat(Said.to("replay", folder, "--run", "p0009/lively-mix/r0002").code())
                .isEqualTo(Exit.WRONG_INPUT);
        assertThat(Said.to("replay", folder, "--run", "lively-mix/r0002").code())
                .isEqualTo(Exit.WRONG_INPUT);
    }

    @Test
    void theResultAsDataHasPointsDifferencesAndEffects() throws IOException {
        Said said = Said.to("sweep", file, "--out", temp.resolve("out"), "--quiet", "--json");
        JsonNode json = new ObjectMapper().readTree(said.out());

        assertThat(json.path("points")).hasSize(4);
        assertThat(json.path("estimates")).hasSize(4 * 2 * 2);
        assertThat(json.path("differences")).hasSize(4 * 2);
        assertThat(json.path("effects")).hasSize(2 * 2 * 4);
        assertThat(json.path("runs").asInt()).isEqualTo(16);
        assertThat(json.path("digest").asText()).matches("[0-9a-f]{64}");
    }

    @Test
    void aPlanCountsRunsAndWritesNothing() throws IOException {
        Said said = Said.to("plan", file);
        Said data = Said.to("plan", file, "--json");

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("4 (fullFactorial); all checked").contains("pilot");
        JsonNode json = new ObjectMapper().readTree(data.out());
        assertThat(json.path("runsAtMost").asInt()).isEqualTo(16);
        assertThat(json.path("secondsPerRun").asDouble()).isPositive();
        // absent is given the same at all four points, which differ in strategies only: two replicates at three points.
        assertThat(json.path("sharedAtMost").asInt()).isEqualTo(6);
        assertThat(json.path("secondsAtMost").asDouble())
                .isCloseTo(
                        json.path("secondsPerRun").asDouble()
                                * 10
                                / json.path("threads").asInt(),
                        within(1e-9));
        assertThat(said.out()).contains("6 of them are given the same as another one and are done once with it");
        try (var files = Files.list(temp)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aPointThatCannotBeRunIsRefusedBeforeAnythingIsWritten() throws IOException {
        for (List<String> slip : List.of(
                List.of("[1, 14]", "[1, 1000]", "strategy.postsPerWeek = 1000, strategy.openingHours = office"),
                List.of("[office, always]", "[office, allways]", "Maybe always was meant."),
                List.of("strategy.postsPerWeek", "strategy.postPerWeek", "Maybe postsPerWeek was meant."),
                List.of("fullFactorial", "fullFactorials", "Maybe fullFactorial was meant."),
                List.of("[reachShareOfClients, ", "[reachShareOfClient, ", "Maybe reachShareOfClients was meant"),
                List.of("[absent, lively-mix]", "[absent, lively-mixed]", "Maybe lively-mix was meant"),
                List.of("replications: 2", "replications: {precision: 0.1}", "keys are missing: on, min, max"))) {
            Files.writeString(file, STUDY.replace(slip.get(0), slip.get(1)));
            for (String command : List.of("sweep", "plan")) {
                Said said = Said.to(command, file);

                assertThat(said.code()).as(slip.get(1)).isEqualTo(Exit.WRONG_INPUT);
                assertThat(said.err()).contains(slip.get(2)).contains("tiny");
            }
            try (var files = Files.list(temp)) {
                assertThat(files).containsExactly(file);
            }
        }
    }

    @Test
    void pointsOfOnesOwnAreTakenFromATableBesideTheFile() throws IOException {
        Files.writeString(temp.resolve("points.csv"), "strategy.postsPerWeek,network.onlineDegree\n3,20\n7,25\n");
        Files.writeString(
                file, STUDY.replaceAll("(?s)factors:.*design: fullFactorial", "design: matrix\nmatrix: points.csv"));
        Said said = Said.to("sweep", file, "--out", temp.resolve("out"), "--quiet");

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("tiny: 2 points").contains("p0001  7").contains("25");
        assertThat(temp.resolve("out").resolve("analysis").resolve("effects.csv"))
                .doesNotExist();
    }

    @Test
    void theLibraryIsListedShownAndExported() {
        assertThat(Said.to("list", "studies").out()).contains("participation-lab", "platform-migration");
        assertThat(Said.to("show", "participation-lab").out()).contains("1-9-90");
        assertThat(Said.to("export", "participation-lab", temp.resolve("lab.yaml"))
                        .code())
                .isZero();
        assertThat(temp.resolve("lab.yaml")).content().contains("study: participation-lab");
    }
}
