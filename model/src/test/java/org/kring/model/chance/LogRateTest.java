package org.kring.model.chance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LogRateTest {

    @Test
    void theShortCutNeverChangesADecision() {
        Draws draws = new Draws(1, 0);
        for (int n = 0; n < 200_000; n++) {
            long key = draws.key(Purpose.SESSION, n, 0);
            double logRate = -20.0 * Draws.uniform(key, 0);
            double u = Draws.uniform(key, 1) * 4.0 * StrictMath.exp(logRate) % 1.0;
            assertThat(LogRate.isMet(u, logRate)).isEqualTo(u < StrictMath.exp(logRate));
        }
    }

    @Test
    void aLogRateOfZeroOrMoreIsCertain() {
        assertThat(LogRate.isMet(Math.nextDown(1.0), 0.0)).isTrue();
        assertThat(LogRate.isMet(0.5, 3.0)).isTrue();
    }
}
