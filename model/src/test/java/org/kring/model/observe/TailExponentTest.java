package org.kring.model.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Expected exponents solve -zeta'(a)/zeta(a) = mean ln x, found by bisection over sums of 20,000 terms. */
final class TailExponentTest {

    private static final double NEAR = 1e-6;

    /** Contributions of 100 persons: as many 1s, 2s, 4s and 10s as said, 0 for the rest. */
    private static int[] counts(int ones, int twos, int fours, int tens) {
        int[] counts = new int[100];
        Arrays.fill(counts, 0, ones, 1);
        Arrays.fill(counts, ones, ones + twos, 2);
        Arrays.fill(counts, ones + twos, ones + twos + fours, 4);
        Arrays.fill(counts, ones + twos + fours, ones + twos + fours + tens, 10);
        return counts;
    }

    @Test
    void zetaHasItsKnownValues() {
        assertThat(TailExponent.zeta(2.0)).isCloseTo(Math.PI * Math.PI / 6.0, within(1e-12));
        assertThat(TailExponent.zeta(4.0)).isCloseTo(Math.pow(Math.PI, 4.0) / 90.0, within(1e-12));
        assertThat(TailExponent.zeta(1.5)).isCloseTo(2.612375348685488, within(1e-11));
    }

    @Test
    void exponentIsTheOneOfGreatestLikelihood() {
        assertThat(TailExponent.of(counts(50, 30, 15, 5))).isCloseTo(2.0462847742, within(NEAR));
        assertThat(TailExponent.of(counts(50, 50, 0, 0))).isCloseTo(2.3538281756, within(NEAR));
        assertThat(TailExponent.of(counts(99, 1, 0, 0))).isCloseTo(6.8007086739, within(NEAR));
    }

    @Test
    void personsWithoutContributionsDoNotCount() {
        int[] some = counts(50, 30, 15, 5);

        assertThat(TailExponent.of(Arrays.copyOf(some, 5000))).isEqualTo(TailExponent.of(some));
    }

    @Test
    void fewContributorsOrNoTailHaveNoExponent() {
        assertThat(TailExponent.of(counts(50, 30, 15, 4))).isNaN();
        assertThat(TailExponent.of(counts(100, 0, 0, 0))).isNaN();
        assertThat(TailExponent.of(new int[0])).isNaN();
    }
}
