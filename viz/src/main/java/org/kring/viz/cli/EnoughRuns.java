package org.kring.viz.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.kring.experiments.analysis.Confidence;
import org.kring.experiments.analysis.PrecisionRule;
import org.kring.experiments.analysis.PrecisionRule.Target;
import org.kring.experiments.analysis.StopReason;
import org.kring.experiments.result.StudyResults;
import org.kring.experiments.run.StopRule;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.ReplicationRule.Precision;
import org.kring.experiments.study.StudyPlan;

/** Lets the statistics decide when a study has enough runs. */
final class EnoughRuns {

    private EnoughRuns() {}

    /**
     * When to stop.
     *
     * @param plan a study
     * @return the rule that the plan asks for
     */
    static StopRule of(StudyPlan plan) {
        return plan.replications() instanceof Precision precision ? asked(precision) : StopRule.never();
    }

    /**
     * How sure the intervals are to be, given when the study may stop.
     *
     * @param plan a study
     * @return confidence that pays for every look
     */
    static Confidence confidence(StudyPlan plan) {
        ReplicationRule rule = plan.replications();
        return rule instanceof Precision precision ? Confidence.sequential(rule(precision)) : Confidence.fixed();
    }

    /**
     * Why a study that ended by its own rule did so.
     *
     * @param plan the study
     * @param results its runs
     * @return the reason in words
     */
    static StopReason reason(StudyPlan plan, StudyResults results) {
        return plan.replications() instanceof Precision precision
                ? StopReason.of(rule(precision), results)
                : StopReason.givenBeforehand();
    }

    private static StopRule asked(Precision precision) {
        PrecisionRule rule = rule(precision);
        return results -> new StopRule.Decision(rule.reached(results), rule.needed(results), because(rule, results));
    }

    private static PrecisionRule rule(Precision precision) {
        List<Target> targets = precision.on().stream()
                .map(outcome -> new Target(outcome, precision.halfWidth()))
                .toList();
        return new PrecisionRule(targets, precision.min(), precision.max());
    }

    private static String because(PrecisionRule rule, StudyResults results) {
        return rule.targets().stream()
                .map(target -> "%s is known within %s, asked for %s"
                        .formatted(
                                target.outcome(),
                                Numbers.plain(rule.halfWidth(results, target.outcome())),
                                Numbers.plain(target.halfWidth())))
                .collect(Collectors.joining("; "));
    }
}
