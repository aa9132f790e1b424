package org.kring.viz.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LabelColumnTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void labelsKeepTheirDistanceAndStayInside(long seed) {
        double[] wanted = new SplittableRandom(seed).doubles(12, 0.0, 300.0).toArray();

        double[] places = LabelColumn.place(wanted, 16.0, 0.0, 300.0);

        double[] sorted = places.clone();
        Arrays.sort(sorted);
        for (int i = 1; i < sorted.length; i++) {
            assertThat(sorted[i] - sorted[i - 1]).isGreaterThanOrEqualTo(16.0 - 1e-9);
        }
        assertThat(sorted[0]).isGreaterThanOrEqualTo(0.0);
        assertThat(sorted[sorted.length - 1]).isLessThanOrEqualTo(300.0 + 1e-9);
    }

    @Test
    void labelsFarApartStayWhereTheyAre() {
        assertThat(LabelColumn.place(new double[] {100.0, 20.0, 60.0}, 16.0, 0.0, 300.0))
                .containsExactly(100.0, 20.0, 60.0);
    }
}
