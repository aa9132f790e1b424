package org.kring.viz.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.kring.experiments.result.Manifest;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.StudyPlan;
import org.kring.model.scenario.Horizon;
import org.kring.viz.text.Numerals;

/**
 * Items 4 to 6 of STRESS-ABS: how the study was run.
 *
 * @param plan what was asked
 * @param manifest how it was run
 */
record StressExperiment(StudyPlan plan, Manifest manifest) {

    List<StressItem> experimentation() {
        Horizon horizon = plan.scenario().horizon();
        return List.of(
                StressItem.of(
                        "4.1",
                        "Initialisation",
                        List.of(
                                ("Burn-in: %d weeks without any organisation, after five weeks without sessions; persons, ties and states are"
                                                + " drawn anew for every replicate (`docs/odd.md`, section 5).")
                                        .formatted(horizon.burnInWeeks()))),
                StressItem.of(
                        "4.2",
                        "Run length",
                        List.of("Horizon: %d observed weeks, in steps of one hour.".formatted(horizon.weeks()))),
                StressItem.of("4.3", "Estimation approach", estimation()));
    }

    private List<String> estimation() {
        if (plan.sweep().isOn()) {
            return List.of(
                    "Rule: %s, at every point.".formatted(rule()),
                    "Design: `%s` over %s; every strategy at every point."
                            .formatted(
                                    plan.sweep().design().key(),
                                    String.join(", ", plan.sweep().factors().keySet())),
                    counts(),
                    "In a replicate all strategies at all points meet the same people with the same luck; differences are taken"
                            + " replicate by replicate, with paired t intervals that hold together over points and strategies for each"
                            + " outcome with about 95 % confidence (Bonferroni).");
        }
        return List.of(
                "Rule: %s.".formatted(rule()),
                counts(),
                "Stopped: `%s`, because %s.".formatted(manifest.stopped(), manifest.because()),
                "In a replicate all strategies meet the same people with the same luck; differences are taken replicate by replicate,"
                        + " with paired t intervals that hold together for each outcome with about 95 % confidence"
                        + " (`docs/decisions/0003-simultaneous-intervals.md`).");
    }

    private String counts() {
        return "Replicates: %d; finished runs: %d; failed runs: %d."
                .formatted(manifest.replicates(), manifest.runs(), manifest.failures());
    }

    private String rule() {
        ReplicationRule rule = plan.replications();
        if (rule instanceof ReplicationRule.Precision precision) {
            return "replicates are added, from %d to at most %d, until the differences in %s are known within ± %s"
                    .formatted(
                            precision.min(),
                            precision.max(),
                            String.join(", ", precision.on()),
                            Numerals.ENGLISH.plain(precision.halfWidth()));
        }
        if (rule instanceof ReplicationRule.Selection selection) {
            return "the best strategy on %s is selected by the procedure KN (Kim and Nelson 2001), with %s as indifference and a probability of at least %s; strategies that are given up are not run any more; from %d to at most %d replicates"
                    .formatted(
                            selection.on(),
                            Numerals.ENGLISH.plain(selection.zone().indifference()),
                            Numerals.ENGLISH.plain(selection.zone().confidence()),
                            selection.zone().first(),
                            selection.zone().most());
        }
        return "%d replicates, given beforehand".formatted(rule.most());
    }

    List<StressItem> implementation() {
        return List.of(
                StressItem.of(
                        "5.1",
                        "Software or programming language",
                        List.of("Kring %s, commit %s; Java, with the schedule of MASON."
                                .formatted(manifest.programVersion(), manifest.commit()))),
                StressItem.of(
                        "5.2",
                        "Random sampling",
                        List.of(
                                "Study seed: %d; seed rule: %d.".formatted(plan.studySeed(), plan.seedRule()),
                                "Every draw is a pure function of study seed, replicate, purpose, who it is about, time and index"
                                        + " (SplitMix64 streams, `docs/decisions/0001-keyed-draws.md`); `docs/odd.md`, section 11, lists"
                                        + " all purposes.")),
                StressItem.of(
                        "5.3",
                        "Model execution",
                        List.of(
                                "Synchronous within an hour: sessions read the world as it stood when the hour began; what they do to"
                                        + " others takes effect afterwards, in the order of person numbers. The number of threads changes"
                                        + " nothing.",
                                "Command: `%s`".formatted(plan.command()))),
                StressItem.of(
                        "5.4",
                        "System specification",
                        List.of(
                                "Java %s on %s, %d processors."
                                        .formatted(manifest.jdk(), manifest.os(), manifest.cpus()),
                                "Run time: %s, from %s to %s (the last session, if the study was resumed)."
                                        .formatted(runTime(), manifest.started(), manifest.ended()))));
    }

    private String runTime() {
        long seconds = Duration.between(Instant.parse(manifest.started()), Instant.parse(manifest.ended()))
                .toSeconds();
        return "%d h %d min %d s".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    List<StressItem> access() {
        return List.of(StressItem.of(
                "6.1",
                "Computer model sharing statement",
                List.of(
                        "Kring is free software under the Apache License 2.0. This folder holds the whole plan; `kring study verify` on it"
                                + " computes the digest again.",
                        "Hash of the plan: %s.".formatted(manifest.planHash()),
                        "Digest of the results: %s.".formatted(manifest.digest())),
                "Where can others get this folder and this version of the program (repository, DOI)?"));
    }
}
