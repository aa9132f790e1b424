package org.kring.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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
        killAfter(path, 4);
        int first = rows(path);
        killAfter(path, first + 4);
        int second = rows(path);
        Process last = start(path);
        assertThat(last.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(last.exitValue()).isZero();
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

    private static void killAfter(Path path, int rows) throws IOException, InterruptedException {
        Process process = start(path);
        while (rows(path) < rows) {
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(5);
        }
        process.destroyForcibly().waitFor();
    }

    private static Process start(Path path) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowStudy.class.getName(),
                        path.toString())
                .inheritIO()
                .start();
    }

    /** Counts the whole lines of the journal. */
    private static int rows(Path path) throws IOException {
        Path journal = path.resolve("journal.jsonl");
        return Files.exists(journal)
                ? (int) Files.readString(journal).chars().filter(c -> c == '\n').count()
                : 0;
    }
}
