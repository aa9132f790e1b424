package org.kring.experiments.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;

final class SobolSequenceTest {

    private static final long SEED = 20141231L;

    @Test
    void pointsBeforeScramblingAreThoseOfTheSequence() {
        ScrambledSobol sequence = new ScrambledSobol(7, 1L);
        SobolSequenceGenerator reference = new SobolSequenceGenerator(7);
        for (int i = 0; i < 300; i++) {
            double[] expected = reference.nextVector();
            for (int d = 0; d < 7; d++) {
                assertThat(sequence.plain(i, d) * 0x1.0p-52).isEqualTo(expected[d]);
            }
        }
    }

    @Test
    void everyStratumOfEveryFactorHoldsOnePointAtPowersOfTwo() {
        SobolSequence design = new SobolSequence(Factors.unit(12), 256, SEED);
        for (int size = 1; size <= 256; size *= 2) {
            for (int f = 0; f < 12; f++) {
                assertThat(Factors.strata(design, f, size, size)).containsExactlyInAnyOrder(Factors.each(size));
            }
        }
    }

    @Test
    void firstTwoFactorsAreAnEvenNet() {
        SobolSequence design = new SobolSequence(Factors.unit(2), 64, SEED);
        // Scrambling keeps the (0,6,2)-net in base 2: every box of 2^-a by 2^-(6-a) holds one point.
        for (int a = 0; a <= 6; a++) {
            int columns = 1 << a;
            int rows = 64 >> a;
            int[] x = Factors.strata(design, 0, 64, columns);
            int[] y = Factors.strata(design, 1, 64, rows);
            boolean[] taken = new boolean[64];
            for (int i = 0; i < 64; i++) {
                assertThat(taken[x[i] * rows + y[i]]).isFalse();
                taken[x[i] * rows + y[i]] = true;
            }
        }
    }

    @Test
    void discrepancyIsFarBelowThatOfRandomPoints() {
        double[][] sobol = new double[256][];
        double[][] random = new double[256][5];
        SobolSequence design = new SobolSequence(Factors.unit(5), 256, SEED);
        for (int i = 0; i < 256; i++) {
            sobol[i] = design.units(i);
            for (int d = 0; d < 5; d++) {
                random[i][d] = Draws.uniform(Keys.part(SEED, i), d);
            }
        }
        assertThat(Discrepancy.centred(sobol)).isLessThan(Discrepancy.centred(random) / 4);
    }

    @Test
    void extensionKeepsTheFirstPoints() {
        SobolSequence design = new SobolSequence(Factors.unit(3), 10, SEED);

        assertThat(Factors.values(design.extendedTo(100)).subList(0, 10)).isEqualTo(Factors.values(design));
        assertThatIllegalArgumentException().isThrownBy(() -> design.extendedTo(9));
    }

    @Test
    void seedChangesThePointsAndNoPointIsACorner() {
        SobolSequence design = new SobolSequence(Factors.unit(3), 16, SEED);

        assertThat(Factors.values(design))
                .doesNotContainAnyElementsOf(Factors.values(new SobolSequence(Factors.unit(3), 16, 1L)));
        assertThat(design.units(0)).doesNotContain(0.0);
    }

    @Test
    void millionthPointNeedsNoOther() {
        SobolSequence design = new SobolSequence(Factors.unit(20), 1_000_000, SEED);

        assertThat(design.point(999_999).values()).hasSize(20);
        assertThat(design.extendedTo(1L << 31).point((1L << 31) - 1).values()).hasSize(20);
    }

    @Test
    void bytesStayTheSame() {
        assertThat(new SobolSequence(Factors.unit(2), 4, 1L).point(3).values())
                .containsExactly("0.28521343558", "0.830736802398");
    }

    @Test
    void sizesThatCannotBeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SobolSequence(Factors.unit(1), 0, SEED));
        assertThatIllegalArgumentException().isThrownBy(() -> new SobolSequence(Factors.unit(1001), 1, SEED));
    }
}
