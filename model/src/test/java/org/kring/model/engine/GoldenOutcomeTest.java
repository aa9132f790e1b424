package org.kring.model.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kring.model.observe.Outcome;

/**
 * The outcome of one small world to the last bit, on every machine. A change that is not meant to change results leaves
 * it as it is; after one that is, the value of the failing test is copied here, in the same commit, which says why.
 */
final class GoldenOutcomeTest {

    private static final String GOLDEN = "6a0edcfd2cef4022a4326006f857c2020e54bac372c16e172b8a2d12b3923f01";

    @Test
    void smallWorldHasTheOutcomeThatItHadWhenItWasLastChangedOnPurpose() {
        Outcome outcome =
                Simulation.run(Worlds.talkative(300, 1, 2), Strategies.openConversation(), new RunKey(2014L, 0), 1);

        assertThat(Digest.withoutHarm(outcome)).isEqualTo(GOLDEN);
    }
}
