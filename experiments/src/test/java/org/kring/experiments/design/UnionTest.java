package org.kring.experiments.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class UnionTest {

    private static FullFactorial grid(double[] a, double[] b) {
        return new FullFactorial(List.of(ListedFactor.ofNumbers("a", a), ListedFactor.ofNumbers("b", b)));
    }

    @Test
    void partsFollowEachOtherWithoutRepeats() {
        Union union = new Union(List.of(
                grid(new double[] {1, 2}, new double[] {1, 2}),
                grid(new double[] {0, 2}, new double[] {2, 3}),
                grid(new double[] {2}, new double[] {1, 2, 3, 4})));

        assertThat(Factors.values(union))
                .containsExactly(
                        List.of("1", "1"),
                        List.of("1", "2"),
                        List.of("2", "1"),
                        List.of("2", "2"),
                        List.of("0", "2"),
                        List.of("0", "3"),
                        List.of("2", "3"),
                        List.of("2", "4"));
        assertThat(union.repeated()).isEqualTo(4);
        assertThat(union.factors())
                .extracting(Factor::levels)
                .containsExactly(List.of("1", "2", "0"), List.of("1", "2", "3", "4"));
    }

    @Test
    void unionHasThePointsOfItsPartsInOrder() {
        List<FullFactorial> parts = List.of(
                grid(new double[] {1, 2, 3, 4, 5}, new double[] {1, 2, 3}),
                grid(new double[] {5, 6, 1, 9}, new double[] {3, 7, 2}),
                grid(new double[] {9, 6, 3, 2}, new double[] {7, 8, 1, 5}),
                grid(new double[] {1, 2}, new double[] {1, 2}));
        Set<List<String>> expected = new LinkedHashSet<>();
        parts.forEach(part -> expected.addAll(Factors.values(part)));
        Union union = new Union(parts);

        assertThat(Factors.values(union)).containsExactlyElementsOf(new ArrayList<>(expected));
        assertThat(union.points().map(DesignPoint::index)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void partsOfOtherFactorsAreRefused() {
        FullFactorial other =
                new FullFactorial(List.of(ListedFactor.ofNumbers("b", 1), ListedFactor.ofNumbers("a", 1)));
        FullFactorial shorter = new FullFactorial(List.of(ListedFactor.ofNumbers("a", 1)));
        FullFactorial first = grid(new double[] {1}, new double[] {1});

        assertThatIllegalArgumentException().isThrownBy(() -> new Union(List.of(first, other)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Union(List.of(first, shorter)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Union(List.of(shorter, first)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Union(List.of()));
    }
}
