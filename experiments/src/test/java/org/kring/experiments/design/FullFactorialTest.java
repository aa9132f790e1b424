package org.kring.experiments.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FullFactorialTest {

    private static final Factor POSTS = ListedFactor.ofNumbers("strategy.postsPerWeek", 1, 3, 7);
    private static final Factor PLATFORM = new ListedFactor("platform", List.of("page", "group"));

    @Test
    void lastFactorRunsFastest() {
        assertThat(Factors.values(new FullFactorial(List.of(POSTS, PLATFORM))))
                .containsExactly(
                        List.of("1", "page"),
                        List.of("1", "group"),
                        List.of("3", "page"),
                        List.of("3", "group"),
                        List.of("7", "page"),
                        List.of("7", "group"));
    }

    @Test
    void pointKnowsItsNumberAndAssignments() {
        FullFactorial design = new FullFactorial(List.of(POSTS, PLATFORM));
        DesignPoint point = design.point(3);

        assertThat(point.index()).isEqualTo(3);
        assertThat(design.assignments(point))
                .containsExactly(Map.entry("strategy.postsPerWeek", "3"), Map.entry("platform", "group"));
        assertThat(design.indexOf(point.values())).hasValue(3);
        assertThat(design.indexOf(List.of("4", "group"))).isEmpty();
    }

    @Test
    void pointsAreEqualByTheirValues() {
        assertThat(new DesignPoint(1, List.of("a")))
                .isEqualTo(new DesignPoint(2, List.of("a")))
                .hasSameHashCodeAs(new DesignPoint(2, List.of("a")))
                .isNotEqualTo(new DesignPoint(1, List.of("b")));
    }

    @Test
    void everyPointIsThereOnce() {
        FullFactorial design = new FullFactorial(
                List.of(POSTS, PLATFORM, RangeFactor.linear("x", 0, 1).withLevels(5)));

        assertThat(new HashSet<>(Factors.values(design))).hasSize(30);
        assertThat(design.size()).isEqualTo(30);
    }

    @Test
    void hugeGridIsHeldByRule() {
        List<Factor> factors = IntStream.range(0, 60)
                .<Factor>mapToObj(i -> ListedFactor.ofNumbers("f" + i, 0, 1))
                .toList();
        FullFactorial design = new FullFactorial(factors);

        assertThat(design.size()).isEqualTo(1L << 60);
        assertThat(design.point((1L << 60) - 1).values()).containsOnly("1");
        assertThat(design.points().limit(3)).hasSize(3);
    }

    @Test
    void tooManyPointsAreRefused() {
        List<Factor> factors = IntStream.range(0, 63)
                .<Factor>mapToObj(i -> ListedFactor.ofNumbers("f" + i, 0, 1))
                .toList();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FullFactorial(factors))
                .withMessageStartingWith("a full factorial must have at most 2^63-1 points, but was 2 x 2 x");
    }

    @Test
    void repeatedFactorAndNoFactorAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FullFactorial(List.of(POSTS, POSTS)))
                .withMessageContaining("strategy.postsPerWeek was there twice");
        assertThatIllegalArgumentException().isThrownBy(() -> new FullFactorial(Collections.<Factor>emptyList()));
    }

    @Test
    void pointBeyondTheEndIsRefused() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> new FullFactorial(List.of(POSTS)).point(3));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> new FullFactorial(List.of(POSTS)).point(-1));
    }
}
