package org.kring.experiments.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class PermutationTest {

    @Test
    void everyPlaceIsTakenOnce() {
        for (long size : new long[] {1, 2, 3, 5, 10, 97, 1000}) {
            Permutation permutation = new Permutation(size, 42L);
            assertThat(LongStream.range(0, size).map(permutation::at))
                    .hasSize((int) size)
                    .doesNotHaveDuplicates()
                    .allMatch(x -> x >= 0 && x < size);
        }
    }

    @Test
    void allOrdersOfFourAreEquallyLikely() {
        Map<String, Integer> counts = new TreeMap<>();
        for (int key = 0; key < 24_000; key++) {
            Permutation permutation = new Permutation(4, Keys.part(7L, key));
            counts.merge(
                    LongStream.range(0, 4).mapToObj(i -> "" + permutation.at(i)).collect(Collectors.joining()),
                    1,
                    Integer::sum);
        }
        double chiSquared = counts.values().stream()
                .mapToDouble(count -> (count - 1000.0) * (count - 1000.0) / 1000.0)
                .sum();

        // n = 24000, 23 degrees of freedom: above 57.1 with chance 1e-4.
        assertThat(counts).hasSize(24);
        assertThat(chiSquared).isLessThan(57.1);
    }
}
