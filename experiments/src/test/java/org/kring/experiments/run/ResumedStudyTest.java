package org.kring.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.result.Manifest;
import org.kring.experiments.result.StudyReader;
import org.kring.experiments.scenario.InputException;
import org.kring.model.engine.RunKey;

/** A study that was stopped goes on to the results that it would have had. */
final class ResumedStudyTest {

    private final Path temp;

    ResumedStudyTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    void failedRunsAreLeftAloneUntilTheyAreToBeRetried() {
        StudyEnd broken = FakeStudy.run(temp.resolve("study"), FakeStudy.failingIn(1), FakeStudy.stopAt(5), 2);
        StudyEnd again = FakeStudy.run(temp.resolve("study"), FakeStudy.MODEL, FakeStudy.stopAt(5), 2);
        StudyEnd whole = FakeStudy.run(temp.resolve("whole"), FakeStudy.MODEL, FakeStudy.stopAt(5), 2);

        assertThat(again.manifest().digest()).isEqualTo(broken.manifest().digest());
        try (StudyFolder folder = StudyFolder.resume(temp.resolve("study"))) {
            assertThat(folder.retryFailed()).isEqualTo(1);
            StudyEnd repaired =
                    FakeStudy.runner(FakeStudy.MODEL, FakeStudy.stopAt(5), 2).run(folder);
            assertThat(repaired.manifest().failures()).isZero();
            assertThat(repaired.results().replicates()).isEqualTo(5);
        }
        assertThat(StudyReader.read(temp.resolve("study")).digest())
                .isNotEqualTo(broken.manifest().digest());
        assertThat(whole.manifest().replicates()).isEqualTo(5);
    }

    @Test
    void aStoppedStudyKeepsWhatIsDoneAndGoesOnToTheSameDigest() throws Exception {
        String digest = FakeStudy.run(temp.resolve("whole"), FakeStudy.MODEL, FakeStudy.stopAt(5), 1)
                .manifest()
                .digest();
        CountDownLatch blocked = new CountDownLatch(2);
        StudyRunner runner = FakeStudy.runner(blockingFrom(2, blocked), FakeStudy.stopAt(5), 2);
        Thread hook = new Thread(() -> {
            await(blocked);
            runner.stop();
        });
        hook.start();
        StudyEnd end = FakeStudy.run(temp.resolve("study"), runner);
        hook.join();

        assertThat(end.isInterrupted()).isTrue();
        assertThat(end.manifest().runs()).isEqualTo(6);
        assertThat(end.manifest().failures()).isZero();
        assertThat(StudyReader.read(temp.resolve("study")).results().replicates())
                .isEqualTo(2);
        StudyEnd resumed = FakeStudy.run(temp.resolve("study"), FakeStudy.MODEL, FakeStudy.stopAt(5), 2);
        assertThat(resumed.isInterrupted()).isFalse();
        assertThat(resumed.manifest().digest()).isEqualTo(digest);
    }

    @Test
    void aModelThatHasChangedAddsNothingToAStudy() throws Exception {
        Path study = temp.resolve("study");
        FakeStudy.run(study, FakeStudy.MODEL, FakeStudy.stopAt(3), 1);
        List<String> before = FakeStudy.journal(study);
        ModelRunner changed = (scenario, strategy, key) ->
                FakeStudy.outcome(strategy, new RunKey(key.studySeed() + 1, key.replicate()));

        assertThatThrownBy(() -> FakeStudy.run(study, changed, FakeStudy.stopAt(5), 1))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("comes out differently now than when it was stored")
                .hasMessageContaining("Maybe");
        assertThat(FakeStudy.journal(study)).isEqualTo(before);
    }

    @Test
    void aChangedModelStillReadsAStudyThatIsWhole() {
        Path study = temp.resolve("study");
        StudyEnd end = FakeStudy.run(study, FakeStudy.MODEL, FakeStudy.stopAt(3), 1);
        ModelRunner changed = (scenario, strategy, key) ->
                FakeStudy.outcome(strategy, new RunKey(key.studySeed() + 1, key.replicate()));

        assertThat(FakeStudy.run(study, changed, FakeStudy.stopAt(3), 1)
                        .manifest()
                        .digest())
                .isEqualTo(end.manifest().digest());
    }

    @Test
    void anInterruptedThreadStopsTheStudyInTheSameWay() throws Exception {
        CountDownLatch blocked = new CountDownLatch(2);
        List<StudyEnd> ends = Collections.synchronizedList(new ArrayList<>());
        Thread study = new Thread(() -> {
            ends.add(FakeStudy.run(temp.resolve("study"), blockingFrom(1, blocked), FakeStudy.stopAt(5), 2));
        });
        study.start();
        blocked.await();
        study.interrupt();
        study.join();

        assertThat(ends).singleElement().satisfies(end -> assertThat(end.isInterrupted())
                .isTrue());
        assertThat(FakeStudy.journal(temp.resolve("study"))).hasSize(3);
    }

    @Test
    void resumingDoesOnlyTheMissingRunsAfterOneThatIsThere() {
        FakeStudy.run(temp.resolve("study"), FakeStudy.MODEL, FakeStudy.stopAt(3), 1);
        List<String> again = new ArrayList<>();
        StudyEnd end = FakeStudy.run(
                temp.resolve("study"),
                (scenario, strategy, key) -> {
                    again.add("r" + key.replicate());
                    return FakeStudy.outcome(strategy, key);
                },
                FakeStudy.stopAt(5),
                1);

        assertThat(again).containsExactly("r2", "r3", "r3", "r3", "r4", "r4", "r4");
        assertThat(end.manifest().replicates()).isEqualTo(5);
    }

    @Test
    void runsBeyondTheStopAreNeverPartOfTheResults() {
        StudyEnd few = FakeStudy.run(temp.resolve("few"), FakeStudy.MODEL, FakeStudy.stopAt(3), 1);
        FakeStudy.run(temp.resolve("many"), FakeStudy.MODEL, FakeStudy.stopAt(7), 1);
        StudyEnd again = FakeStudy.run(temp.resolve("many"), FakeStudy.MODEL, FakeStudy.stopAt(3), 1);

        assertThat(again.manifest().digest()).isEqualTo(few.manifest().digest());
        assertThat(temp.resolve("many/runs.csv")).hasSameBinaryContentAs(temp.resolve("few/runs.csv"));
        assertThat(StudyReader.read(temp.resolve("many")).results()).isEqualTo(few.results());
    }

    @Test
    void aManifestOfAnEarlierSessionIsGoneWhileRunsAreAdded() {
        FakeStudy.run(temp.resolve("study"), FakeStudy.MODEL, FakeStudy.stopAt(3), 1);
        FakeStudy.run(
                temp.resolve("study"),
                (scenario, strategy, key) -> {
                    assertThat(temp.resolve("study").resolve(Manifest.FILE)).doesNotExist();
                    return FakeStudy.outcome(strategy, key);
                },
                FakeStudy.stopAt(5),
                1);

        assertThat(temp.resolve("study").resolve(Manifest.FILE)).exists();
        assertThat(StudyReader.read(temp.resolve("study")).failures()).isEmpty();
    }

    /** Runs of later replicates never end; once both threads are in one, all runs of earlier replicates are done. */
    private static ModelRunner blockingFrom(int replicate, CountDownLatch blocked) {
        return (scenario, strategy, key) -> {
            if (key.replicate() >= replicate) {
                blocked.countDown();
                Thread.sleep(60_000);
            }
            return FakeStudy.outcome(strategy, key);
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
