package org.kring.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.viz.report.Traced;

/** Comparisons over plausible worlds. */
final class CompareEnsembleTest {

    private static final String TABLE = """
            # study: made up
            # scenarioDigest: 0000000000000000000000000000000000000000000000000000000000000000
            set,weight,feed.showRate,wellbeing.feltViewing
            1,0.25,0.2,0.1
            2,0.25,0.4,0.5
            3,0.5,0.6,0.9
            """;

    @TempDir
    private Path temp = Path.of("");

    private Path ensemble = Path.of("");

    @BeforeEach
    void writeEnsemble() throws IOException {
        ensemble = Files.writeString(temp.resolve("ensemble.csv"), TABLE);
    }

    @Test
    void verdictTablesFigureAndPageSayInHowManyWorlds() throws IOException {
        Path folder = temp.resolve("study");

        Said said = compare(folder, "lively-mix", "--worlds", 4);

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("In how many plausible worlds: reachShareOfClients", "of 4 plausible worlds (95 % interval")
                .contains("4 worlds with 3 different sets, 1 replicate each", "They stem from 3 parameter sets");
        assertThat(said.err()).contains("other values of the scenario than it has now");
        List<String> runs = Files.readAllLines(folder.resolve("runs.csv"));
        assertThat(runs).hasSize(9);
        assertThat(runs.get(7)).startsWith("absent/r0003,absent,3,3,");
        assertThat(Files.readString(folder.resolve("analysis/worlds.csv")))
                .startsWith("outcome,a,b,worlds,won,lost,share,low,high,between,within\n");
        assertThat(folder.resolve("analysis/worlds-best.csv")).isNotEmptyFile();
        assertThat(folder.resolve("figures/worlds-won.svg")).isNotEmptyFile();
        assertThat(folder.resolve("figures/worlds-won.png")).isNotEmptyFile();
        Traced.figures(folder);
        String page = Files.readString(folder.resolve("report.html"));
        assertThat(Traced.numbers(folder, page, ",", ".")).isGreaterThan(300);
        assertThat(page.replaceAll("</?span[^>]*>", ""))
                .contains("id=\"worlds\"", "plausible worlds", "id=\"figure-worlds-won\"")
                .contains("luck and the values that were calibrated", "Worlds per approach", "over 4 worlds")
                .contains("They stem from 3 different sets of an early step")
                .doesNotContain("Replicates per approach", "replicate by replicate", "over 4 replicates");
    }

    @Test
    void anyNumberOfThreadsGivesTheSameDigestAndReplayFindsIt() throws IOException {
        Path folder = temp.resolve("one");
        JsonNode one = json(compare(folder, "lively-mix", "--worlds", 2, "--json", "--quiet", "--threads", 1));
        JsonNode three = json(compare(temp.resolve("three"), "lively-mix", "--worlds", 2, "--json", "--threads", 3));

        assertThat(three).isEqualTo(one);
        assertThat(one.get("ensemble").get("worlds").asInt()).isEqualTo(2);
        assertThat(Said.to("replay", folder, "--run", "lively-mix/r0001").out())
                .contains("The stored run has the same digest.");
        assertThat(Said.to("study", "verify", folder).code()).isZero();
    }

    @Test
    void strategyAgainstItselfWinsNoWorldAndDiffersByNothing() throws IOException {
        JsonNode json = json(compare(
                temp.resolve("twins"),
                "lively-mix",
                "lively-mix",
                "--worlds",
                2,
                "--per-world",
                2,
                "--json",
                "--quiet"));

        int twins = 0;
        for (JsonNode pair : json.get("ensemble").get("pairs")) {
            if (pair.get("a").asText().equals("lively-mix-2")
                    && pair.get("b").asText().equals("lively-mix")
                    && pair.get("worlds").asInt() > 0) {
                assertThat(List.of(pair.get("won").asInt(), pair.get("lost").asInt()))
                        .as(pair.toString())
                        .containsOnly(0);
                twins++;
            }
        }
        assertThat(twins).isGreaterThan(5);
        assertThat(json.get("runs").asInt()).isEqualTo(12);
    }

    @Test
    void optionsThatContradictAnEnsembleAreRefusedAndNothingIsWritten() {
        refused("--max-replications cannot stand beside it", "--ensemble=" + ensemble, "--replications", 4);
        refused("--worlds and --per-world need --ensemble", "--worlds", 4);
        refused("--worlds must be from 2", "--ensemble=" + ensemble, "--worlds", 1);
        refused("it is a strategy: put strategies first", "--ensemble", "lively-mix");
    }

    private void refused(String message, Object... words) {
        Path folder = temp.resolve("refused");
        List<Object> all = new ArrayList<>(List.of("compare", "website-mirror"));
        all.addAll(List.of(words));
        all.addAll(List.of("--out", folder));

        Said said = Said.to(all.toArray());

        assertThat(said.code()).as(said.err()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.err().replace(",", ""))
                .contains(message.replace(",", ""))
                .contains("Maybe ");
        assertThat(folder).doesNotExist();
    }

    private Said compare(Path folder, Object... words) {
        List<Object> all = new ArrayList<>(List.of("compare"));
        all.addAll(List.of(words));
        all.addAll(List.of("--ensemble=" + ensemble, "--out", folder, "--persons", 300, "--weeks", 2));
        return Said.to(all.toArray());
    }

    private static JsonNode json(Said said) throws IOException {
        return new ObjectMapper().readTree(said.out());
    }
}
