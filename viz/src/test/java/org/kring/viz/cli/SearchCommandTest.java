package org.kring.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.viz.report.Traced;

/** A search, as people type it. */
final class SearchCommandTest {

    private static final String FILE = """
            search: tiny
            scenario: regional-welfare
            given: {population.persons: 150, horizon.weeks: 2, horizon.burnInWeeks: 1}
            strategy: lively-mix
            factors:
              strategy.postsPerWeek: {from: 1, to: 21}
              strategy.openingHours: [office, always]
            objectives: {reachShareOfClients: more, interactions: more, staffHours: less}
            replicates: 2
            check: 3
            population: 4
            generations: 1
            """;

    @TempDir
    private Path temp = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void writeFile() throws IOException {
        file = Files.writeString(temp.resolve("tiny.yaml"), FILE);
    }

    @Test
    void aSearchPrintsItsFrontAndIsShownAgainWithoutRuns() throws IOException {
        Path folder = temp.resolve("out");
        Said said = Said.to("search", file, "--out", folder, "--quiet", "--threads", 2);

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("judged anew with 3 replicates that the search has not seen")
                .contains("as is")
                .contains("nothing turned");
        assertThat(folder.resolve("figures/pareto-front.png")).exists();
        assertThat(Traced.figures(folder)).isEqualTo(9);
        byte[] journal = Files.readAllBytes(folder.resolve("journal.jsonl"));
        byte[] front = Files.readAllBytes(folder.resolve("analysis/front.csv"));

        Said again = Said.to("search", file, "--out", folder, "--quiet", "--threads", 1, "--json");
        JsonNode json = new ObjectMapper().readTree(again.out());
        assertThat(json.required("front").size()).isGreaterThan(1);
        assertThat(Files.readAllBytes(folder.resolve("journal.jsonl"))).isEqualTo(journal);
        assertThat(Files.readAllBytes(folder.resolve("analysis/front.csv"))).isEqualTo(front);

        Said other = Said.to("search", file, "--out", folder, "--generations", 3);
        assertThat(other.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(other.err()).contains("another plan");
    }

    @Test
    void slipsAreWrongInputAndNothingIsWritten() {
        Path folder = temp.resolve("out");
        assertRefused("even", "search", file, "--population", 5, "--out", folder);
        assertRefused("reach-for-hours", "search", "reach-for-hour", "--out", folder);
        assertRefused("threads", "search", file, "--threads", 0, "--out", folder);
        assertThat(folder).doesNotExist();
    }

    @Test
    void theBuiltInSearchIsListedAndShown() {
        assertThat(Said.to("list", "searches").out()).contains("reach-for-hours");
        assertThat(Said.to("show", "reach-for-hours").out()).contains("objectives:");
    }

    private static void assertRefused(String named, Object... words) {
        Said said = Said.to(words);
        assertThat(said.code()).as(said.out()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.err()).contains(named).contains("Maybe ");
    }
}
