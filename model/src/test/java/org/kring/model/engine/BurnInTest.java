package org.kring.model.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kring.model.observe.RunObserver;
import org.kring.model.observe.WorldView;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Scenario;
import org.kring.model.venue.Post;

/** Burning in knows no organisation: all strategies meet the same world, bit by bit. */
final class BurnInTest {

    private static final Scenario SCENARIO = Worlds.talkative(500, 3, 1);
    private static final RunKey KEY = new RunKey(5L, 2);

    /** Fingerprint of the world at the start of observation, but for who has been let into the venues. */
    private static Map<String, Integer> atStart(PostingStrategy strategy) {
        StartLook look = new StartLook();
        Simulation.observe(SCENARIO, strategy, KEY, 1, look);
        return look.prints;
    }

    @Test
    void allStrategiesStartFromTheSameWorld() {
        Map<String, Integer> absent = atStart(Strategies.absent());

        assertThat(absent).hasSizeGreaterThan(30);
        for (PostingStrategy strategy : Strategies.all()) {
            assertThat(atStart(strategy)).as(strategy.name()).isEqualTo(absent);
        }
    }

    @Test
    void burnInLeavesTraces() {
        StartLook look = new StartLook();
        Simulation.observe(Worlds.talkative(500, 0, 1), Strategies.absent(), KEY, 1, look);

        assertThat(look.prints.get("tie contacts"))
                .isNotEqualTo(atStart(Strategies.absent()).get("tie contacts"));
        assertThat(look.prints.get("mood"))
                .isNotEqualTo(atStart(Strategies.absent()).get("mood"));
    }

    @Test
    void nothingIsObservedBeforeTheStart() {
        StartLook look = new StartLook();
        Simulation.observe(SCENARIO, Strategies.openConversation(), KEY, 1, look);

        assertThat(look.early).isZero();
        assertThat(look.firstDay).isEqualTo(21);
        assertThat(look.weeks).isEqualTo(1);
    }

    /** Looks at the world when burning in is over. */
    private static final class StartLook implements RunObserver {

        private final Map<String, Integer> prints = new TreeMap<>();
        private boolean begun;
        private int early;
        private int firstDay = -1;
        private int weeks;

        @Override
        public void begin(WorldView world) {
            begun = true;
            prints.putAll(Digest.of(world));
            prints.remove("follows");
        }

        @Override
        public void exposed(int person, Post post, boolean viaShare) {
            early += begun ? 0 : 1;
        }

        @Override
        public void endDay(WorldView world, int day) {
            early += begun ? 0 : 1;
            firstDay = firstDay < 0 ? day : firstDay;
        }

        @Override
        public void endWeek(WorldView world, int week) {
            early += begun ? 0 : 1;
            assertThat(week).isEqualTo(weeks++);
        }
    }
}
