package org.kring.experiments.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.scenario.InputException;

final class MasonSweepTest {

    private static final String SWEEP = """
            # written by the sweep tab of MASON's console
            model = sim.app.students.Students
            independent = numStudents randomMultiplier\s
            min = 10.0 0.1\s
            max = 30.0 0.4\s
            divisions = 2 4\s
            dependent = meanFriends
            steps = 1000
            mod = 0
            compress = false
            trials = 5
            threads = 4
            seed = 100
            out = results.txt
            """;

    private final Path folder;

    MasonSweepTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("sweep.params"), text, StandardCharsets.UTF_8);
    }

    private void assertRefused(String text, String message) throws IOException {
        Path file = file(text);
        assertThatThrownBy(() -> MasonSweep.read(file, Map.of()))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(file + ": " + message)
                .hasMessageContaining(System.lineSeparator() + "Maybe ");
    }

    @Test
    void pointsAreThoseOfMasonInItsOrder() throws IOException {
        ImportedSweep sweep = MasonSweep.read(file(SWEEP), Map.of("numStudents", "population.size"));
        // By hand: 0.1 + i * (0.4 - 0.1) / 3 in double arithmetic, as MASON computes it.
        String second = Double.toString(0.1 + (0.4 - 0.1) / 3);
        String third = Double.toString(0.1 + 2 * ((0.4 - 0.1) / 3));
        String last = Double.toString(0.1 + 3 * ((0.4 - 0.1) / 3));

        assertThat(sweep.design().factors())
                .extracting(Factor::path)
                .containsExactly("population.size", "randomMultiplier");
        assertThat(Factors.values(sweep.design()))
                .containsExactly(
                        List.of("10", "0.1"),
                        List.of("10", second),
                        List.of("10", third),
                        List.of("10", last),
                        List.of("30", "0.1"),
                        List.of("30", second),
                        List.of("30", third),
                        List.of("30", last));
        assertThat(sweep.repetitions()).isEqualTo(5);
    }

    @Test
    void whatHasNoPlaceInADesignIsNamed() throws IOException {
        assertThat(MasonSweep.read(file(SWEEP), Map.of()).notTakenOver())
                .containsOnlyKeys("compress", "dependent", "mod", "model", "out", "seed", "steps", "threads")
                .containsEntry("seed", "100");
    }

    @Test
    void oneDivisionIsTheMinimumAndStepsMayFall() throws IOException {
        ImportedSweep sweep =
                MasonSweep.read(file("independent = a b\nmin = 3 1\nmax = 9 0\ndivisions = 1 3\n"), Map.of());

        assertThat(Factors.values(sweep.design()))
                .containsExactly(List.of("3", "1"), List.of("3", "0.5"), List.of("3", "0"));
        assertThat(sweep.repetitions()).isEqualTo(1);
    }

    @Test
    void sweepsThatCannotBeTakenOverAreRefused() throws IOException {
        assertRefused("min = 1\n", "there is no independent.");
        assertRefused(
                "independent = a b\nmin = 1\nmax = 2 3\ndivisions = 2 2\n",
                "min has 1 numbers, but independent has 2 names.");
        assertRefused(
                "independent = a\nmin = 1\nmax = x\ndivisions = 2\n", "max must hold finite numbers, but held x.");
        assertRefused(
                "independent = a\nmin = 1\nmax = 2\ndivisions = 2.5\n",
                "divisions of a must be a whole number from 1, but was 2.5.");
        assertRefused(
                "independent = a\nmin = 1\nmax = 1\ndivisions = 2\n",
                "a must name each value once, but 1 was there twice");
        assertRefused(
                "independent = a a\nmin = 1 1\nmax = 2 2\ndivisions = 2 2\n",
                "independent: a design must name each factor once");
        assertRefused(
                "independent = a\nmin = 1\nmax = 2\ndivisions = 2\ntrials = 0\n",
                "trials must be a whole number from 1, but was 0.");
        assertRefused(
                "parent.0 = base.params\nindependent = a\n",
                "parent.0 = base.params: entries of another file cannot be taken over.");
    }
}
