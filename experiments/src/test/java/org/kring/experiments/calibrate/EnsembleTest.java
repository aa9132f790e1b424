package org.kring.experiments.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.study.Worlds;
import org.kring.model.scenario.Scenario;

final class EnsembleTest {

    private static final String TABLE = """
            particle,weight,distance,feed.showRate,network.circleDegree,statistic:T33
            g3/p0001,0.5,0.1,0.25,18.5,0.2
            g3/p0004,0.25,0.2,0.5,21.0,0.3
            g3/p0007,0.25,0.3,0.75,30.0,0.1
            """;

    private final Path temp;
    private final Path file;

    EnsembleTest(@TempDir Path temp) {
        this.temp = temp;
        file = temp.resolve("posterior.csv");
    }

    @Test
    void tableIsReadAsWeightedParameterSets() throws IOException {
        Files.writeString(file, TABLE);

        Ensemble ensemble = Ensemble.read(file);

        assertThat(ensemble.paths()).containsExactly("feed.showRate", "network.circleDegree");
        assertThat(ensemble.members()).extracting(Ensemble.Member::weight).containsExactly(0.5, 0.25, 0.25);
        assertThat(ensemble.members().get(2).parameters().values()).containsExactly(0.75, 30.0);
    }

    @Test
    void memberPutsItsValuesIntoAScenario() throws IOException {
        Files.writeString(file, TABLE);

        Scenario scenario =
                Ensemble.read(file).members().get(1).parameters().in(Catalogue.scenario("regional-welfare"));

        assertThat(scenario.feed().showRate()).isEqualTo(0.5);
        assertThat(scenario.network().circleDegree()).isEqualTo(21.0);
    }

    @Test
    void posteriorOfACalibrationIsAnEnsemble() {
        Path folder = file.resolveSibling("calibration");
        Posterior posterior =
                KnownProblem.run(folder, KnownProblem.noisy(20, KnownProblem.FOUR_GENERATIONS), KnownProblem.NOISY, 2);

        Ensemble ensemble = Ensemble.read(folder.resolve("posterior.csv"));

        assertThat(ensemble.paths()).containsExactly("mean");
        assertThat(ensemble.members()).hasSameSizeAs(posterior.last().particles());
        assertThat(ensemble.members().stream()
                        .map(member -> member.parameters().values())
                        .toList())
                .isEqualTo(posterior.last().particles().stream()
                        .map(particle -> particle.simulated().parameters())
                        .toList());
    }

    @Test
    void fewerMembersThanThereAreCarryTheWeightOfTheirCopies() throws IOException {
        Files.writeString(file, TABLE);
        Ensemble ensemble = Ensemble.read(file);

        Ensemble two = ensemble.atMost(2, 3);

        assertThat(two.members()).hasSizeLessThanOrEqualTo(2);
        assertThat(two.members().stream().mapToDouble(Ensemble.Member::weight).sum())
                .isEqualTo(1.0);
        assertThat(ensemble.members())
                .containsAll(two.members().stream()
                        .map(member -> ensemble.members().stream()
                                .filter(each -> each.name().equals(member.name()))
                                .findFirst()
                                .orElseThrow())
                        .toList());
        assertThat(ensemble.atMost(200, 3)).isEqualTo(ensemble);
    }

    @Test
    void worldsTakeTheSetsInTheirOrderAndAsOftenAsTheirWeightsSay() throws IOException {
        Files.writeString(file, TABLE);

        Worlds worlds = Ensemble.read(file).worlds("mine", 8, 2, 3);

        assertThat(worlds.worlds()).extracting(Worlds.World::set).containsExactly(1, 1, 1, 1, 2, 2, 3, 3);
        assertThat(worlds.worlds().get(4).values()).containsExactly(0.5, 21.0);
        assertThat(worlds.digest()).hasSize(64);
    }

    @Test
    void whatIsNoWholeNumberOfWorldsIsRoundedDownOrUp() throws IOException {
        Files.writeString(file, TABLE);
        Ensemble ensemble = Ensemble.read(file);

        for (long seed = 0; seed < 50; seed++) {
            Map<Integer, Long> counts = ensemble.worlds("mine", 5, 1, seed).worlds().stream()
                    .collect(Collectors.groupingBy(Worlds.World::set, Collectors.counting()));
            assertThat(counts.get(1)).as("seed " + seed).isBetween(2L, 3L);
            assertThat(counts.get(2)).as("seed " + seed).isBetween(1L, 2L);
        }
    }

    @Test
    void ensembleFileSaysWhereItComesFromAndIsReadBackExactly() throws IOException {
        Files.writeString(file, TABLE);
        Ensemble ensemble = Ensemble.read(file);

        Path written = EnsembleFile.write(
                temp, ensemble, new EnsembleFile.Origin("mine", "7", "2014-11-30", "regional-welfare"));

        assertThat(Files.readString(written))
                .startsWith("# study: mine\n# seed: 7\n# version: ")
                .contains("# date: 2014-11-30\n# scenario: regional-welfare\n# scenarioDigest: ")
                .contains("set,weight,particle,feed.showRate,network.circleDegree\n1,0.5,g3/p0001,0.25,18.5\n");
        assertThat(Ensemble.read(written)).isEqualTo(ensemble);
        Ensembles.Found found = Ensembles.find(written.toString(), Catalogue.scenario("regional-welfare"));
        assertThat(found.scenarioDigest()).contains(EnsembleFile.scenarioDigest("regional-welfare", found.ensemble()));
    }

    @Test
    void unknownParameterAndValueOutsideTheRegisterAreRefused() throws IOException {
        Scenario scenario = Catalogue.scenario("regional-welfare");
        Files.writeString(file, "weight,feed.showRates\n1,0.5\n");
        assertThatThrownBy(() -> Ensembles.find(file.toString(), scenario))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("feed.showRates")
                .hasMessageContaining("Maybe ");

        Files.writeString(file, "weight,feed.showRate\n1,0.5\n2,1.5\n");
        assertThatThrownBy(() -> Ensembles.find(file.toString(), scenario))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("set 2, feed.showRate", "but was 1.5");

        Files.writeString(file, "weight,feed.showRate\n0,0.5\n");
        assertThatThrownBy(() -> Ensembles.find(file.toString(), scenario))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("weight of line 2");
    }

    @Test
    void everyBuiltInEnsembleFitsItsScenarioAndHasTwoHundredSets() throws IOException {
        Path folder = Path.of("ensembles");
        assertThat(folder).isDirectory();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(each -> each.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .map(name -> Catalogue.scenario(name.replace(".csv", "")))
                    .forEach(scenario -> assertThat(
                                    Ensembles.find("", scenario).ensemble().members())
                            .as(scenario.name())
                            .hasSizeGreaterThanOrEqualTo(200));
        }
    }

    @Test
    void tableWithoutWeightsOrWithAWordForANumberIsRefused() throws IOException {
        Files.writeString(file, "particle,feed.showRate\na,0.5\n");
        assertThatThrownBy(() -> Ensemble.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("weight")
                .hasMessageContaining("Maybe ");

        Files.writeString(file, "weight,feed.showRate\n1,much\n");
        assertThatThrownBy(() -> Ensemble.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("line 2, feed.showRate")
                .hasMessageContaining("much");
        assertThatThrownBy(() -> new Ensemble(List.of())).hasMessageContaining("at least one");
    }
}
