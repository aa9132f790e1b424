package org.kring.experiments.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.model.scenario.Scenario;

final class StrategyInScenarioTest {

    private static final Scenario SCENARIO = Catalogue.scenario("regional-welfare");

    @Test
    void misspeltPlatformIsToldWithFileLineAndTheNearest(@TempDir Path folder) throws IOException {
        Path mine = folder.resolve("mine.yaml");
        String text = Catalogue.text("lively-mix").replace("platform: facebook", "platform: facebok");
        Files.writeString(mine, text);
        long line = text.substring(0, text.indexOf("facebok")).lines().count();

        assertThatThrownBy(() -> StrategyInScenario.read(mine.toString(), SCENARIO))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("%s, line %d, channels[0].platform: ".formatted(mine, line))
                .hasMessageContaining("it has facebook, twitter, linkedin")
                .hasMessageEndingWith("Maybe facebook was meant.");
    }

    @Test
    void everyBuiltInStrategyFits() {
        Scenario allPlatforms = Catalogue.scenario("peer-forum");

        assertThat(Catalogue.strategies()).allSatisfy(name -> assertThat(StrategyInScenario.read(name, allPlatforms))
                .isEqualTo(Catalogue.strategy(name)));
    }

    @Test
    void wrongPartOfAStrategyLeadsToAStrategyThatHasIt(@TempDir Path folder) throws IOException {
        Path mine = folder.resolve("mine.yaml");
        Files.writeString(
                mine,
                Catalogue.text("warm-welcome").replaceAll("(?ms)^community:.*?(?=^\\S|\\z)", "") + "\ncommunity: 3\n");

        assertThatThrownBy(() -> Catalogue.strategy(mine.toString()))
                .hasMessageContaining("Maybe a file that works helps: kring show warm-welcome prints one.");
        Catalogue.STRATEGIES_WITH_PART.forEach(
                (part, strategy) -> assertThat(Catalogue.text(strategy)).contains("\n" + part + ":"));
    }
}
