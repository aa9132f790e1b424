package org.kring.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where runs are done, as people ask for it. The engine on Spark itself is tested in the module of the cluster. */
final class EngineOptionsTest {

    @TempDir
    private Path temp = Path.of("");

    @Test
    void sparkWithoutSparkSubmitIsRefusedAndNothingIsWritten() {
        Said said = Said.to("sweep", "posting-frequency", "--engine", "spark", "--out", temp.resolve("out"));

        assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.err())
                .startsWith("kring: --engine spark: spark-submit did not start this program")
                .contains("Maybe this was meant: spark-submit");
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @Test
    void anUnknownEngineIsRefusedWithThoseThatThereAre() {
        for (Said said : List.of(
                Said.to("sweep", "posting-frequency", "--engine", "cloud"),
                Said.to("study", "resume", temp, "--engine", "cloud"),
                Said.to("study", "rerun", temp, "--engine", "cloud"))) {
            assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
            assertThat(said.err()).contains("--engine cloud is no engine; there are threads and spark.");
        }
    }

    @Test
    void threadsAreForTheEngineOnThreads() {
        Said said = Said.to("sweep", "posting-frequency", "--engine", "spark", "--threads", 2);

        assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.err())
                .contains("--threads goes with --engine threads")
                .contains("Maybe --total-executor-cores");
    }
}
