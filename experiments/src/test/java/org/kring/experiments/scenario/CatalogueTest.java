package org.kring.experiments.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.Scenario;

/** What is built in, and how it is found. */
final class CatalogueTest {

    static Stream<String> strategies() {
        return Catalogue.strategies().stream();
    }

    @Test
    void everyFileInTheFolderIsListedAndNothingElse() throws IOException {
        assertThat(Catalogue.scenarios()).containsExactlyInAnyOrderElementsOf(yamlFiles(Path.of("scenarios")));
        assertThat(Catalogue.strategies())
                .containsExactlyInAnyOrderElementsOf(yamlFiles(Path.of("scenarios", "strategies")));
        assertThat(Catalogue.platforms())
                .containsExactlyInAnyOrderElementsOf(yamlFiles(Path.of("scenarios", "platforms")));
    }

    @Test
    void theDefaultScenarioIsTheOneThatTheCommandPromises() {
        Scenario scenario = Catalogue.scenario(Catalogue.scenarios().get(0));
        double targetGroup = scenario.population().profile(Audience.CLIENT).share()
                + scenario.population().profile(Audience.POTENTIAL_CLIENT).share();

        assertThat(scenario.name()).isEqualTo("regional-welfare");
        assertThat(scenario.population().persons()).isEqualTo(5000);
        assertThat(Math.round(targetGroup * 5000)).isEqualTo(2000);
        assertThat(scenario.horizon().burnInWeeks()).isEqualTo(8);
        assertThat(scenario.horizon().weeks()).isEqualTo(26);
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void aStrategyHasTheNameOfItsFileAndFitsTheScenario(String name) {
        Scenario scenario = Catalogue.scenario(name.startsWith("forum") ? "peer-forum" : "regional-welfare");
        PostingStrategy strategy = Catalogue.strategy(name);

        assertThat(strategy.name()).isEqualTo(name);
        assertThat(strategy.channels()).allSatisfy(channel -> assertThat(scenario.platformIndex(channel.platform()))
                .isNotNegative());
    }

    @Test
    void onlyTheCounterfactualHasNoChannels() {
        assertThat(Catalogue.strategies().stream()
                        .filter(name -> Catalogue.strategy(name).channels().isEmpty()))
                .containsExactly(Catalogue.ABSENT);
    }

    @Test
    void aScenarioMayNameOnlyWhatDiffersFromABuiltInOne(@TempDir Path folder) throws IOException {
        Scenario base = Catalogue.scenario("regional-welfare");
        Path mine = folder.resolve("mine.yaml");
        Files.writeString(mine, "basedOn: regional-welfare\nname: mine\nfeed:\n  showRate: 0.5\n");
        Scenario changed = Catalogue.scenario(mine.toString());

        assertThat(changed.name()).isEqualTo("mine");
        assertThat(changed.feed().showRate()).isEqualTo(0.5);
        assertThat(changed.feed().windowHours()).isEqualTo(base.feed().windowHours());
        assertThat(changed.population()).isEqualTo(base.population());
        assertThat(base.hazards().isOn()).isFalse();
        assertThat(Catalogue.scenario("with-hazards").hazards().isOn()).isTrue();
        assertThat(Catalogue.scenario("with-hazards").population()).isEqualTo(base.population());
    }

    @Test
    void aWrongBaseOrKeyIsNamedWithItsLine(@TempDir Path folder) throws IOException {
        Path mine = folder.resolve("mine.yaml");
        Files.writeString(mine, "name: mine\nbasedOn: regional\n");
        assertThatThrownBy(() -> Catalogue.scenario(mine.toString()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("line 2, basedOn: regional is not a built-in scenario")
                .hasMessageContaining("Maybe");

        Files.writeString(mine, "basedOn: regional-welfare\nfeed:\n  showRat: 0.5\n");
        assertThatThrownBy(() -> Catalogue.scenario(mine.toString()))
                .hasMessageContaining("line 3, feed.showRat")
                .hasMessageEndingWith("Maybe showRate was meant.");
    }

    @Test
    void anUnknownNameLeadsToTheNearest() {
        assertThatThrownBy(() -> Catalogue.strategy("livelymix"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("livelymix is not a built-in strategy")
                .hasMessageContaining("absent, website-mirror")
                .hasMessageEndingWith("Maybe lively-mix was meant.");
        assertThatThrownBy(() -> Catalogue.scenario("zzz")).hasMessageEndingWith("Maybe one of these was meant.");
        assertThatThrownBy(() -> Catalogue.text("abset")).hasMessageEndingWith("Maybe absent was meant.");
    }

    @Test
    void aPathOfOnesOwnFileWorksLikeAName(@TempDir Path folder) throws IOException {
        Path mine = folder.resolve("mine.yaml");
        Files.writeString(mine, Catalogue.text("lively-mix").replace("name: lively-mix", "name: mine"));

        assertThat(Catalogue.strategy(mine.toString()))
                .isEqualTo(Overrides.with(Catalogue.strategy("lively-mix"), "name", "mine"));
        assertThatThrownBy(() -> Catalogue.strategy(folder.resolve("other.yaml").toString()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("there is no such file");
    }

    @Test
    void theTextIsTheFileWithItsComments() {
        assertThat(Catalogue.text("closed-group")).startsWith("# Seed S1, scenario BS-04");
        assertThat(Catalogue.text("regional-welfare")).startsWith("# A region of 5,000 persons");
    }

    private static List<String> yamlFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .toList();
        }
    }
}
