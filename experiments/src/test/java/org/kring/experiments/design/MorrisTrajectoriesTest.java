package org.kring.experiments.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class MorrisTrajectoriesTest {

    private static final long SEED = 20141231L;

    private static List<Integer> changed(MorrisTrajectories design, long index) {
        List<String> before = design.point(index - 1).values();
        List<String> after = design.point(index).values();
        return IntStream.range(0, before.size())
                .filter(f -> !before.get(f).equals(after.get(f)))
                .boxed()
                .toList();
    }

    @Test
    void everyStepMovesTheNamedFactorByDelta() {
        MorrisTrajectories design = new MorrisTrajectories(Factors.unit(5), 20, 4, SEED);

        assertThat(design.step()).isEqualTo(2.0 / 3.0);
        assertThat(design.size()).isEqualTo(120);
        for (long i = 0; i < design.size(); i++) {
            if (i % 6 == 0) {
                assertThat(design.movedGroup(i)).isEmpty();
                continue;
            }
            int moved = design.movedGroup(i).orElseThrow();
            assertThat(changed(design, i)).containsExactly(moved);
            assertThat(Math.abs(design.unit(i, moved) - design.unit(i - 1, moved)))
                    .isCloseTo(2.0 / 3.0, within(1e-12));
        }
    }

    @Test
    void everyTrajectoryMovesEveryFactorOnce() {
        MorrisTrajectories design = new MorrisTrajectories(Factors.unit(5), 20, 4, SEED);
        Set<List<Integer>> orders = new HashSet<>();
        for (long t = 0; t < 20; t++) {
            long first = t * design.trajectoryLength();
            List<Integer> order = IntStream.rangeClosed(1, 5)
                    .mapToObj(step -> design.movedGroup(first + step).orElseThrow())
                    .toList();
            assertThat(order).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
            assertThat(design.trajectory(first + 5)).isEqualTo(t);
            orders.add(order);
        }
        assertThat(orders).hasSizeGreaterThan(10);
    }

    @Test
    void startsAreOnAllLevelsInBothDirections() {
        MorrisTrajectories design = new MorrisTrajectories(Factors.unit(1), 400, 4, SEED);
        TreeSet<String> starts = IntStream.range(0, 400)
                .mapToObj(t -> design.point(2L * t).values().get(0))
                .collect(Collectors.toCollection(TreeSet::new));
        long up = IntStream.range(0, 400)
                .filter(t -> design.unit(2L * t + 1, 0) > design.unit(2L * t, 0))
                .count();

        // n = 400, standard deviation 10: outside 150 to 250 with chance below 1e-6.
        assertThat(starts).containsExactly("0", "0.333333333333", "0.666666666667", "1");
        assertThat(up).isBetween(150L, 250L);
    }

    @Test
    void groupMovesTogetherAndOnce() {
        List<List<String>> groups = List.of(List.of("f3", "f0"), List.of("f1"), List.of("f2", "f4"));
        MorrisTrajectories design = new MorrisTrajectories(Factors.unit(5), groups, 10, 6, SEED);

        assertThat(design.trajectoryLength()).isEqualTo(4);
        for (long i = 0; i < design.size(); i++) {
            OptionalInt group = design.movedGroup(i);
            if (group.isPresent()) {
                assertThat(changed(design, i)).containsExactlyInAnyOrderElementsOf(design.group(group.getAsInt()));
            }
        }
    }

    @Test
    void moreTrajectoriesKeepTheFirst() {
        MorrisTrajectories design = new MorrisTrajectories(Factors.unit(3), 4, 4, SEED);

        assertThat(Factors.values(design.extendedTo(40)).subList(0, 16)).isEqualTo(Factors.values(design));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> design.extendedTo(41))
                .withMessageContaining("multiple of 4");
    }

    @Test
    void choicesChangeInEveryStep() {
        List<Factor> choices = List.of(
                new ListedFactor("two", List.of("a", "b")),
                new ListedFactor("three", List.of("a", "b", "c")),
                new ListedFactor("five", List.of("a", "b", "c", "d", "e")));
        MorrisTrajectories design = new MorrisTrajectories(choices, 10, 4, SEED);

        for (long i = 0; i < design.size(); i++) {
            OptionalInt moved = design.movedGroup(i);
            if (moved.isPresent()) {
                assertThat(changed(design, i)).containsExactly(moved.getAsInt());
            }
        }
    }

    @Test
    void millionthPointNeedsNoOther() {
        MorrisTrajectories design = new MorrisTrajectories(Factors.unit(9), 100_000, 4, SEED);

        assertThat(design.point(999_999).values()).hasSize(9);
    }

    @Test
    void bytesStayTheSame() {
        assertThat(Factors.values(new MorrisTrajectories(Factors.unit(2), 1, 4, 1L)))
                .containsExactly(List.of("0.666666666667", "0"), List.of("0", "0"), List.of("0", "0.666666666667"));
    }

    @Test
    void argumentsThatCannotBeAreRefused() {
        List<Factor> factors = Factors.unit(2);
        List<Factor> constant = List.of(ListedFactor.ofNumbers("c", 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MorrisTrajectories(factors, 1, 3, SEED))
                .withMessageContaining("even");
        assertThatIllegalArgumentException().isThrownBy(() -> new MorrisTrajectories(factors, 0, 4, SEED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MorrisTrajectories(constant, 1, 4, SEED))
                .withMessageContaining("c must change its value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MorrisTrajectories(factors, List.of(List.of("f0")), 1, 4, SEED))
                .withMessageContaining("f1 must be in one group");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new MorrisTrajectories(factors, List.of(List.of("f0", "f1"), List.of("f0")), 1, 4, SEED))
                .withMessageContaining("two");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MorrisTrajectories(factors, List.of(List.of("f0", "f9")), 1, 4, SEED))
                .withMessageContaining("f9");
    }

    @Test
    void valuesThatAreOnNoLevelOfTheGridAreNamed() {
        List<Factor> factors = List.of(
                ListedFactor.ofNumbers("posts", 1, 3, 7, 14, 21),
                new ListedFactor("wall", List.of("open", "closed")),
                RangeFactor.linear("share", 0, 1));
        MorrisTrajectories design = new MorrisTrajectories(factors, 200, 4, SEED);

        assertThat(design.leftOut()).containsExactly(Map.entry("posts", List.of("7")));
        assertThat(values(design)).containsExactlyInAnyOrder("1", "3", "14", "21");
        MorrisTrajectories finer = new MorrisTrajectories(factors, 200, design.levelsForAll(), SEED);
        assertThat(design.levelsForAll()).isEqualTo(6);
        assertThat(finer.leftOut()).isEmpty();
        assertThat(values(finer)).containsExactlyInAnyOrder("1", "3", "7", "14", "21");
    }

    private static Set<String> values(MorrisTrajectories design) {
        return design.points().map(point -> point.values().get(0)).collect(Collectors.toSet());
    }
}
