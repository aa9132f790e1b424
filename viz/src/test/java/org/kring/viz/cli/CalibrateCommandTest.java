package org.kring.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.calibrate.Calibrations;

final class CalibrateCommandTest {

    /** Small enough for a test: 300 persons, 1 week, 10 parameter sets, 2 generations. */
    private static final String SMALL = """
            calibration: small
            about: a test
            scenario: regional-welfare
            replaced: {horizon.burnInWeeks: '0'}
            persons: 300
            weeks: 1
            replicates: 1
            parameters:
              platforms[0].sessionsPerDay: log
            targets:
              - band: {pattern: T56-facebook}
            scaling: tolerance
            particles: 10
            keep: 0.5
            stop: {generations: 2, simulations: 100, epsilon: 0, acceptance: 0, hours: 0}
            seed: 7
            """;

    private final Path temp;

    CalibrateCommandTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    void calibrationEndsWithParameterSetsAndSaysWhatTheyShow() throws IOException {
        Path folder = temp.resolve("folder");

        Said said = Said.to("calibrate", file(SMALL), "--out", folder);

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("platforms[0].sessionsPerDay", "NARROWER BY", "T56-facebook", "WITHIN TOLERANCE")
                .contains("there are as many generations as were asked for");
        assertThat(said.err()).contains("as it stands gives").contains("Generation 1: ");
        assertThat(Files.readAllLines(folder.resolve("posterior.csv"))).hasSize(11);
        assertThat(Files.readAllLines(folder.resolve("generations.csv"))).hasSize(3);
    }

    @Test
    void calibrationThatWasCutOffGoesOnToTheSameBytesOnOneThread() throws IOException {
        Path file = file(SMALL);
        Path whole = temp.resolve("whole");
        Path cut = temp.resolve("cut");
        assertThat(Said.to("calibrate", file, "--out", whole, "--quiet").code()).isZero();
        assertThat(Said.to("calibrate", file, "--out", cut, "--quiet").code()).isZero();
        List<String> journal = Files.readAllLines(cut.resolve("journal.jsonl"));
        Files.writeString(
                cut.resolve("journal.jsonl"),
                String.join("\n", journal.subList(0, 12)) + "\n"
                        + journal.get(12).substring(0, 30));

        Said said = Said.to("calibrate", file, "--out", cut, "--threads", 1);

        assertThat(said.code()).isZero();
        assertThat(said.err()).contains("cut off").contains("Going on").contains("12 simulations so far");
        for (String name : List.of("journal.jsonl", "posterior.csv", "posterior.yaml", "generations.csv")) {
            assertThat(cut.resolve(name)).as(name).hasSameBinaryContentAs(whole.resolve(name));
        }
    }

    @Test
    void chainHandsAcceptedSetsOnAndEndsWithAnEnsemble() throws IOException {
        Path first = file(SMALL);
        Path second = Files.writeString(
                temp.resolve("second.yaml"),
                SMALL.replace("calibration: small", "calibration: second")
                        .replace("platforms[0]", "platforms[1]")
                        .replace("T56-facebook", "T56-twitter"));
        String stop = "stop: {generations: 2, simulations: 100, epsilon: 0, acceptance: 0, hours: 0}";
        Path chain = Files.writeString(temp.resolve("chain.yaml"), """
                chain: pair
                about: a test
                stages:
                  - {calibration: '%s', particles: 10, %s}
                  - {calibration: '%s', particles: 10, %s}
                """.formatted(first, stop, second, stop));
        Path folder = temp.resolve("chain");

        Said said = Said.to("calibrate", chain, "--out", folder, "--ensemble", 8, "--date", "2014-11-30");

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("different sets of the 10 that the stage before has found", "Ensemble:  ");
        assertThat(folder.resolve("1-small/posterior.csv")).isNotEmptyFile();
        assertThat(Files.readString(folder.resolve("ensemble.csv")))
                .startsWith("# study: pair\n# seed: small 7, second 7\n")
                .contains("# date: 2014-11-30\n")
                .contains("set,weight,particle,platforms[0].sessionsPerDay,platforms[1].sessionsPerDay\n");
        Said again = Said.to("calibrate", chain, "--out", folder, "--json", "--quiet");
        assertThat(again.out()).contains("\"chain\"", "\"earlierSets\"", "\"second\"");
    }

    @Test
    void targetThatRestsOnTooFewIsSaid() throws IOException {
        Said said =
                Said.to("calibrate", file(SMALL.replace("persons: 300", "persons: 120")), "--out", temp.resolve("few"));

        assertThat(said.err()).contains("T56-facebook rests on", "should rest on at least 100", "more persons");
    }

    @Test
    void resultAsJsonHoldsTheSummary() throws IOException {
        Said said = Said.to("calibrate", file(SMALL), "--out", temp.resolve("json"), "--json", "--quiet");

        assertThat(said.code()).isZero();
        assertThat(said.out()).startsWith("{").contains("\"shrinkage\"", "\"effectiveSize\"");
        assertThat(said.err()).isEmpty();
    }

    @Test
    void validationPatternAsTargetIsWrongInputAndNothingIsWritten() throws IOException {
        Path folder = temp.resolve("refused");

        Said said = Said.to("calibrate", file(SMALL.replace("T56-facebook", "less-lonely")), "--out", folder);

        assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.err()).contains("kept for validation").contains("Maybe ");
        assertThat(folder).doesNotExist();
    }

    @Test
    void calibrationWithoutAnyGenerationFailsAndSaysWhereItsSimulationsAre() throws IOException {
        String nobodyRecovers = SMALL.replace("T56-facebook", "T63")
                .replace("{horizon.burnInWeeks: '0'}", """
                        {horizon.burnInWeeks: '0', population.audiences.client.inRecovery: '0', \
                        population.audiences.potentialClient.inRecovery: '0'}""")
                .replace("simulations: 100", "simulations: 20");
        Path folder = temp.resolve("undefined");

        Said said = Said.to("calibrate", file(nobodyRecovers), "--out", folder);

        assertThat(said.code()).as(said.err()).isEqualTo(Exit.FAILED);
        assertThat(said.err())
                .contains("not one generation could be finished in 20 simulations", "a target was undefined", "Maybe ")
                .doesNotContain("nothing was written", "something failed that should not");
        assertThat(Files.readAllLines(folder.resolve("journal.jsonl"))).hasSize(20);
    }

    @Test
    void misspeltKeyAndUnknownCalibrationAreWrongInput() throws IOException {
        assertThat(Said.to("calibrate", file(SMALL.replace("particles:", "particle:")))
                        .err())
                .contains("particle", "Maybe particles was meant");
        Said unknown = Said.to("calibrate", "login-and-feeds");
        assertThat(unknown.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(unknown.err()).contains("Maybe login-and-feed was meant");
    }

    @Test
    void builtInCalibrationsAreListedAndShown() {
        assertThat(Said.to("list", "calibrations").out()).contains(Calibrations.names());
        assertThat(Said.to("show", "network").out()).contains("calibration: network");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(temp.resolve("small.yaml"), text);
    }
}
