package org.kring.viz.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.InputException;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Scenario;
import sim.util.Interval;

final class LeversTest {

    private final Scenario scenario = Catalogue.scenario("regional-welfare");
    private final PostingStrategy strategy = Catalogue.strategy("lively-mix");
    private final Levers levers =
            new Levers(scenario, strategy, List.of("strategy.postsPerWeek", "population.stigmaConcern.mean"));

    @Test
    void untouchedLeversChangeNothing() {
        assertThat(levers.scenario()).isEqualTo(scenario);
        assertThat(levers.strategy()).isEqualTo(strategy);
    }

    @Test
    void movedLeverCountsInScenarioAndStrategy() {
        levers.setValue(0, "3");
        levers.setValue(1, "0.7");

        assertThat(levers.strategy().postsPerWeek()).isEqualTo(3.0);
        assertThat(levers.scenario().population().stigmaConcern().mean()).isEqualTo(0.7);
    }

    @Test
    void sliderSpansTheRangeOfTheEvidenceRegister() {
        Interval stigma = (Interval) levers.getDomain(1);

        assertThat(stigma.getMin().doubleValue()).isEqualTo(0.2);
        assertThat(stigma.getMax().doubleValue()).isEqualTo(0.8);
        assertThat(levers.getDescription(1)).isNotBlank();
    }

    @Test
    void valueThatCannotBeLeavesTheLeverWhereItWas() {
        levers.setValue(1, "7");
        levers.setValue(0, "many");

        assertThat(levers.scenario()).isEqualTo(scenario);
        assertThat(levers.strategy()).isEqualTo(strategy);
    }

    @Test
    void leverOnNothingIsRefused() {
        assertThatThrownBy(() -> new Levers(scenario, strategy, List.of("feed.showRates")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("--lever feed.showRates")
                .hasMessageContaining("Maybe");
    }
}
