package org.kring.experiments.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.kring.experiments.analysis.Comparison.Estimate;
import org.kring.experiments.analysis.Comparison.PairDifference;
import org.kring.experiments.analysis.Comparison.Standing;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metric.Direction;

/**
 * The arms on one outcome, and how they stand.
 *
 * @param metric the outcome
 * @param reference label of the counterfactual arm
 * @param estimates one per arm, in the order of the arms
 * @param pairs all pairs
 */
record OutcomeComparison(Metric metric, String reference, List<Estimate> estimates, List<PairDifference> pairs) {

    OutcomeComparison {
        estimates = List.copyOf(estimates);
        pairs = List.copyOf(pairs);
    }

    /** Whether one way is better. */
    boolean isJudged() {
        return metric.direction() != Direction.NEITHER;
    }

    /** Whether at least two arms have a value, and not exactly the same one in every replicate. */
    boolean leavesAChoice() {
        List<String> arms = ranked();
        return arms.size() > 1 && !arms.stream().skip(1).allMatch(arm -> isExactlyEqual(arm, arms.get(0)));
    }

    private boolean isExactlyEqual(String arm, String other) {
        return difference(arm, other)
                .filter(d -> d.difference() == 0.0 && d.low() == 0.0 && d.high() == 0.0)
                .isPresent();
    }

    /** The level of confidence of the intervals. */
    double confidence() {
        return pairs.stream()
                .mapToDouble(PairDifference::confidence)
                .findFirst()
                .orElse(Confidence.fixed().level());
    }

    /** Labels of the arms in which the outcome is defined, the best mean first. */
    List<String> ranked() {
        ToDoubleFunction<Estimate> badness = e -> metric.direction() == Direction.LOWER ? e.mean() : -e.mean();
        return estimates.stream()
                .filter(e -> e.n() > 0)
                .sorted((x, y) -> Double.compare(badness.applyAsDouble(x), badness.applyAsDouble(y)))
                .map(Estimate::arm)
                .toList();
    }

    /** The arms that stand so, the best mean first; undefined arms in the order of the study. */
    List<String> standing(Standing standing) {
        List<String> arms = standing == Standing.UNDEFINED
                ? estimates.stream().map(Estimate::arm).toList()
                : ranked();
        return arms.stream().filter(arm -> standing(arm) == standing).toList();
    }

    /** How an arm stands. */
    Standing standing(String arm) {
        if (estimate(arm).n() == 0) {
            return Standing.UNDEFINED;
        }
        if (isBeaten(arm)) {
            return Standing.WORSE;
        }
        boolean alone = ranked().stream().allMatch(other -> other.equals(arm) || isBeaten(other));
        return alone && ranked().size() > 1 ? Standing.BEST : Standing.TIED;
    }

    /** Whether another arm is better beyond doubt. */
    boolean isBeaten(String arm) {
        return ranked().stream().anyMatch(other -> isBeaten(arm, other));
    }

    /** Whether that other arm is better beyond doubt. */
    boolean isBeaten(String arm, String other) {
        return difference(arm, other)
                .filter(d -> metric.direction() == Direction.HIGHER ? d.high() < 0.0 : d.low() > 0.0)
                .isPresent();
    }

    /** By how much an arm may at most differ from any other, by the far ends of the intervals; infinite if one has none. */
    double furthest(String arm) {
        return ranked().stream()
                .filter(other -> !other.equals(arm))
                .flatMap(other -> difference(arm, other).stream())
                .mapToDouble(d -> Math.max(Math.abs(d.low()), Math.abs(d.high())))
                .max()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** The mean of an arm. */
    Estimate estimate(String arm) {
        return estimates.stream()
                .filter(e -> e.arm().equals(arm))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no arm " + arm));
    }

    /** The difference a - b; empty for an arm with itself. */
    Optional<PairDifference> difference(String a, String b) {
        for (PairDifference pair : pairs) {
            if (pair.a().equals(a) && pair.b().equals(b)) {
                return Optional.of(pair);
            }
            if (pair.a().equals(b) && pair.b().equals(a)) {
                return Optional.of(pair.flipped());
            }
        }
        return Optional.empty();
    }
}
