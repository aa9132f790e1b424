package org.kring.experiments.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real program, really killed. */
final class KilledCalibrationTest {

    private final Path temp;

    KilledCalibrationTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    @Timeout(value = 120)
    void calibrationKilledTwiceEndsWithTheBytesOfOneThatWasNot() throws Exception {
        Path killed = temp.resolve("killed");
        killAfter(killed, 15);
        killAfter(killed, lines(killed) + 40);
        Process last = start(killed);
        assertThat(last.waitFor(90, TimeUnit.SECONDS)).isTrue();

        assertThat(last.exitValue()).isZero();
        Path whole = temp.resolve("whole");
        KnownProblem.run(whole, KnownProblem.noisy(20, KnownProblem.FOUR_GENERATIONS), KnownProblem.NOISY, 1);
        for (String file : new String[] {"journal.jsonl", "posterior.csv", "generations.csv", "posterior.yaml"}) {
            assertThat(killed.resolve(file)).as(file).hasSameBinaryContentAs(whole.resolve(file));
        }
    }

    private static void killAfter(Path path, int lines) throws IOException, InterruptedException {
        Process process = start(path);
        while (lines(path) < lines) {
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
                        SlowCalibration.class.getName(),
                        path.toString())
                .inheritIO()
                .start();
    }

    private static int lines(Path path) throws IOException {
        Path journal = path.resolve("journal.jsonl");
        return Files.exists(journal)
                ? (int) Files.readString(journal).chars().filter(c -> c == '\n').count()
                : 0;
    }
}
