package org.kring.model.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.model.observe.Outcome;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.Decline;
import org.kring.model.scenario.PlatformRegime;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.Scenario;

/** Whole runs in which Facebook declines from the first observed week. */
final class DeclineRunTest {

    private static final Scenario STEADY = Worlds.talkative(2_000, 1, 3);
    private static final Scenario DECLINING = declining();

    private static Scenario declining() {
        List<PlatformRegime> platforms = new ArrayList<>(STEADY.platforms());
        platforms.set(
                Regional.FACEBOOK, Changed.copy(platforms.get(Regional.FACEBOOK), "decline", new Decline(1, 0.3, 0.5)));
        return Changed.copy(STEADY, "platforms", platforms);
    }

    private static Outcome run(Scenario scenario, int threads) {
        return Simulation.run(scenario, Strategies.openConversation(), new RunKey(2014L, 0), threads);
    }

    private static double reach(Outcome outcome) {
        return outcome.value("reachPerPost");
    }

    @Test
    void aPageReachesFewerOnAPlatformInDecline() {
        assertThat(reach(run(DECLINING, 2))).isLessThan(reach(run(STEADY, 2)));
    }

    @Test
    void anyNumberOfThreadsGivesTheSame() {
        assertThat(run(DECLINING, 3)).isEqualTo(run(DECLINING, 1));
    }
}
