package org.kring.experiments.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.experiments.scenario.InputException;

final class CalibratorTest {

    private static final Problem SMALL = KnownProblem.noisy(20, KnownProblem.FOUR_GENERATIONS);
    private static final List<String> FILES =
            List.of("plan.json", "journal.jsonl", "posterior.csv", "generations.csv", "posterior.yaml");

    private final Path temp;

    CalibratorTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void everyFileIsTheSameForAnyNumberOfThreads(int threads) throws IOException {
        Path one = whole();
        Path many = temp.resolve("many");

        KnownProblem.run(many, SMALL, KnownProblem.NOISY, threads);

        assertSame(many, one);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 39, 40, 41, 90})
    void calibrationThatWasCutOffInALineEndsWithTheSameBytes(int lines) throws IOException {
        Path whole = whole();
        List<String> journal = Files.readAllLines(whole.resolve("journal.jsonl"));
        Path cut = Files.createDirectories(temp.resolve("cut"));
        Files.copy(whole.resolve("plan.json"), cut.resolve("plan.json"));
        String kept =
                journal.subList(0, lines).stream().map(line -> line + "\n").reduce("", String::concat);
        Files.writeString(
                cut.resolve("journal.jsonl"), kept + journal.get(lines).substring(0, 50));

        KnownProblem.run(cut, SMALL, KnownProblem.NOISY, 2);

        assertSame(cut, whole);
    }

    @Test
    void calibrationThatBrokeAgainAndAgainEndsWithTheSameBytes() throws IOException {
        Path whole = whole();
        Path broken = temp.resolve("broken");
        int crashes = 0;
        boolean done = false;
        while (!done) {
            AtomicInteger left = new AtomicInteger(60);
            try {
                KnownProblem.run(
                        broken,
                        SMALL,
                        (parameters, luck) -> {
                            if (left.decrementAndGet() < 0) {
                                throw new OutOfMemoryError("the fake crashes");
                            }
                            return KnownProblem.NOISY.simulate(parameters, luck);
                        },
                        2);
                done = true;
            } catch (IllegalStateException e) {
                crashes++;
            }
        }

        assertThat(crashes).isGreaterThan(1);
        assertSame(broken, whole);
    }

    @Test
    void nothingIsSimulatedAgainWhenItIsDone() throws IOException {
        Path whole = whole();
        Simulator forbidden = (parameters, luck) -> {
            throw new AssertionError("simulated again");
        };

        KnownProblem.run(whole, SMALL, forbidden, 2);

        assertThat(whole.resolve("posterior.csv")).exists();
    }

    @Test
    void timeThatIsOverStopsBetweenGenerationsAndTheNextSessionGoesOn() throws IOException {
        Problem hours = KnownProblem.noisy(20, new StopRules(4, 100_000, 0.0, 0.0, 1.0));
        Path path = temp.resolve("hours");
        AtomicInteger asked = new AtomicInteger();
        try (CalibrationFolder folder = CalibrationFolder.open(path, KnownProblem.plan(hours))) {
            Posterior first = new Calibrator(
                            KnownProblem.NOISY,
                            CalibrationProgress.silent(),
                            2,
                            () -> asked.getAndIncrement() * 2_000_000_000_000L)
                    .run(folder);
            assertThat(first.reason()).isEqualTo(StopReason.HOURS);
            assertThat(first.generations()).hasSize(2);
        }

        KnownProblem.run(path, SMALL, KnownProblem.NOISY, 2);

        assertSame(path, whole());
    }

    @Test
    void calibrationThatWasAskedToStopGoesOn() throws IOException {
        Path path = temp.resolve("stopped");
        try (CalibrationFolder folder = CalibrationFolder.open(path, KnownProblem.plan(SMALL))) {
            Calibrator calibrator = new Calibrator(KnownProblem.NOISY, CalibrationProgress.silent(), 2);
            calibrator.stop();
            assertThat(calibrator.run(folder).reason()).isEqualTo(StopReason.INTERRUPTED);
        }

        KnownProblem.run(path, SMALL, KnownProblem.NOISY, 2);

        assertSame(path, whole());
    }

    @Test
    void furtherGenerationsCanBeAskedForLater() throws IOException {
        Path path = temp.resolve("longer");
        KnownProblem.run(path, KnownProblem.noisy(20, new StopRules(2, 100_000, 0.0, 0.0, 0.0)), KnownProblem.NOISY, 2);

        KnownProblem.run(path, SMALL, KnownProblem.NOISY, 2);

        assertSame(path, whole());
    }

    @Test
    void simulationsThatAreUsedUpLeaveTheLastWholeGeneration() {
        Problem problem = KnownProblem.noisy(20, new StopRules(4, 50, 0.0, 0.0, 0.0));

        Posterior posterior = KnownProblem.run(temp.resolve("used"), problem, KnownProblem.NOISY, 3);

        assertThat(posterior.reason()).isEqualTo(StopReason.SIMULATIONS);
        assertThat(posterior.simulations()).isEqualTo(50);
        assertThat(posterior.generations()).hasSize(1);
    }

    @Test
    void generationThatAcceptsTooLittleIsGivenUp() {
        Problem problem = KnownProblem.noisy(20, new StopRules(50, 100_000, 0.0, 0.2, 0.0));

        Posterior posterior = KnownProblem.run(temp.resolve("rare"), problem, KnownProblem.NOISY, 3);

        assertThat(posterior.reason()).isEqualTo(StopReason.ACCEPTANCE);
        assertThat(posterior.last().acceptance()).isGreaterThanOrEqualTo(0.2);
    }

    @Test
    void parametersThatTheModelRefusesAreLeftOut() {
        Simulator picky = (parameters, luck) -> {
            if (parameters.get(0) > 0.7) {
                throw new IllegalArgumentException("too high");
            }
            return KnownProblem.NOISY.simulate(parameters, luck);
        };

        Posterior posterior = KnownProblem.run(temp.resolve("picky"), SMALL, picky, 2);

        assertThat(posterior.summary().failed()).isPositive();
        assertThat(posterior.last().particles())
                .allMatch(particle -> particle.simulated().parameters().get(0) <= 0.7);
    }

    @Test
    void problemInWhichEverythingFailsSaysWhatTheFirstFailureWas() {
        Problem problem = KnownProblem.noisy(20, new StopRules(4, 60, 0.0, 0.0, 0.0));
        Simulator broken = (parameters, luck) -> {
            throw new IllegalArgumentException("the weekly rate is negative");
        };

        assertThatThrownBy(() -> KnownProblem.run(temp.resolve("broken"), problem, broken, 2))
                .isInstanceOf(CalibrationException.class)
                .hasMessageContaining("60 simulations")
                .hasMessageContaining("not one generation")
                .hasMessageContaining("the weekly rate is negative")
                .hasMessageContaining("Maybe ");
    }

    @Test
    void folderOfAnotherPlanIsRefused() {
        Path whole = whole();
        Problem other = new Problem(
                SMALL.priors(), SMALL.targets(), 20, 0.5, Scaling.ADAPTIVE, KnownProblem.FOUR_GENERATIONS, 1);

        assertThatThrownBy(() -> KnownProblem.run(whole, other, KnownProblem.NOISY, 1))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("seed")
                .hasMessageContaining("Maybe ");
    }

    @Test
    void damagedJournalIsRefusedWithItsLine() throws IOException {
        Path whole = whole();
        Path journal = whole.resolve("journal.jsonl");
        Files.writeString(journal, Files.readString(journal).replaceFirst("\"proposal\":3,", "\"proposal\":4,"));

        assertThatThrownBy(() -> KnownProblem.run(whole, SMALL, KnownProblem.NOISY, 1))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("line 4");
    }

    private Path whole() {
        Path path = temp.resolve("whole");
        KnownProblem.run(path, SMALL, KnownProblem.NOISY, 1);
        return path;
    }

    private static void assertSame(Path actual, Path expected) {
        for (String file : FILES) {
            assertThat(actual.resolve(file)).as(file).hasSameBinaryContentAs(expected.resolve(file));
        }
    }
}
