package org.kring.model.chance;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Draws follow the distributions they are named after. n = 400 000 in each test; rates: {@link FalseAlarm}. */
final class DrawsDistributionTest {

    private static final int N = 400_000;
    private static final Draws DRAWS = new Draws(FalseAlarm.SEED, 2);

    @Test
    void normalNumbersFollowTheNormalDistribution() {
        long[] counts = new long[400];
        for (int n = 0; n < N; n++) {
            double z = Draws.normal(key(n), n & 3);
            counts[(int) (400.0 * 0.5 * Erf.erfc(-z / Math.sqrt(2.0)))]++;
        }
        FalseAlarm.checkEven("normal", counts);
    }

    @Test
    void fourStandardDeviationsAreExceededAsOftenAsTheNormalDistributionHasIt() {
        long[] counts = new long[2];
        for (int n = 0; n < N; n++) {
            counts[Math.abs(Draws.normal(key(n), 0)) > 4.0 ? 1 : 0]++;
        }
        double chance = Erf.erfc(4.0 / Math.sqrt(2.0));
        FalseAlarm.checkNormal("far tails", 2.0 * (Math.sqrt(counts[1] + 0.375) - Math.sqrt(N * chance)));
    }

    @Test
    void categoriesComeByWeightAndNeverWithoutWeight() {
        double[] weights = {0.0, 3.0, 0.0, 0.5, 1.5, 0.0, 5.0, 0.0};
        long[] counts = new long[weights.length];
        for (int n = 0; n < N; n++) {
            counts[Draws.categorical(key(n), 0, weights)]++;
        }
        assertThat(new long[] {counts[0], counts[2], counts[5], counts[7]}).containsOnly(0L);
        FalseAlarm.checkCounts("categories", new long[] {counts[1], counts[3], counts[4], counts[6]}, new double[] {
            0.30, 0.05, 0.15, 0.50
        });
    }

    @Test
    void aSingleWeightIsCertainHoweverSmallOrLarge() {
        for (double weight : new double[] {Double.MIN_VALUE, 0.1, 1e300}) {
            for (int n = 0; n < 1000; n++) {
                assertThat(Draws.categorical(key(n), 0, new double[] {0.0, weight, 0.0}))
                        .isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.3, 0.5, 0.999})
    void yesComesWithItsProbability(double probability) {
        long[] counts = new long[2];
        for (int n = 0; n < N; n++) {
            counts[Draws.bernoulli(key(n), 0, probability) ? 1 : 0]++;
        }
        FalseAlarm.checkCounts("yes", counts, new double[] {1.0 - probability, probability});
    }

    @Test
    void probabilityZeroIsNeverAndOneIsAlways() {
        for (int n = 0; n < 10_000; n++) {
            assertThat(Draws.bernoulli(key(n), 0, 0.0)).isFalse();
            assertThat(Draws.bernoulli(key(n), 0, 1.0)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6, 1000})
    void numbersBelowABoundAreEven(int bound) {
        long[] counts = new long[bound];
        for (int n = 0; n < N; n++) {
            counts[Draws.below(key(n), 0, bound)]++;
        }
        FalseAlarm.checkEven("below " + bound, counts);
    }

    /** With only 32 bits of luck and this bound, one remainder of three would come a quarter less often. */
    @Test
    void numbersBelowALargeBoundAreEvenInTheirLowestBits() {
        long[] counts = new long[3];
        for (int n = 0; n < N; n++) {
            counts[Draws.below(key(n), 0, 3 << 29) % 3]++;
        }
        FalseAlarm.checkEven("below 3 * 2^29, by remainder", counts);
    }

    @Test
    void numbersBelowOneAreZeroAndTheLargestBoundIsReached() {
        int largestBelowOne = 0;
        int largest = 0;
        for (int n = 0; n < N; n++) {
            largestBelowOne = Math.max(largestBelowOne, Draws.below(key(n), 0, 1));
            largest = Math.max(largest, Draws.below(key(n), 0, Integer.MAX_VALUE));
        }
        assertThat(largestBelowOne).isZero();
        // Chance of a largest one below this: (1 - 2^-14)^400000 = e^-24.
        assertThat(largest).isGreaterThan(Integer.MAX_VALUE - (1 << 17));
    }

    private static long key(int n) {
        return DRAWS.key(Purpose.CONTRIBUTION, n >>> 8, n & 255);
    }
}
