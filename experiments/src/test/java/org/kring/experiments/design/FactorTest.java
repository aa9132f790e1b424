package org.kring.experiments.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FactorTest {

    @Test
    void numbersHaveOneCanonicalText() {
        assertThat(new ListedFactor("f", List.of("7.0", "0.50", "1e-4", "+3", "10000000", "-0", "closed group"))
                        .levels())
                .containsExactly("7", "0.5", "1.0e-4", "3", "10000000", "0", "closed group");
        assertThat(ValueText.of(1e7)).isEqualTo("10000000");
        assertThat(ValueText.canonical("92233720368547758079")).isEqualTo("92233720368547758079");
    }

    @Test
    void equalNumbersAreOneLevel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ListedFactor("posts", List.of("1", "1.0")))
                .withMessage("posts must name each value once, but 1 was there twice");
    }

    @Test
    void emptyAndBlankValuesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ListedFactor("f", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ListedFactor("f", List.of(" ")));
        assertThatIllegalArgumentException().isThrownBy(() -> new ListedFactor(" ", List.of("1")));
        assertThatIllegalArgumentException().isThrownBy(() -> ListedFactor.ofNumbers("f", Double.NaN));
    }

    @Test
    void categoriesHaveEqualCells() {
        ListedFactor factor = new ListedFactor("f", List.of("a", "b", "c"));

        assertThat(IntStream.range(0, 3000)
                        .filter(i -> factor.valueAt((i + 0.5) / 3000).equals("b")))
                .hasSize(1000);
        assertThat(factor.valueAt(0.0)).isEqualTo("a");
        assertThat(factor.valueAt(1.0)).isEqualTo("c");
    }

    @Test
    void fractionsOfGridBeginTheirCell() {
        for (int n = 2; n < 200; n++) {
            List<String> values = IntStream.range(0, n).mapToObj(i -> "v" + i).toList();
            ListedFactor factor = new ListedFactor("f", values);
            for (int i = 0; i < n; i++) {
                assertThat(factor.valueAt(i / (double) n)).isEqualTo("v" + i);
            }
        }
    }

    @Test
    void linearLevelsAreShortNumbersWithBothEnds() {
        assertThat(RangeFactor.linear("f", 0.2, 0.8).withLevels(4).levels())
                .containsExactly("0.2", "0.4", "0.6", "0.8");
    }

    @Test
    void logarithmicLevelsHaveEqualRatios() {
        RangeFactor factor = new RangeFactor("f", 0.001, 10, OptionalInt.of(5), Scale.LOG, false);

        assertThat(factor.levels()).containsExactly("0.001", "0.01", "0.1", "1", "10");
        assertThat(factor.valueAt(0.5)).isEqualTo("0.1");
    }

    @Test
    void wholeNumbersHaveEqualCellsWithTheEnds() {
        RangeFactor factor = new RangeFactor("f", 1, 4, OptionalInt.of(4), Scale.LINEAR, true);

        assertThat(IntStream.range(0, 4000).mapToObj(i -> factor.valueAt((i + 0.5) / 4000)))
                .filteredOn("1"::equals)
                .hasSize(1000);
        assertThat(List.of(factor.valueAt(0), factor.valueAt(0.26), factor.valueAt(0.74), factor.valueAt(1)))
                .containsExactly("1", "2", "3", "4");
        assertThat(factor.levels()).containsExactly("1", "2", "3", "4");
    }

    @Test
    void wholeLogarithmicRangeStaysInside() {
        RangeFactor factor = new RangeFactor("f", 1, 1000, OptionalInt.of(4), Scale.LOG, true);

        assertThat(factor.levels()).containsExactly("1", "10", "100", "1000");
        assertThat(factor.valueAt(0)).isEqualTo("1");
        assertThat(factor.valueAt(1)).isEqualTo("1000");
    }

    @Test
    void rangesThatCannotBeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RangeFactor.linear("f", 1, 1))
                .withMessageContaining("f: from must be below to");
        assertThatIllegalArgumentException().isThrownBy(() -> RangeFactor.linear("f", Double.NaN, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RangeFactor("f", 0, 1, OptionalInt.empty(), Scale.LOG, false))
                .withMessageContaining("above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RangeFactor("f", 0.5, 3, OptionalInt.empty(), Scale.LINEAR, true))
                .withMessageContaining("whole");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RangeFactor.linear("f", 0, 1).withLevels(1))
                .withMessageContaining("levels must be from 2 to 1000000, but was 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RangeFactor("f", 1, 3, OptionalInt.of(7), Scale.LINEAR, true))
                .withMessageContaining("different numbers");
    }

    @Test
    void rangeWithoutLevelsHasNoGrid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RangeFactor.linear("mean", 0, 1).levels())
                .withMessage("mean must have levels on a grid, but is a range without a number of levels");
    }

    @Test
    void placeOutsideUnitRangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RangeFactor.linear("f", 0, 1).valueAt(1.1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ListedFactor.ofNumbers("f", 1).valueAt(-0.1));
    }
}
