package org.kring.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReplayCommandTest {

    @TempDir
    private Path temp = Path.of("");

    @Test
    void aReplayedRunHasTheStoredDigest() {
        Path folder = temp.resolve("study");
        Said.toCompare(folder, "lively-mix");

        Said said = Said.to("replay", folder, "--run", "lively-mix/r0002");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("reachShareOfClients").contains("The stored run has the same digest.");
    }

    @Test
    void aRunThatTheStudyDoesNotHoldIsRefusedWithTheStrategiesThatItHas() {
        Path folder = temp.resolve("study");
        Said.toCompare(folder, "lively-mix");

        Said said = Said.to("replay", folder, "--run", "livly-mix/r0002");

        assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.err()).contains("absent, lively-mix").contains("Maybe");
        assertThat(Said.to("replay", folder, "--run", "lively-mix/r0900").out())
                .contains("holds no finished run of this key");
    }
}
