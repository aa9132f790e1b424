package org.kring.viz.report;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.kring.experiments.analysis.Comparison.PairDifference;
import org.kring.experiments.analysis.Comparison.Standing;
import org.kring.experiments.analysis.Comparison.Verdict;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metric.Direction;
import org.kring.model.observe.Metrics;
import org.kring.viz.chart.Findings;

/**
 * Who stands where on one outcome.
 *
 * @param findings what the study found
 * @param outcome name of a run metric
 */
record Verdicts(Findings findings, String outcome) {

    List<String> standing(Standing standing) {
        return findings.comparison().verdicts().stream()
                .filter(verdict -> verdict.outcome().equals(outcome) && verdict.standing() == standing)
                .map(Verdict::arm)
                .toList();
    }

    boolean isEmpty() {
        return ranked().isEmpty();
    }

    /** The strategies that have a value, the best first; in the order of the study where neither way is better. */
    List<String> ranked() {
        Comparator<String> byMean = Comparator.comparingDouble(this::mean);
        List<String> defined = findings.results().arms().stream()
                .filter(arm -> !Double.isNaN(mean(arm)))
                .toList();
        return switch (metric().direction()) {
            case HIGHER -> defined.stream().sorted(byMean.reversed()).toList();
            case LOWER -> defined.stream().sorted(byMean).toList();
            case NEITHER -> defined;
        };
    }

    /** Whether all strategies that have a value are the same in every replicate. */
    boolean isEqual() {
        Set<String> ranked = Set.copyOf(ranked());
        return findings.comparison().pairs().stream()
                .filter(pair ->
                        pair.outcome().equals(outcome) && ranked.contains(pair.a()) && ranked.contains(pair.b()))
                .allMatch(pair -> pair.low() == 0.0 && pair.high() == 0.0);
    }

    /** Whether a strategy is worse than another beyond luck. */
    boolean isBeaten(String arm, String other) {
        PairDifference pair = findings.difference(outcome, arm, other);
        return metric().direction() == Direction.LOWER ? pair.low() > 0.0 : pair.high() < 0.0;
    }

    Metric metric() {
        return Metrics.run(outcome);
    }

    private double mean(String arm) {
        return findings.estimate(outcome, arm).mean();
    }
}
