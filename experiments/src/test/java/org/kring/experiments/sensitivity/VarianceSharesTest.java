package org.kring.experiments.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kring.experiments.design.SaltelliSample;

final class VarianceSharesTest {

    private static final long SEED = 20261122L;

    @Test
    void ishigamiHasItsAnalyticIndices() {
        double[] found = indices(new SaltelliSample(Known.factors(3), 4096, true, SEED), Known::ishigami);
        for (int i = 0; i < 3; i++) {
            assertThat(found[i]).isCloseTo(Known.ISHIGAMI_FIRST[i], within(0.01));
            assertThat(found[3 + i]).isCloseTo(Known.ISHIGAMI_TOTAL[i], within(0.01));
        }
        assertThat(found[6]).as("x1 with x2").isCloseTo(0.0, within(0.02));
        assertThat(found[7]).as("x1 with x3").isCloseTo(0.2437, within(0.02));
        assertThat(found[8]).as("x2 with x3").isCloseTo(0.0, within(0.02));
    }

    /** SALib, tests/test_regression.py: what its Sobol' analysis must give for this function, within 0.05 plus a tenth. */
    @Test
    void ishigamiAgreesWithThePublishedRegressionValuesOfSalib() {
        double[] found = indices(new SaltelliSample(Known.factors(3), 8192, true, SEED), Known::ishigami);
        double[] salib = {0.31, 0.44, 0.00, 0.55, 0.44, 0.24, 0.00, 0.25, 0.00};
        for (int k = 0; k < salib.length; k++) {
            assertThat(found[k]).isCloseTo(salib[k], within(0.05 + 0.1 * salib[k]));
        }
    }

    /** The coefficients are those of SALib's test_Sobol_G_using_sobol, which asks for the same within 0.01. */
    @Test
    void sobolGHasItsAnalyticIndices() {
        double[] a = {78, 12, 0.5, 2, 97, 33};
        double[] found =
                indices(new SaltelliSample(Known.factors(6), 4096, false, SEED), unit -> Known.sobolG(unit, a));
        double[] partial = IntStream.range(0, 6)
                .mapToDouble(i -> 1.0 / (3.0 * (1.0 + a[i]) * (1.0 + a[i])))
                .toArray();
        double variance = product(partial) - 1.0;
        for (int i = 0; i < 6; i++) {
            assertThat(found[i]).isCloseTo(partial[i] / variance, within(0.01));
            double total = partial[i] * product(partial) / (1.0 + partial[i]) / variance;
            assertThat(found[6 + i]).isCloseTo(total, within(0.015));
        }
    }

    @Test
    void aFactorThatDoesNothingGetsExactlyZeroInEveryIndex() {
        double[] found = indices(new SaltelliSample(Known.factors(4), 64, true, SEED), Known::ishigami);
        assertThat(found[3]).isZero();
        assertThat(found[7]).isZero();
        // Pairs follow the four first and four total indices: 12, 13, 14, 23, 24, 34.
        assertThat(found[13]).isCloseTo(0.0, within(1e-12));
    }

    @Test
    void aConstantHasNoShares() {
        assertThat(indices(new SaltelliSample(Known.factors(2), 8, false, SEED), unit -> 0.4))
                .containsOnly(Double.NaN);
    }

    /** Noise of twice the variance of the function, of which a mean over 10 replicates keeps a fifth, and much shared luck. */
    @Test
    void noiseOfTheReplicatesIsTakenOffOnAverage() {
        SaltelliSample design = new SaltelliSample(Known.factors(3), 2048, false, SEED);
        double deviation = Math.sqrt(2.0 * Known.ISHIGAMI_VARIANCE);
        VarianceShares shares = shares(
                design, Known.run(design, Known::ishigami, new Known.Luck(10, deviation, 10.0 * deviation, 0.0, SEED)));
        double[] found = shares.of(IntStream.range(0, 2048).toArray());
        assertThat(found[1]).isCloseTo(Known.ISHIGAMI_FIRST[1], within(0.05));
        assertThat(found[4]).isCloseTo(Known.ISHIGAMI_TOTAL[1], within(0.05));
        assertThat(found[3]).isCloseTo(Known.ISHIGAMI_TOTAL[0], within(0.05));
    }

    @Test
    void aBaseSampleWithAFailedPointIsLeftOutWhole() {
        SaltelliSample design = new SaltelliSample(Known.factors(3), 16, false, SEED);
        double[][] values = Known.run(design, Known::ishigami);
        values[7][0] = Double.NaN;
        Blocks blocks = Blocks.whole(values, design.blockLength());
        assertThat(blocks.size()).isEqualTo(15);
        assertThat(blocks.planned()).isEqualTo(16);
        assertThat(blocks.numbers()).doesNotContain(1).contains(0, 2, 15);
    }

    private static double product(double[] partial) {
        return IntStream.range(0, partial.length)
                .mapToDouble(i -> 1.0 + partial[i])
                .reduce(1.0, (x, y) -> x * y);
    }

    private static double[] indices(SaltelliSample design, ToDoubleFunction<double[]> function) {
        VarianceShares shares = shares(design, Known.run(design, function));
        return shares.of(IntStream.range(0, shares.blocks()).toArray());
    }

    static VarianceShares shares(SaltelliSample design, double[][] values) {
        List<String> paths =
                design.factors().stream().map(factor -> factor.path()).toList();
        return new VarianceShares(paths, new SaltelliRows(Blocks.whole(values, design.blockLength()), paths.size()));
    }
}
