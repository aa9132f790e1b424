package org.kring.experiments.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;

final class HaltonSequenceTest {

    private static final long SEED = 20141231L;
    private static final int[] PRIMES = {2, 3, 5, 7, 11};

    @Test
    void everyStratumHoldsOnePointAtPowersOfTheBase() {
        HaltonSequence design = new HaltonSequence(Factors.unit(5), 250, SEED);
        for (int f = 0; f < PRIMES.length; f++) {
            for (int size = PRIMES[f]; size <= 250; size *= PRIMES[f]) {
                assertThat(Factors.strata(design, f, size, size)).containsExactlyInAnyOrder(Factors.each(size));
            }
        }
    }

    @Test
    void pairsOfFactorsAreEvenInTheProductOfTheirBases() {
        HaltonSequence design = new HaltonSequence(Factors.unit(2), 36, SEED);
        int[] x = Factors.strata(design, 0, 36, 4);
        int[] y = Factors.strata(design, 1, 36, 9);
        boolean[] taken = new boolean[36];
        for (int i = 0; i < 36; i++) {
            assertThat(taken[x[i] * 9 + y[i]]).isFalse();
            taken[x[i] * 9 + y[i]] = true;
        }
    }

    @Test
    void discrepancyIsFarBelowThatOfRandomPoints() {
        HaltonSequence design = new HaltonSequence(Factors.unit(5), 256, SEED);
        double[][] halton = new double[256][];
        double[][] random = new double[256][5];
        for (int i = 0; i < 256; i++) {
            halton[i] = design.units(i);
            for (int d = 0; d < 5; d++) {
                random[i][d] = Draws.uniform(Keys.part(SEED, i), d);
            }
        }
        assertThat(Discrepancy.centred(halton)).isLessThan(Discrepancy.centred(random) / 3);
    }

    @Test
    void moreFactorsAndMorePointsKeepWhatIsThere() {
        HaltonSequence design = new HaltonSequence(Factors.unit(3), 20, SEED);
        HaltonSequence wider = new HaltonSequence(Factors.unit(6), 20, SEED);

        assertThat(Factors.values(design.extendedTo(200)).subList(0, 20)).isEqualTo(Factors.values(design));
        assertThat(wider.points().map(point -> point.values().subList(0, 3)))
                .containsExactlyElementsOf(Factors.values(design));
    }

    @Test
    void millionthPointNeedsNoOther() {
        HaltonSequence design = new HaltonSequence(Factors.unit(100), 1_000_000, SEED);

        assertThat(design.point(999_999).values()).hasSize(100);
    }

    @Test
    void bytesStayTheSame() {
        assertThat(new HaltonSequence(Factors.unit(2), 4, 1L).point(3).values())
                .containsExactly("0.0369145447582", "0.784326328182");
    }

    @Test
    void sizesThatCannotBeAreRefused() {
        List<Factor> one = Factors.unit(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new HaltonSequence(one, 0, SEED));
        assertThatIllegalArgumentException().isThrownBy(() -> new HaltonSequence(Factors.unit(101), 1, SEED));
    }
}
