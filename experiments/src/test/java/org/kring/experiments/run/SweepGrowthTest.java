package org.kring.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.experiments.design.DesignKind;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.Sweep;

/** A sweep that grows is the sweep that was large at once. */
final class SweepGrowthTest {

    private final Path temp;

    SweepGrowthTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @ParameterizedTest
    @ValueSource(strings = {"LATIN_HYPERCUBE", "SOBOL", "HALTON"})
    void growingInStepsEndsWithTheDigestOfOneGoAndLeavesOldRowsUntouched(String kind) throws IOException {
        Sweep small = FakeSweep.space(DesignKind.valueOf(kind), 0);
        FakeSweep.run(temp.resolve("steps"), small, new ReplicationRule.Fixed(2), FakeSweep.MODEL, 2);
        List<String> before = Files.readAllLines(temp.resolve("steps").resolve("journal.jsonl"));

        StudyExtension.extend(temp.resolve("steps"), new StudyGrowth(Optional.empty(), Optional.of(11), List.of()));
        FakeSweep.resume(temp.resolve("steps"));
        StudyExtension.extend(temp.resolve("steps"), new StudyGrowth(Optional.of(3), Optional.empty(), List.of()));
        StudyEnd grown = FakeSweep.resume(temp.resolve("steps"));
        StudyEnd atOnce = FakeSweep.run(
                temp.resolve("once"),
                FakeSweep.space(DesignKind.valueOf(kind), 11),
                FakeSweep.THREE,
                FakeSweep.MODEL,
                2);

        assertThat(grown.manifest().digest()).isEqualTo(atOnce.manifest().digest());
        assertThat(grown.manifest().runs()).isEqualTo(11 * 3 * 3);
        assertThat(Files.readAllLines(temp.resolve("steps").resolve("journal.jsonl")))
                .startsWith(before.toArray(String[]::new));
    }

    @Test
    void whatCannotGrowSaysSoAndStays() throws IOException {
        FakeSweep.run(temp.resolve("study"), FakeSweep.GRID, FakeSweep.THREE, FakeSweep.MODEL, 2);
        Path folder = temp.resolve("study");
        byte[] plan = Files.readAllBytes(folder.resolve("plan.json"));

        assertThatThrownBy(() ->
                        StudyExtension.extend(folder, new StudyGrowth(Optional.empty(), Optional.of(12), List.of())))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("fullFactorial");
        assertThatThrownBy(() ->
                        StudyExtension.extend(folder, new StudyGrowth(Optional.of(2), Optional.empty(), List.of())))
                .hasMessageContaining("--replications must be from 3");
        assertThatThrownBy(() ->
                        StudyExtension.extend(folder, new StudyGrowth(Optional.of(3), Optional.empty(), List.of())))
                .hasMessageContaining("already");
        assertThat(folder.resolve("plan.json")).hasBinaryContent(plan);
    }
}
