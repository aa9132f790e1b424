package org.kring.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.result.JournalLine;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.study.RunId;

/** A sweep that is split, merged, grown and repaired, as people type it. */
final class ShardCommandTest {

    private static final String STUDY = """
            study: tiny
            scenario: regional-welfare
            given: {population.persons: 100, horizon.weeks: 1, horizon.burnInWeeks: 1}
            strategies: [absent, lively-mix]
            factors:
              strategy.postsPerWeek: [1, 14]
            design: fullFactorial
            replications: 3
            outcomes: [reachShareOfClients]
            """;

    @TempDir
    private Path temp = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void writeStudy() throws IOException {
        file = Files.writeString(temp.resolve("tiny.yaml"), STUDY);
    }

    @Test
    void aSplitSweepIsMergedToTheDigestOfTheWholeAndGrows() {
        Path whole = temp.resolve("whole");
        assertThat(Said.to("sweep", file, "--out", whole, "--quiet").code()).isZero();
        for (int part = 1; part <= 2; part++) {
            Said said = Said.to("sweep", file, "--shard", part + "/2", "--out", temp.resolve("part" + part), "--quiet");
            assertThat(said.code()).as(said.err()).isZero();
            assertThat(said.out()).contains("Part %d/2 of the study tiny is done: 6 runs".formatted(part));
        }
        Path merged = temp.resolve("merged");
        Said said = Said.to("study", "merge", merged, temp.resolve("part1"), temp.resolve("part2"));

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("tiny: 2 points, 2 strategies, 3 replicates of each");
        assertThat(Said.to("study", "verify", merged).out())
                .isEqualTo(Said.to("study", "verify", whole).out());
        Said wider = Said.to("study", "extend", merged, "--strategy", "closed-group", "--quiet");
        assertThat(wider.code()).as(wider.err()).isZero();
        assertThat(Said.to("study", "status", merged).out()).contains("18 finished, 0 failed, 18 at most");
    }

    @Test
    void aMissingPartIsSaidAndDoneByResume() {
        Path part = temp.resolve("part");
        Said.to("sweep", file, "--shard", "1/2", "--out", part, "--quiet");
        Path merged = temp.resolve("merged");

        Said said = Said.to("study", "merge", merged, part, "--quiet");
        assertThat(said.code()).isEqualTo(Exit.INTERRUPTED);
        assertThat(said.err()).contains("6 runs are kept").contains("kring study resume");
        assertThat(Said.to("study", "resume", merged, "--quiet").code()).isZero();
    }

    @Test
    void aFailedRunIsDoneAgainAndTheResultSaysHowManyRunsCount() throws IOException {
        Path folder = temp.resolve("out");
        Said.to("sweep", file, "--out", folder, "--quiet");
        String digest = Said.to("study", "verify", folder).out();
        breakOne(folder);

        Said broken = Said.to("study", "resume", folder, "--quiet");
        assertThat(broken.code()).isEqualTo(Exit.FAILED);
        assertThat(broken.out()).contains("11 of 12 runs finished, so 5 of 6 replicates count: a replicate counts");
        assertThat(Said.to("study", "resume", folder, "--quiet", "--json").out())
                .contains("\"ofRuns\" : 12", "\"policy\" : \"a replicate counts");
        Said repaired = Said.to("study", "rerun", folder, "--failed");
        assertThat(repaired.code()).as(repaired.err()).isZero();
        assertThat(repaired.err()).contains("1 failed runs are done again");
        assertThat(Said.to("study", "verify", folder).out()).isEqualTo(digest);
    }

    /** A row that failed in the place of the last one, as a program of another day may have left it. */
    private static void breakOne(Path folder) throws IOException {
        Path journal = folder.resolve("journal.jsonl");
        List<String> lines = Files.readAllLines(journal);
        String run = lines.get(lines.size() - 1).replaceFirst(".*?\"run\":\"([^\"]+)\".*", "$1");
        RunId id = RunId.parse(run).orElseThrow();
        lines.set(lines.size() - 1, JournalLine.write(new RunRow.Failed(id, 1, "model", "it broke", "at x")));
        Files.writeString(journal, String.join("\n", lines) + "\n");
        Files.delete(folder.resolve("manifest.json"));
    }

    @Test
    void whatIsNoPartOrNoTimeIsWrongInputAndWritesNothing() {
        Path out = temp.resolve("out");
        List<List<String>> wrong = List.of(
                List.of("--shard", "6/5"),
                List.of("--shard", "0/5"),
                List.of("--shard", "half"),
                List.of("--run-timeout", "0s"),
                List.of("--run-timeout", "soon"));
        for (List<String> words : wrong) {
            Said said = Said.to("sweep", file, "--out", out, words.get(0), words.get(1));
            assertThat(said.code()).as(words.toString()).isEqualTo(Exit.WRONG_INPUT);
            assertThat(said.err()).as(words.toString()).contains(words.get(0)).contains("Maybe ");
        }
        assertThat(out).doesNotExist();
        Said merged = Said.to("study", "merge", out, temp.resolve("nowhere"));
        assertThat(merged.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(out).doesNotExist();
    }
}
