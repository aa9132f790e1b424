package org.kring.model.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.model.engine.KringState.Play;
import org.kring.model.observe.RunObserver;
import org.kring.model.observe.WorldView;
import org.kring.model.scenario.Scenario;

/** The state that MASON's console drives runs the same model. */
final class KringStateTest {

    private static final long SEED = 20_261_121L;
    private static final Scenario SMALL = Worlds.talkative(300, 1, 2);

    private final List<WorldView> worlds = new ArrayList<>();
    private final KringState state =
            new KringState(SEED, () -> new Play(SMALL, Strategies.openConversation(), List.of(witness())));

    private RunObserver witness() {
        return new RunObserver() {
            @Override
            public void begin(WorldView world) {
                worlds.add(world);
            }
        };
    }

    private void play() {
        state.start();
        while (state.schedule.step(state)) {
            // Until nothing is scheduled any more.
        }
        state.finish();
    }

    @Test
    void endsByItselfWithTheWorldOfSimulationRun() {
        play();

        assertThat(Digest.of(state.world().orElseThrow()))
                .isEqualTo(Digest.of(Worlds.end(SMALL, Strategies.openConversation(), new RunKey(SEED, 0), 1)));
    }

    @Test
    void everyStartMakesANewWorldWithTheSameLuck() {
        play();
        WorldView first = state.world().orElseThrow();
        play();
        WorldView second = state.world().orElseThrow();

        assertThat(second).isNotSameAs(first);
        assertThat(Digest.of(second)).isEqualTo(Digest.of(first));
        assertThat(worlds).containsExactly(first, second);
    }

    @Test
    void anotherSeedIsOtherLuck() {
        play();
        WorldView first = state.world().orElseThrow();
        state.setSeed(7);
        play();

        assertThat(Digest.of(state.world().orElseThrow())).isNotEqualTo(Digest.of(first));
    }
}
