package org.kring.model.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kring.model.observe.Outcome;

/**
 * The outcome of one small world to the last bit, on every machine. A change that is not meant to change results leaves
 * it as it is; after one that is, the value of the failing test is copied here, in the same commit, which says why.
 */
final class GoldenOutcomeTest {

    private static final String GOLDEN = "ed41b3e4a0e282424294d9ecdf8bf0ad1fdafad0e65e7a640f970375f60a59de";

    @Test
    void smallWorldHasTheOutcomeThatItHadWhenItWasLastChangedOnPurpose() {
        Outcome outcome =
                Simulation.run(Worlds.talkative(300, 1, 2), Strategies.openConversation(), new RunKey(2014L, 0), 1);

        assertThat(Digest.of(outcome)).isEqualTo(GOLDEN);
    }
}
