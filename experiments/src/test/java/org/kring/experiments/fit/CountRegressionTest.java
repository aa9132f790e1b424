package org.kring.experiments.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

final class CountRegressionTest {

    private static final double OVERDISPERSION = 0.5;

    /** n = 3000; each of two coefficients may miss by 4.5 standard errors: a false alarm in 70,000 runs. */
    @Test
    void knownRatesAndOverdispersionAreRecovered() {
        int n = 3000;
        double[][] design = new double[n][];
        double[] counts = new double[n];
        double[] exposure = new double[n];
        RandomGenerator luck = new Well19937c(20_141_231L);
        GammaDistribution factor = new GammaDistribution(luck, 1.0 / OVERDISPERSION, OVERDISPERSION);
        for (int i = 0; i < n; i++) {
            design[i] = new double[] {1.0, i % 2};
            exposure[i] = 100.0 + i % 700;
            double mean = exposure[i] * 0.1 * Math.exp(0.7 * (i % 2)) * factor.sample();
            counts[i] = new PoissonDistribution(luck, Math.max(1e-9, mean), 1e-9, 10_000).sample();
        }

        CountRegression fit = CountRegression.fit(design, counts, exposure);

        assertThat(fit.coefficients().getEntry(0)).isCloseTo(Math.log(0.1), within(4.5 * fit.standardError(0)));
        assertThat(fit.coefficients().getEntry(1)).isCloseTo(0.7, within(4.5 * fit.standardError(1)));
        assertThat(fit.standardError(1)).isCloseTo(2.0 * Math.sqrt(0.53 / n), within(0.005));
        assertThat(fit.overdispersion()).isCloseTo(OVERDISPERSION, within(0.08));
    }

    @Test
    void groupWithoutASingleCountHasAFiniteLowRate() {
        double[][] design = new double[60][];
        double[] counts = new double[60];
        for (int i = 0; i < 60; i++) {
            design[i] = new double[] {1.0, i < 6 ? 1.0 : 0.0};
            counts[i] = i < 6 ? 0.0 : i % 3;
        }
        double[] exposure = new double[60];
        Arrays.fill(exposure, 50.0);

        CountRegression fit = CountRegression.fit(design, counts, exposure);

        assertThat(fit.rate(new double[] {1.0, 1.0})).isBetween(1e-6, 0.01);
        assertThat(fit.rate(new double[] {1.0, 0.0})).isCloseTo(0.02, within(0.002));
    }
}
