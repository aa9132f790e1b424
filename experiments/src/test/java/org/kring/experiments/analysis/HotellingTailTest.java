package org.kring.experiments.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.FDistribution;
import org.junit.jupiter.api.Test;

final class HotellingTailTest {

    @Test
    void oneQuantityIsStudentsT() {
        HotellingTail tail = new HotellingTail(10, 1);
        assertThat(tail.above(0.0)).isEqualTo(1.0);
        assertThat(tail.above(2.262157)).isCloseTo(0.05, within(1e-5));
        assertThat(tail.above(3.249836)).isCloseTo(0.01, within(1e-5));
        assertThat(tail.above(Double.MAX_VALUE)).isZero();
    }

    @Test
    void severalQuantitiesAreTheDistributionOfF() {
        double f = new FDistribution(null, 5.0, 15.0).inverseCumulativeProbability(0.95);
        assertThat(HotellingTail.exact(20, 5, Math.sqrt(f * 19.0 * 5.0 / 15.0))).isCloseTo(0.05, within(1e-9));
    }

    @Test
    void theTableIsNearTheFunction() {
        for (int n : new int[] {4, 20, 1_000_000}) {
            HotellingTail tail = new HotellingTail(n, 3);
            for (double t = 0.1; t < 6.0; t += 0.173) {
                double exact = HotellingTail.exact(n, 3, t);
                assertThat(tail.above(t) / exact).as("%s at %s", n, t).isBetween(0.999, 1.001);
            }
        }
    }
}
