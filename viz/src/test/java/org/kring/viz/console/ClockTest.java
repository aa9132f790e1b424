package org.kring.viz.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.experiments.scenario.Catalogue;
import org.kring.model.engine.KringState;
import org.kring.model.engine.KringState.Play;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Scenario;

final class ClockTest {

    private final Scenario scenario =
            Catalogue.scenario("regional-welfare").withPersons(200).withHorizon(new Horizon(1, 1));
    private final KringState state =
            new KringState(1, () -> new Play(scenario, Catalogue.strategy("open-conversation"), List.of()));
    private final Clock clock = new Clock(state.schedule, scenario.horizon());

    @Test
    void clockGoesThroughTheBurnInToo() {
        state.start();

        assertThat(clock.getAsInt()).isZero();
        for (int i = 0; i < 30; i++) {
            state.schedule.step(state);
        }
        assertThat(clock.getAsInt()).isEqualTo(29);
    }

    @Test
    void clockStaysAtTheLastHour() {
        state.start();
        boolean goesOn = true;
        while (goesOn) {
            goesOn = state.schedule.step(state);
        }

        assertThat(clock.getAsInt()).isEqualTo(2 * 168 - 1);
    }
}
