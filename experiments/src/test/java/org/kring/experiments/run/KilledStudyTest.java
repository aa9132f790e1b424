package org.kring.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.result.StoredStudy;
import org.kring.experiments.result.StudyReader;

/** A real program, really killed. */
final class KilledStudyTest {

    private final Path temp;

    KilledStudyTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    @Timeout(value = 120)
    void aStudyKilledTwiceAndResumedHasTheDigestOfOneThatWasNot() throws Exception {
        Path path = temp.resolve("killed");
        KilledProgram program = new KilledProgram(SlowStudy.class, path, "journal.jsonl");
        program.killAfter(4);
        int first = program.lines();
        program.killAfter(first + 4);
        int second = program.lines();
        program.finish();

        assertThat(second).isGreaterThan(first).isLessThan(27);
        StoredStudy stored = StudyReader.read(path);
        assertThat(stored.isVerified()).isTrue();
        assertThat(stored.rows()).hasSize(27);
        try (StudyFolder folder = StudyFolder.open(temp.resolve("whole"), FakeStudy.plan(FakeStudy.PRECISE))) {
            StudyEnd whole =
                    FakeStudy.runner(FakeStudy.MODEL, StopRule.never(), 1).run(folder);
            assertThat(stored.digest()).isEqualTo(whole.manifest().digest());
        }
        assertThat(path.resolve("runs.csv"))
                .hasSameBinaryContentAs(temp.resolve("whole").resolve("runs.csv"));
    }
}
