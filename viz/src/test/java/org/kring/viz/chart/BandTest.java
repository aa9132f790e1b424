package org.kring.viz.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class BandTest {

    @Test
    void quantileInterpolatesBetweenOrderStatistics() {
        double[] values = {1.0, 2.0, 3.0, 4.0, 5.0};
        assertThat(Band.quantile(values, 0.5)).isEqualTo(3.0);
        assertThat(Band.quantile(values, 0.025)).isEqualTo(1.1, Offset.offset(1e-12));
        assertThat(Band.quantile(new double[0], 0.5)).isNaN();
    }

    @Test
    void undefinedReplicatesAreLeftOut() {
        assertThat(Band.byWeek(new double[][] {{2.0}, {Double.NaN}, {4.0}}, 1)
                        .get(0)
                        .mean())
                .isEqualTo(3.0);
    }
}
