package org.kring.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.result.StoredStudy;
import org.kring.experiments.result.StudyReader;
import org.kring.experiments.study.ReplicationRule;

/** Results do not depend on threads or order, and a failing run harms nobody else. */
final class StudyRunnerTest {

    private static final ModelRunner SLEEPY = (scenario, strategy, key) -> {
        Thread.sleep(ThreadLocalRandom.current().nextInt(8));
        return FakeStudy.outcome(strategy, key);
    };

    private final Path temp;

    StudyRunnerTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void theDigestAndTheTablesAreTheSameForAnyThreads(int threads) throws IOException {
        StudyEnd alone = FakeStudy.run(temp.resolve("alone"), FakeStudy.MODEL, FakeStudy.stopAt(5), 1);
        StudyEnd together = FakeStudy.run(temp.resolve("together"), SLEEPY, FakeStudy.stopAt(5), threads);

        assertThat(together.manifest().digest()).isEqualTo(alone.manifest().digest());
        assertThat(together.results()).isEqualTo(alone.results());
        for (String table : List.of("runs.csv", "series.csv", "curves.csv", "failures.csv")) {
            assertThat(temp.resolve("together").resolve(table))
                    .hasSameBinaryContentAs(temp.resolve("alone").resolve(table));
        }
    }

    @Test
    void theDigestChangesWithOneBitOfOneRun() {
        StudyEnd one = FakeStudy.run(temp.resolve("one"), FakeStudy.MODEL, FakeStudy.stopAt(3), 1);
        StudyEnd other = FakeStudy.run(
                temp.resolve("other"),
                (scenario, strategy, key) -> {
                    var outcome = FakeStudy.outcome(strategy, key);
                    List<Double> values = new ArrayList<>(outcome.values());
                    values.set(0, key.replicate() == 2 ? Math.nextUp(values.get(0)) : values.get(0));
                    return new org.kring.model.observe.Outcome(values, outcome.weekly(), outcome.lorenz());
                },
                FakeStudy.stopAt(3),
                1);

        assertThat(other.manifest().digest()).isNotEqualTo(one.manifest().digest());
    }

    @Test
    void theRuleIsAskedAtTheCheckpointsWithExactlyTheReplicatesSoFar() throws IOException {
        List<Integer> asked = Collections.synchronizedList(new ArrayList<>());
        StudyEnd end = FakeStudy.run(
                temp.resolve("study"),
                SLEEPY,
                results -> {
                    asked.add(results.replicates());
                    return FakeStudy.stopAt(6).ask(results);
                },
                4);

        assertThat(asked).containsExactly(3, 5, 8);
        assertThat(end.manifest().stopped()).isEqualTo(StudyRunner.PRECISION);
        assertThat(end.manifest().replicates()).isEqualTo(8);
        assertThat(end.manifest().runs()).isEqualTo(24);
        assertThat(FakeStudy.journal(temp.resolve("study"))).hasSize(24);
    }

    @Test
    void theMaximumEndsAStudyThatStaysImprecise() {
        StudyEnd end = FakeStudy.run(temp.resolve("study"), FakeStudy.MODEL, StopRule.never(), 2);

        assertThat(end.manifest().stopped()).isEqualTo(StudyRunner.MAXIMUM);
        assertThat(end.manifest().replicates()).isEqualTo(9);
    }

    @Test
    void aGivenNumberOfReplicatesIsRunWithoutAskingTheRule() {
        try (StudyFolder folder =
                StudyFolder.open(temp.resolve("study"), FakeStudy.plan(new ReplicationRule.Fixed(2)))) {
            StudyEnd end = FakeStudy.runner(
                            FakeStudy.MODEL,
                            results -> {
                                throw new AssertionError("must not be asked");
                            },
                            1)
                    .run(folder);

            assertThat(end.manifest().stopped()).isEqualTo(StudyRunner.FIXED);
            assertThat(end.manifest().runs()).isEqualTo(6);
        }
    }

    @Test
    void allArmsOfAReplicateStartBeforeTheNextReplicate() {
        List<Integer> started = Collections.synchronizedList(new ArrayList<>());
        FakeStudy.run(
                temp.resolve("study"),
                (scenario, strategy, key) -> {
                    started.add(key.replicate());
                    return FakeStudy.outcome(strategy, key);
                },
                FakeStudy.stopAt(3),
                1);

        assertThat(started).isSorted().hasSize(9);
    }

    @Test
    void theSameStrategyTwiceYieldsTheSameRuns() {
        StudyEnd end = FakeStudy.run(temp.resolve("study"), SLEEPY, FakeStudy.stopAt(3), 4);

        assertThat(end.results().arms()).containsExactly("absent", "lively-mix", "lively-mix-2");
        assertThat(end.results().runs("lively-mix")).isEqualTo(end.results().runs("lively-mix-2"));
    }

    @Test
    void aFailingRunIsKeptAsAFailureAndTheStudyGoesOn() throws IOException {
        StudyEnd end = FakeStudy.run(temp.resolve("a study"), FakeStudy.failingIn(1), FakeStudy.stopAt(4), 4);
        Path folder = temp.resolve("a study");

        assertThat(end.manifest().failures()).isEqualTo(1);
        assertThat(end.manifest().runs()).isEqualTo(14);
        assertThat(end.results().replicates()).isEqualTo(4);
        RunRow.Failed failed = StudyReader.read(folder).failures().get(0);
        assertThat(failed.id()).hasToString("absent/r0001");
        assertThat(failed.seed()).isEqualTo(42);
        assertThat(failed.stage()).isEqualTo("model");
        assertThat(failed.message()).isEqualTo("the fake breaks");
        assertThat(failed.stackTrace()).contains("StackOverflowError");
        assertThat(Files.readString(folder.resolve("failures.csv")))
                .contains("absent/r0001,absent,1,42,model,the fake breaks,")
                .contains("kring replay 'a study' --run absent/r0001");
        assertThat(Files.readString(folder.resolve("runs.csv"))).contains("absent/r0001,absent,1,42,failed,,");
    }

    @Test
    void progressCountsUpToThePlannedRuns() {
        List<Progress.Tally> tallies = new ArrayList<>();
        try (StudyFolder folder = StudyFolder.open(temp.resolve("study"), FakeStudy.plan(FakeStudy.PRECISE))) {
            new StudyRunner(SLEEPY, FakeStudy.stopAt(5), tallies::add, 3).run(folder);
        }

        assertThat(tallies.get(0)).isEqualTo(new Progress.Tally(0, 0, 9, 27));
        assertThat(tallies.get(tallies.size() - 1)).isEqualTo(new Progress.Tally(15, 0, 15, 27));
    }

    @Test
    void theFolderIsReadBackAsItWasRun() {
        StudyEnd end = FakeStudy.run(temp.resolve("study"), SLEEPY, FakeStudy.stopAt(5), 2);
        StoredStudy stored = StudyReader.read(temp.resolve("study"));

        assertThat(stored.plan()).isEqualTo(FakeStudy.plan(FakeStudy.PRECISE));
        assertThat(stored.results()).isEqualTo(end.results());
        assertThat(stored.manifest()).contains(end.manifest());
        assertThat(stored.isVerified()).isTrue();
        assertThat(stored.plan().hash()).isEqualTo(end.manifest().planHash());
        assertThat(stored.rows()).hasSize(15);
    }

    @Test
    void noThreadIsRefused() {
        assertThatThrownBy(() -> FakeStudy.runner(FakeStudy.MODEL, StopRule.never(), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
