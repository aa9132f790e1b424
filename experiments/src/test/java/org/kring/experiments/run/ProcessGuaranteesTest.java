package org.kring.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.result.StoredStudy;
import org.kring.experiments.result.StudyReader;
import org.kring.experiments.scenario.InputException;

/** What docs/guarantees.md promises about processes, with real ones. */
@Timeout(value = 1800)
final class ProcessGuaranteesTest {

    private static final long SEED = 20141130L;
    private static final int FEW_KILLS = 5;
    private static final int KILLS = 20;
    private static final String JOURNAL = "journal.jsonl";

    private final Path temp;

    ProcessGuaranteesTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    void aStudyKilledAtFiveMomentsHasTheDigestOfOneInAnotherProcessThatWasNot() throws Exception {
        assertThatKillsChangeNothing(FEW_KILLS);
    }

    @Test
    @Tag("slow")
    void aStudyKilledAtTwentyMomentsHasTheDigestOfOneInAnotherProcessThatWasNot() throws Exception {
        assertThatKillsChangeNothing(KILLS);
    }

    private void assertThatKillsChangeNothing(int kills) throws Exception {
        Path path = temp.resolve("killed");
        KilledProgram program = new KilledProgram(LongStudy.class, path, JOURNAL);
        Random moments = new Random(SEED);
        for (int kill = 0; kill < kills; kill++) {
            int before = program.lines();
            program.killAfter(before + 1 + moments.nextInt(10), moments.nextInt(12));
            assertThat(program.lines()).isGreaterThan(before);
        }
        assertThat(program.lines()).isLessThan(LongStudy.RUNS);
        program.finish();

        StoredStudy stored = StudyReader.read(path);
        assertThat(stored.isVerified()).isTrue();
        assertThat(stored.changed()).isEmpty();
        assertThat(stored.rows()).hasSize(LongStudy.RUNS);
        try (StudyFolder folder = StudyFolder.open(temp.resolve("whole"), LongStudy.plan())) {
            StudyEnd whole =
                    FakeStudy.runner(FakeStudy.MODEL, StopRule.never(), 1).run(folder);
            assertThat(stored.digest()).isEqualTo(whole.manifest().digest());
        }
        for (String table : List.of("runs.csv", "series.csv", "curves.csv", "failures.csv")) {
            assertThat(path.resolve(table))
                    .hasSameBinaryContentAs(temp.resolve("whole").resolve(table));
        }
    }

    @Test
    void aSecondProcessIsSentAwayByItsNumberAndTheFirstLosesNothing() throws Exception {
        Path path = temp.resolve("study");
        KilledProgram program = new KilledProgram(LongStudy.class, path, JOURNAL);
        Process first = program.start("1000");
        while (program.lines() == 0) {
            Thread.sleep(5);
        }

        assertThatThrownBy(() -> StudyFolder.resume(path))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("another process writes this study now (process " + first.pid() + ")");
        assertThat(first.isAlive()).isTrue();
        first.destroyForcibly().waitFor();
        int before = program.lines();
        StudyFolder.resume(path).close();
        assertThat(program.lines()).isEqualTo(before);
    }

    @Test
    void aRunThatTakesAllMemoryFailsAndTheStudyGoesOn() throws Exception {
        Path path = temp.resolve("study");
        new KilledProgram(HungryStudy.class, path, JOURNAL, List.of("-Xmx64m", "-XX:TieredStopAtLevel=1")).finish();

        StoredStudy stored = StudyReader.read(path);
        assertThat(stored.rows()).hasSize(HungryStudy.RUNS);
        // A run beside it may be told that there is no memory as well: two runs at a time, so one at the most.
        assertThat(stored.failures())
                .hasSizeBetween(1, 2)
                .extracting(RunRow.Failed::stage)
                .containsOnly("memory");
        assertThat(stored.failures().stream().map(row -> row.id().toString())).contains("absent/r0005");
    }

    @Test
    void aStudyOfAMillionRunsIsHeldAndStartedUnder512Megabytes() throws Exception {
        Path path = temp.resolve("study");
        KilledProgram program =
                new KilledProgram(LargeStudy.class, path, JOURNAL, List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"));
        program.finish(program.start("start", "1000000"));

        StoredStudy stored = StudyReader.read(path);
        assertThat(stored.rows()).hasSizeBetween(20, 40);
        assertThat(planned(stored)).isGreaterThanOrEqualTo(1_000_000L);
    }

    private static long planned(StoredStudy stored) {
        return (long) stored.plan().sweep().points()
                * stored.plan().arms().size()
                * stored.plan().replications().most();
    }
}
