package org.kring.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void smallPageGivesAScenarioThatRuns() throws IOException {
        StringBuilder text = new StringBuilder("Type,Reach,Followers,Likes\n");
        for (int i = 0; i < 60; i++) {
            text.append("Photo,%d,1000,%d%n".formatted(150 + i % 7 * 20, 8 + i % 5));
        }
        Path file = Files.writeString(folder.resolve("page.csv"), text);
        Path out = folder.resolve("out");
        Said said =
                Said.to("fit", file, "--persons", 800, "--weeks", 4, "--replications", 2, "--threads", 2, "--out", out);

        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isEqualTo(Exit.DONE);
        assertThat(said.out()).contains("held out 12").contains("reach: by error");
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
        Said run =
                Said.to("run", out.resolve("scenario.yaml"), "--strategy", out.resolve("strategy.yaml"), "--weeks", 2);
        assertThat(run.code()).isEqualTo(Exit.DONE);
    }
}
