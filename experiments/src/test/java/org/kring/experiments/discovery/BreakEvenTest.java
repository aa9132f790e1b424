package org.kring.experiments.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;

/** Break-even values that were planted, with luck shared by all points as in a sweep. */
final class BreakEvenTest {

    private static final Metric METRIC = Metrics.run().get(0);

    @Test
    void findsThePlantedValueInAGrid() {
        BreakEven found = grid(1, 6, 10, x -> x - 0.42);

        assertThat(found.crossings()).hasSize(1);
        Crossing crossing = found.crossings().get(0);
        assertThat(crossing.at()).isCloseTo(0.42, within(0.1));
        assertThat(crossing.rising()).isTrue();
        assertThat(crossing.low()).isLessThan(crossing.at()).isFinite();
        assertThat(crossing.high()).isGreaterThan(crossing.at()).isFinite();
        assertThat(BreakEvenText.of(found)).contains("above it the difference is positive");
    }

    @Test
    void intervalsHoldThePlantedValueAsOftenAsTheySay() {
        // n = 200 studies in a grid of 5 values and 8 replicates; below 180 in fewer than 1 of 500 if it is 95 %.
        long held = IntStream.rangeClosed(1, 200)
                .filter(seed -> holds(grid(seed, 5, 8, x -> 2.0 * (0.6 - x)), 0.6))
                .count();

        assertThat(held).isGreaterThanOrEqualTo(180L);
    }

    @Test
    void intervalsHoldThePlantedValueAmongSpreadPointsToo() {
        // n = 60 studies of 80 points with 2 replicates; below 52 in fewer than 1 of 200 if it is 95 %.
        long held = IntStream.rangeClosed(1, 60)
                .filter(seed -> holds(spread(seed, 80, 2, x -> 2.0 * (x - 0.35)), 0.35))
                .count();

        assertThat(held).isGreaterThanOrEqualTo(52L);
    }

    @Test
    void aDifferenceThatKeepsItsSignHasNoBreakEven() {
        BreakEven found = grid(3, 6, 10, x -> 2.0 + x);

        assertThat(found.crossings()).isEmpty();
        assertThat(found.isTold()).isTrue();
        assertThat(BreakEvenText.of(found))
                .contains("No crossing within 0 to 1: the difference is positive throughout, and told from 0");
    }

    @Test
    void aFlatDifferenceNearZeroDoesNotRuleACrossingOut() {
        BreakEven found = grid(4, 4, 5, x -> 0.05);

        assertThat(found.isTold()).isFalse();
        assertThat(BreakEvenText.of(found)).containsAnyOf("not ruled out", "anywhere", "or less", "or more");
    }

    @Test
    void aValueNearTheEndHasAnOpenInterval() {
        BreakEven found = grid(1, 5, 6, x -> 0.4 * (x - 0.93));

        assertThat(found.crossings()).isNotEmpty();
        assertThat(found.crossings().get(found.crossings().size() - 1).high()).isInfinite();
    }

    @Test
    void oneReplicateInAGridTellsNothingAboutLuck() {
        BreakEven found = grid(1, 5, 1, x -> x - 0.5);

        assertThat(found.isTold()).isFalse();
        assertThat(found.curve()).allMatch(point -> Double.isInfinite(point.high()));
    }

    private static boolean holds(BreakEven found, double truth) {
        return found.crossings().stream().anyMatch(each -> each.low() <= truth && truth <= each.high());
    }

    private static BreakEven grid(long seed, int levels, int replicates, DoubleUnaryOperator truth) {
        double[] places =
                IntStream.range(0, levels).mapToDouble(i -> i / (levels - 1.0)).toArray();
        return found(seed, places, replicates, truth, 0.0, true);
    }

    private static BreakEven spread(long seed, int points, int replicates, DoubleUnaryOperator truth) {
        double[] places = IntStream.range(0, points)
                .mapToDouble(i -> Draws.uniform(Draws.bits(seed, i), 50))
                .toArray();
        return found(seed, places, replicates, truth, 0.4, false);
    }

    /** Luck of a replicate at all points, luck of a point, and of both. */
    private static BreakEven found(
            long seed, double[] places, int replicates, DoubleUnaryOperator truth, double ofPoint, boolean grid) {
        double[][] values = new double[places.length][replicates];
        for (int i = 0; i < places.length; i++) {
            for (int r = 0; r < replicates; r++) {
                values[i][r] = truth.applyAsDouble(places[i])
                        + 0.15 * Draws.normal(Draws.bits(~seed, r), 1)
                        + ofPoint * Draws.normal(Draws.bits(seed, i), 2)
                        + 0.2 * Draws.normal(Draws.bits(seed, i), 3 + r);
            }
        }
        return BreakEven.of(new Differences(places, values), grid, "x", "a", "b", METRIC);
    }
}
