package org.kring.experiments.analysis;

import java.util.List;
import org.kring.experiments.result.StudyResults;
import org.kring.experiments.study.ReplicationRule;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;

/**
 * When a study has enough replicates: the differences between all pairs of arms, the reference included, are known to the
 * half-width asked for, on every outcome asked for.
 *
 * <p>The rule may be asked at fixed checkpoints only. Stopping as soon as an interval looks narrow makes it a little too
 * narrow; the intervals pay for that by spreading their error rate over all checkpoints ({@link Confidence}).
 *
 * @param targets half-widths asked for, at least one
 * @param min replicates before the first checkpoint, at least 2
 * @param max most replicates, at least min
 */
public record PrecisionRule(List<Target> targets, int min, int max) {

    /**
     * A half-width asked for.
     *
     * @param outcome name of a run metric
     * @param halfWidth half the width of the simultaneous interval, in the unit of the metric, above 0
     */
    public record Target(String outcome, double halfWidth) {

        /** Checks the outcome and the half-width. */
        public Target {
            if (Metrics.run().stream().map(Metric::name).noneMatch(outcome::equals)) {
                throw new IllegalArgumentException("there is no metric " + outcome);
            }
            if (!(halfWidth > 0.0)) {
                throw new IllegalArgumentException(
                        "precision on %s must be above 0, but was %s".formatted(outcome, halfWidth));
            }
        }
    }

    /** Why a study stopped growing. */
    public enum Stopped {
        /** The half-width asked for is reached. */
        PRECISION,
        /** The most replicates that were allowed, or the fixed number that was asked for, are done. */
        MAXIMUM
    }

    /** Checks the numbers and copies the list. */
    public PrecisionRule {
        targets = List.copyOf(targets);
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("a precision needs an outcome that it is about");
        }
        checkpoints(min, max);
    }

    /**
     * Numbers of replicates at which a study may stop: they grow by half, so that at most a third of the runs is more
     * than was needed, and the looks stay few.
     *
     * @param min first checkpoint, at least 2
     * @param max last checkpoint, at least min
     * @return checkpoints in rising order, from min to max
     */
    public static List<Integer> checkpoints(int min, int max) {
        if (min < 2 || max < min) {
            throw new IllegalArgumentException(
                    "replications need 2 <= min <= max, but min was %d and max was %d".formatted(min, max));
        }
        return ReplicationRule.Precision.checkpoints(min, max);
    }

    /**
     * The checkpoints of this rule.
     *
     * @return checkpoints in rising order, from min to max
     */
    public List<Integer> checkpoints() {
        return checkpoints(min, max);
    }

    /**
     * Whether the differences are known precisely enough.
     *
     * @param results the runs so far
     * @return true if every half-width asked for is reached with at least min replicates
     */
    public boolean reached(StudyResults results) {
        return reached(results, new JointLaws());
    }

    /** Whether the differences are known precisely enough, given simulated studies to use again. */
    boolean reached(StudyResults results, JointLaws laws) {
        return results.replicates() >= min
                && targets.stream()
                        .allMatch(target -> halfWidth(results, target.outcome(), laws) <= target.halfWidth());
    }

    /**
     * Why a study with these runs has stopped.
     *
     * @param results the runs of a study that stopped
     * @return precision if it is reached, else maximum
     */
    public Stopped stopped(StudyResults results) {
        return reached(results) ? Stopped.PRECISION : Stopped.MAXIMUM;
    }

    /**
     * The widest half-width of an outcome so far. Pairs with an arm in which the outcome is never defined do not count,
     * because no number of runs would narrow them.
     *
     * @param results the runs so far
     * @param outcome name of a run metric
     * @return half-width over all pairs, infinite with fewer than 2 replicates, 0 if nothing is compared
     */
    public double halfWidth(StudyResults results, String outcome) {
        return halfWidth(results, outcome, new JointLaws());
    }

    private double halfWidth(StudyResults results, String outcome, JointLaws laws) {
        if (results.replicates() < 2) {
            return Double.POSITIVE_INFINITY;
        }
        return new Intervals(results, Confidence.sequential(this), laws)
                .pairs(outcome).stream()
                        .filter(pair -> defined(results, pair.a(), outcome) && defined(results, pair.b(), outcome))
                        .mapToDouble(pair -> (pair.high() - pair.low()) / 2.0)
                        .max()
                        .orElse(0.0);
    }

    /**
     * An estimate of the replicates that the study will end with.
     *
     * @param results the runs so far
     * @return one of the checkpoints, not below the replicates so far; max if that is not yet known or not enough
     */
    public int needed(StudyResults results) {
        double shortfall = shortfall(results);
        if (shortfall <= 1.0 && results.replicates() >= min) {
            return Math.min(max, results.replicates());
        }
        return checkpoints().stream()
                .filter(n -> n > results.replicates() && shrink(results, n) * shortfall <= 1.0)
                .findFirst()
                .orElse(max);
    }

    /** The widest half-width, as a multiple of what was asked for; infinite with fewer than 2 replicates. */
    private double shortfall(StudyResults results) {
        JointLaws laws = new JointLaws();
        return targets.stream()
                .mapToDouble(target -> halfWidth(results, target.outcome(), laws) / target.halfWidth())
                .max()
                .orElse(0.0);
    }

    /** Factor by which half-widths shrink with n replicates: the spread between them is taken as it is seen now. */
    private double shrink(StudyResults results, int n) {
        int now = results.replicates();
        if (now < 2) {
            return 1.0;
        }
        Confidence confidence = Confidence.sequential(this);
        int family = Intervals.comparisons(results.arms().size());
        // The even split needs no correlations, and it shrinks with the replicates as the joint law does.
        return confidence.quantile(n, family) / confidence.quantile(now, family) * Math.sqrt((double) now / n);
    }

    private static boolean defined(StudyResults results, String arm, String outcome) {
        for (double value : results.values(arm, outcome)) {
            if (Double.isFinite(value)) {
                return true;
            }
        }
        return false;
    }
}
