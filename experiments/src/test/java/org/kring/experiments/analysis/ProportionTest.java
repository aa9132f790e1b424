package org.kring.experiments.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Against the examples of R. G. Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3. */
final class ProportionTest {

    @Test
    void intervalIsThatOfPublishedExamples() {
        assertInterval(Proportion.of(81, 263, 263), 0.2553, 0.3662);
        assertInterval(Proportion.of(15, 148, 148), 0.0624, 0.1605);
        assertInterval(Proportion.of(0, 20, 20), 0.0, 0.1611);
        assertInterval(Proportion.of(1, 29, 29), 0.0061, 0.1718);
    }

    @Test
    void shareOfAllEndsAtOneAndShareWithoutTrialsIsUndefined() {
        assertThat(Proportion.of(20, 20, 20).high()).isEqualTo(1.0);
        assertThat(Proportion.of(0, 0, 0)).isEqualTo(new Proportion(Double.NaN, 0.0, 1.0));
    }

    @Test
    void trialsThatAreWorthFewerMakeTheIntervalWider() {
        Proportion all = Proportion.of(30, 40, 40);
        Proportion half = Proportion.of(30, 40, 20);

        assertThat(half.share()).isEqualTo(all.share());
        assertThat(half.low()).isLessThan(all.low());
        assertThat(half).isEqualTo(Proportion.of(15, 20, 20));
    }

    private static void assertInterval(Proportion proportion, double low, double high) {
        assertThat(proportion.low()).isCloseTo(low, within(0.00005));
        assertThat(proportion.high()).isCloseTo(high, within(0.00005));
    }
}
