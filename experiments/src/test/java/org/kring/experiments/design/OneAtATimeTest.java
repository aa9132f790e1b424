package org.kring.experiments.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class OneAtATimeTest {

    private static final List<Factor> FACTORS =
            List.of(ListedFactor.ofNumbers("posts", 1, 3, 7), new ListedFactor("channel", List.of("page", "group")));

    @Test
    void eachFactorLeavesTheBaseAlone() {
        OneAtATime design = new OneAtATime(FACTORS, Map.of("posts", "3.0", "channel", "profile"));

        assertThat(Factors.values(design))
                .containsExactly(
                        List.of("3", "profile"),
                        List.of("1", "profile"),
                        List.of("7", "profile"),
                        List.of("3", "page"),
                        List.of("3", "group"));
        assertThat(List.of(0L, 1L, 2L, 3L, 4L).stream().map(design::changedFactor))
                .containsExactly(
                        OptionalInt.empty(),
                        OptionalInt.of(0),
                        OptionalInt.of(0),
                        OptionalInt.of(1),
                        OptionalInt.of(1));
    }

    @Test
    void middleLevelsMakeABase() {
        assertThat(Factors.values(OneAtATime.aroundMiddle(FACTORS)))
                .containsExactly(
                        List.of("3", "page"), List.of("1", "page"), List.of("7", "page"), List.of("3", "group"));
    }

    @Test
    void factorWithoutBaseValueIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OneAtATime(FACTORS, Map.of("posts", "3")))
                .withMessageContaining("channel must have a value at the base point");
    }
}
