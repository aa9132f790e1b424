package org.kring.model.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.model.observe.Outcome;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.JoiningParameters;

/**
 * The outcome of one small world to the last bit, on every machine. A change that is not meant to change results leaves
 * it as it is; after one that is, the value of the failing test is copied here, in the same commit, which says why. The
 * families of metrics that came later are left out, so that the metrics of a mechanism which is off change nothing here.
 */
final class GoldenOutcomeTest {

    private static final List<String> LATER = List.of("Help", "Help and harm", "By audience, age and activity");

    private static final String GOLDEN = "d2f6c6883cbb0f1c01fde922f5c1e378f3184e3ed445934089778c3a6cb88be1";

    private static final String WITHOUT_MOVES = "ed41b3e4a0e282424294d9ecdf8bf0ad1fdafad0e65e7a640f970375f60a59de";

    @Test
    void withoutJoiningAndLeavingTheOutcomeIsThatOfAFixedAudience() {
        Outcome outcome = Simulation.run(
                Changed.copy(Worlds.talkative(300, 1, 2), "joining", JoiningParameters.OFF),
                Strategies.openConversation(),
                new RunKey(2014L, 0),
                1);

        assertThat(Digest.without(
                        List.of("Following", "Help", "Help and harm", "By audience, age and activity"), outcome))
                .isEqualTo(WITHOUT_MOVES);
    }

    @Test
    void smallWorldHasTheOutcomeThatItHadWhenItWasLastChangedOnPurpose() {
        Outcome outcome =
                Simulation.run(Worlds.talkative(300, 1, 2), Strategies.openConversation(), new RunKey(2014L, 0), 1);

        assertThat(Digest.without(LATER, outcome)).isEqualTo(GOLDEN);
    }
}
