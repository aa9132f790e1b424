package org.kring.experiments.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LatinHypercubeTest {

    private static final long SEED = 20141231L;

    @Test
    void everyStratumOfEveryFactorHoldsOnePoint() {
        for (int size : new int[] {1, 2, 7, 50}) {
            LatinHypercube design = new LatinHypercube(Factors.unit(4), size, SEED);
            for (int f = 0; f < 4; f++) {
                assertThat(Factors.strata(design, f, size, size)).containsExactlyInAnyOrder(Factors.each(size));
            }
        }
    }

    @Test
    void extensionKeepsTheFirstPoints() {
        LatinHypercube first = new LatinHypercube(Factors.unit(3), 10, SEED);

        assertThat(Factors.values(first.extendedTo(37)).subList(0, 10)).isEqualTo(Factors.values(first));
        assertThat(Factors.values(first.extendedTo(15).extendedTo(37))).isEqualTo(Factors.values(first.extendedTo(37)));
    }

    @Test
    void everyDoublingIsLatinAgain() {
        LatinHypercube design = new LatinHypercube(Factors.unit(3), 10, SEED).extendedTo(80);
        for (int size = 10; size <= 80; size *= 2) {
            for (int f = 0; f < 3; f++) {
                assertThat(Factors.strata(design, f, size, size)).containsExactlyInAnyOrder(Factors.each(size));
            }
        }
        assertThat(design.start()).isEqualTo(10);
    }

    @Test
    void factorsAreCombinedInAnOrderOfTheirOwn() {
        LatinHypercube design = new LatinHypercube(Factors.unit(2), 20, SEED);

        assertThat(Factors.strata(design, 0, 20, 20)).isNotEqualTo(Factors.strata(design, 1, 20, 20));
        assertThat(Factors.values(design))
                .isNotEqualTo(Factors.values(new LatinHypercube(Factors.unit(2), 20, SEED + 1)));
    }

    @Test
    void smallestDistanceIsTheLargestOfAllTries() {
        double one = smallestDistance(new LatinHypercube(Factors.unit(2), 20, 20, SEED, 1));
        double ten = smallestDistance(new LatinHypercube(Factors.unit(2), 20, 20, SEED, 10));
        double hundred = smallestDistance(new LatinHypercube(Factors.unit(2), 20, SEED));

        assertThat(ten).isGreaterThanOrEqualTo(one);
        assertThat(hundred).isGreaterThan(one).isGreaterThanOrEqualTo(ten);
    }

    @Test
    void noStratumOfAMillionIsHitTwice() {
        LatinHypercube design = new LatinHypercube(Factors.unit(2), 1_000_000, SEED);
        boolean[] taken = new boolean[1_000_000];
        for (long i = 0; i < 20_000; i++) {
            int stratum = (int) (design.units(i * 50)[1] * 1_000_000);
            assertThat(taken[stratum]).isFalse();
            taken[stratum] = true;
        }
        assertThat(design.point(999_999).index()).isEqualTo(999_999);
    }

    @Test
    void pointsLieAnywhereInTheirStrata() {
        LatinHypercube design = new LatinHypercube(Factors.unit(1), 1000, SEED);
        double mean = IntStream.range(0, 1000)
                .mapToDouble(i -> design.units(i)[0] * 1000 % 1.0)
                .average()
                .orElseThrow();

        // n = 1000 uniform places: standard error 0.0091, so 0.04 is 4.4 of them; false alarm about 1e-5.
        assertThat(mean).isBetween(0.46, 0.54);
    }

    @Test
    void bytesStayTheSame() {
        assertThat(new LatinHypercube(Factors.unit(2), 5, 1L)
                        .extendedTo(7)
                        .point(6)
                        .values())
                .containsExactly("0.374570855318", "0.475007939079");
    }

    @Test
    void sizesThatCannotBeAreRefused() {
        List<Factor> factors = Factors.unit(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new LatinHypercube(factors, 0, SEED));
        assertThatIllegalArgumentException().isThrownBy(() -> new LatinHypercube(factors, (1L << 40) + 1, SEED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LatinHypercube(factors, 5, SEED).extendedTo(4))
                .withMessageContaining("at least the present 5");
    }

    private static double smallestDistance(LatinHypercube design) {
        double smallest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < design.size(); i++) {
            for (int j = 0; j < i; j++) {
                double[] a = design.units(i);
                double[] b = design.units(j);
                smallest = Math.min(smallest, Math.hypot(a[0] - b[0], a[1] - b[1]));
            }
        }
        return smallest;
    }
}
