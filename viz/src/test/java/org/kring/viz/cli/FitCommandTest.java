package org.kring.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.viz.report.Traced;

final class FitCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void wrongInputEndsWithCodeTwoAndWritesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("page.csv"), "Type,Reach,Followers,Likes\nPhoto,x,100,1\n");
        Path out = folder.resolve("out");
        Said said = Said.to("fit", file, "--out", out);

        assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.err())
                .contains("line 2, column \"Reach\": x is not allowed")
                .contains("Maybe ");
        assertThat(out).doesNotExist();
    }

    @Test
    void folderThatCannotBeUsedIsRefusedBeforeTheExportIsRead() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken"));
        Files.writeString(taken.resolve("letter.txt"), "dear");
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        for (Path out : new Path[] {taken, file, file.resolve("below")}) {
            Said said = Said.to("fit", folder.resolve("missing.csv"), "--out", out);
            assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
            assertThat(said.err()).contains(out + " ").contains("Maybe ").doesNotContain("missing.csv");
        }
        assertThat(taken).isDirectoryContaining("glob:**letter.txt").isDirectoryNotContaining("glob:**.kring*");
    }

    @Test
    void smallPageGivesAScenarioThatRuns() throws IOException {
        StringBuilder text = new StringBuilder("Type,Reach,Followers,Likes\n");
        for (int i = 0; i < 60; i++) {
            text.append("Photo,%d,1000,%d%n".formatted(150 + i % 7 * 20, 8 + i % 5));
        }
        Path file = Files.writeString(folder.resolve("page.csv"), text);
        Path out = folder.resolve("out");
        Said said =
                Said.to("fit", file, "--persons", 800, "--weeks", 4, "--replications", 2, "--threads", 2, "--out", out);

        assertThat(said.err())
                .contains("Round 1 of at most 12, 2 runs: reach off by")
                .contains("Checking with");
        assertThat(said.code()).isIn(Exit.DONE, Exit.FAILED);
        assertThat(said.code() == Exit.DONE)
                .as("the code says what the words say")
                .isEqualTo(said.out().contains("The simulated page has the page's levels"));
        assertThat(said.out())
                .contains("held out 12")
                .contains("reach: by error")
                .contains("too few posts")
                .contains("website-mirror (");
        for (String name : new String[] {
            "fit.json",
            "fit.md",
            "posts.csv",
            "scenario.yaml",
            "strategy.yaml",
            "figures/fit-observed.svg",
            "figures/fit-observed.png",
            "figures/fit-residuals.svg"
        }) {
            assertThat(out.resolve(name)).isNotEmptyFile();
        }
        assertThat(Traced.figures(out)).isEqualTo(9);
        Said run =
                Said.to("run", out.resolve("scenario.yaml"), "--strategy", out.resolve("strategy.yaml"), "--weeks", 2);
        assertThat(run.code()).isEqualTo(Exit.DONE);
    }
}
