package org.kring.experiments.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.run.KilledProgram;

/** A real program, really killed. */
final class KilledCalibrationTest {

    private static final String[] FILES = {"journal.jsonl", "posterior.csv", "generations.csv", "posterior.yaml"};

    private final Path killed;
    private final Path whole;

    KilledCalibrationTest(@TempDir Path temp) {
        killed = temp.resolve("killed");
        whole = temp.resolve("whole");
    }

    @Test
    @Timeout(value = 120)
    void calibrationKilledTwiceEndsWithTheBytesOfOneThatWasNot() throws Exception {
        KilledProgram program = new KilledProgram(SlowCalibration.class, killed, "journal.jsonl");
        program.killAfter(15);
        program.killAfter(program.lines() + 40);
        program.finish();

        KnownProblem.run(whole, KnownProblem.noisy(20, KnownProblem.FOUR_GENERATIONS), KnownProblem.NOISY, 1);
        for (String file : FILES) {
            assertThat(killed.resolve(file)).as(file).hasSameBinaryContentAs(whole.resolve(file));
        }
    }

    @Test
    @Timeout(value = 120)
    void chainKilledInEachOfItsStagesEndsWithTheBytesOfOneThatWasNot() throws Exception {
        new KilledProgram(SlowChain.class, killed, "1-first/journal.jsonl").killAfter(15);
        KilledProgram program = new KilledProgram(SlowChain.class, killed, "2-second/journal.jsonl");
        program.killAfter(15);
        program.finish();

        KnownChain.run(whole, KnownChain.linear(20, KnownProblem.FOUR_GENERATIONS), KnownChain.NOISY_SUM, 1);
        for (String stage : new String[] {"1-first", "2-second"}) {
            for (String file : FILES) {
                assertThat(killed.resolve(stage).resolve(file))
                        .as(stage + "/" + file)
                        .hasSameBinaryContentAs(whole.resolve(stage).resolve(file));
            }
        }
    }
}
