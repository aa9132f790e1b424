package org.kring.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.result.StoredStudy;
import org.kring.experiments.result.StudyReader;
import org.kring.experiments.result.WorldRuns;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.StudyInputs;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.Sweep;
import org.kring.experiments.study.Worlds;
import org.kring.model.observe.Outcome;

/** A study whose replicates go over plausible worlds. */
final class WorldStudyTest {

    private static final Worlds WORLDS = new Worlds(
            "mine",
            "0",
            2,
            List.of("feed.showRate"),
            List.of(new Worlds.World(4, List.of(0.25)), new Worlds.World(7, List.of(0.75))));

    /** Its first outcome is a parameter, so that each run tells its world. */
    private static final ModelRunner MODEL = (scenario, strategy, key) -> {
        Outcome fake = FakeStudy.outcome(strategy, key);
        List<Double> values = new java.util.ArrayList<>(fake.values());
        values.set(0, scenario.feed().showRate());
        return new Outcome(values, fake.weekly(), fake.lorenz());
    };

    private final Path temp;

    WorldStudyTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    void replicatesTakeTheWorldsInTheirOrderInAllArmsAlike() throws IOException {
        run(temp, 2, MODEL);

        StoredStudy study = StudyReader.read(temp);
        assertThat(study.rows()).hasSize(12).allSatisfy(row -> assertThat(
                        ((RunRow.Finished) row).outcome().values().get(0))
                .isEqualTo(row.id().replicate() < 2 ? 0.25 : 0.75));
        List<String> table = Files.readAllLines(temp.resolve("runs.csv"));
        assertThat(table.get(0)).startsWith("run,arm,replicate,set,seed,status,digest,");
        assertThat(table.get(1)).startsWith("absent/r0000,absent,0,4,42,finished,");
        assertThat(table.get(12)).startsWith("lively-mix-2/r0003,lively-mix-2,3,7,42,finished,");
        WorldRuns worlds = WorldRuns.of(study.plan(), study.rows());
        assertThat(worlds.sets()).containsExactly(4, 7);
        assertThat(worlds.means().replicates()).isEqualTo(2);
    }

    @Test
    void studyThatIsCutOffGoesOnToTheSameDigestOnAnotherNumberOfThreads() throws IOException {
        String whole = run(temp.resolve("whole"), 1, MODEL);
        Path cut = temp.resolve("cut");
        run(cut, 3, MODEL);
        List<String> journal = FakeStudy.journal(cut);
        Files.writeString(cut.resolve("journal.jsonl"), String.join("\n", journal.subList(0, 5)) + "\n");

        assertThat(run(cut, 2, MODEL)).isEqualTo(whole);
    }

    @Test
    void modelThatIgnoresTheWorldIsFoundBeforeItAddsRuns() throws IOException {
        run(temp, 1, MODEL);
        List<String> journal = FakeStudy.journal(temp);
        Files.writeString(temp.resolve("journal.jsonl"), String.join("\n", journal.subList(0, 9)) + "\n");

        assertThatThrownBy(() -> run(temp, 1, FakeStudy.MODEL))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("comes out differently now");
    }

    @Test
    void planKeepsItsWorldsAndOneWithoutThemIsWrittenAsBefore() {
        StudyPlan plan = plan(WORLDS);
        StudyPlan plain = FakeStudy.plan(FakeStudy.PRECISE);

        run(temp, 1, MODEL);
        assertThat(StudyPlan.read(temp)).isEqualTo(plan);
        assertThat(plain.json()).doesNotContain("worlds");
        assertThat(plan.hash()).isNotEqualTo(plan(Worlds.OFF).hash());
        assertThat(plan.firstDifference(plan(Worlds.OFF))).isEqualTo("ensemble of parameter sets");
    }

    private static StudyPlan plan(Worlds worlds) {
        StudyPlan plain = FakeStudy.plan(new ReplicationRule.Fixed(4));
        return new StudyPlan(
                plain.study(),
                plain.command(),
                plain.programVersion(),
                plain.seedRule(),
                plain.studySeed(),
                plain.scenario(),
                plain.arms(),
                plain.replications(),
                plain.outcomes(),
                worlds,
                StudyInputs.OFF,
                Sweep.OFF);
    }

    private static String run(Path path, int threads, ModelRunner model) {
        try (StudyFolder folder = StudyFolder.open(path, plan(WORLDS))) {
            return FakeStudy.runner(model, StopRule.never(), threads)
                    .run(folder)
                    .manifest()
                    .digest();
        }
    }
}
