package org.kring.model.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NormalQuantileTest {

    /** Oracle: root of the error function with 50 digits (mpmath), in every branch and on both sides of each seam. */
    @ParameterizedTest
    @CsvSource({
        "1e-16, -8.2220822161304356152",
        "1e-12, -7.0344838253011319326",
        "1.3e-11, -6.6676114565107408347",
        "1.5e-11, -6.6465708874771128614",
        "1e-5, -4.2648907939228246102",
        "0.01, -2.3263478740408410931",
        "0.0749, -1.4402382675279636631",
        "0.0751, -1.4388253927525399824",
        "0.1, -1.2815515655446004353",
        "0.3, -0.52440051270804081597",
        "0.4999999, -2.5066282747031065135e-7"
    })
    void quantileAgreesWithTheOracleToFifteenDigits(double probability, double quantile) {
        assertThat(NormalQuantile.of(probability)).isCloseTo(quantile, within(-2e-15 * quantile));
    }

    @Test
    void quantileIsAntisymmetricWhereOneMinusProbabilityIsExact() {
        for (double p = 0x1.0p-52; p <= 0.5; p *= 2.0) {
            assertThat(NormalQuantile.of(1.0 - p)).isEqualTo(0.0 - NormalQuantile.of(p));
        }
    }

    @Test
    void quantileNeverFallsOnAFineGridAndAtTheSeams() {
        double before = NormalQuantile.of(0x1.0p-16);
        for (int i = 2; i < 1 << 16; i++) {
            double quantile = NormalQuantile.of(i * 0x1.0p-16);
            assertThat(quantile).isGreaterThan(before);
            before = quantile;
        }
        assertThat(NormalQuantile.of(Math.nextUp(0.075))).isGreaterThanOrEqualTo(NormalQuantile.of(0.075) - 1e-15);
    }
}
