package org.kring.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.study.RunId;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.StudyPoints;

/** An engine that is none of ours: machines come, go and are lost. */
final class EngineTest {

    private static final ModelRunner MODEL = (scenario, strategy, key) -> FakeStudy.outcome(strategy, key);

    @TempDir
    private Path temp = Path.of("");

    @Test
    void anotherEngineGivesTheDigestOfThreads() {
        StudyEnd threads = FakeStudy.run(temp.resolve("threads"), MODEL, FakeStudy.stopAt(5), 2);
        StudyEnd backwards = FakeStudy.run(temp.resolve("backwards"), runner(Integer.MAX_VALUE));

        assertThat(backwards.manifest().digest()).isEqualTo(threads.manifest().digest());
        assertThat(backwards.manifest().runs()).isEqualTo(threads.manifest().runs());
    }

    @Test
    void aClusterThatIsLostInterruptsTheStudyAndAnotherEngineGoesOn() throws IOException {
        StudyEnd threads = FakeStudy.run(temp.resolve("threads"), MODEL, FakeStudy.stopAt(5), 2);
        StudyEnd lost = FakeStudy.run(temp.resolve("lost"), runner(4));

        assertThat(lost.manifest().stopped()).isEqualTo(StudyRunner.INTERRUPTED);
        assertThat(lost.manifest().failures()).isZero();
        assertThat(FakeStudy.journal(temp.resolve("lost"))).hasSize(4);
        StudyEnd resumed = FakeStudy.run(temp.resolve("lost"), MODEL, FakeStudy.stopAt(5), 2);
        assertThat(resumed.manifest().digest()).isEqualTo(threads.manifest().digest());
    }

    /** A runner whose engine does the last run first, and is lost after so many runs. */
    private static StudyRunner runner(int runs) {
        return new StudyRunner(MODEL, FakeStudy.stopAt(5), Progress.silent(), new Engine() {
            @Override
            public Crew crew(StudyPlan plan, StudyPoints points, ModelRunner model) {
                return new Backwards(plan, points, runs);
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        });
    }

    private static final class Backwards implements Crew {

        private final StudyPlan plan;
        private final StudyPoints points;
        private final Deque<RunId> open = new ArrayDeque<>();
        private int left;

        Backwards(StudyPlan plan, StudyPoints points, int left) {
            this.plan = plan;
            this.points = points;
            this.left = left;
        }

        @Override
        public int places() {
            return 1 + open.size() % 2;
        }

        @Override
        public void start(RunId id) {
            open.addLast(id);
        }

        @Override
        public Optional<RunRow> await() {
            left--;
            return Optional.of(Attempt.row(open.removeLast(), plan.studySeed(), points, MODEL));
        }

        @Override
        public boolean isInterrupted() {
            return left == 0;
        }

        @Override
        public void giveUp() {
            open.clear();
        }

        @Override
        public List<RunRow> finished() {
            return List.of();
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
