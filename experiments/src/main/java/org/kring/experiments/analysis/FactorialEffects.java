package org.kring.experiments.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kring.experiments.analysis.SweepComparison.LevelContrast;
import org.kring.experiments.analysis.SweepComparison.LevelEffect;
import org.kring.experiments.result.StudyResults;
import org.kring.experiments.result.SweepRuns;

/** Main effects in a factorial design: taken within each replicate first, and the replicates give the interval. */
final class FactorialEffects {

    private final SweepRuns runs;
    private final String outcome;
    private final Confidence confidence;
    private final SweepMeans means;
    private final List<String> arms;
    private final String reference;

    FactorialEffects(SweepRuns runs, String outcome, Confidence confidence) {
        this.runs = runs;
        this.outcome = outcome;
        this.confidence = confidence;
        means = new SweepMeans(runs, outcome);
        StudyResults first = runs.points().get(0).results();
        arms = first.arms();
        reference = first.reference();
    }

    List<LevelEffect> effects() {
        List<LevelEffect> effects = new ArrayList<>();
        for (String arm : arms) {
            double[] all = means.of(arm, point -> true);
            double[] allBase = means.of(reference, point -> true);
            for (String factor : runs.paths()) {
                for (String level : levels(factor)) {
                    double[] there = means.of(arm, means.at(factor, level));
                    double[] base = means.of(reference, means.at(factor, level));
                    PairedSample own = PairedSample.of(there, all);
                    PairedSample difference =
                            PairedSample.of(SweepMeans.less(there, base), SweepMeans.less(all, allBase));
                    double quantile = confidence.quantile(own.n(), 1);
                    double onDifference = confidence.quantile(difference.n(), 1);
                    effects.add(new LevelEffect(
                            factor,
                            level,
                            arm,
                            outcome,
                            own.n(),
                            own.difference(),
                            own.low(quantile),
                            own.high(quantile),
                            difference.difference(),
                            difference.low(onDifference),
                            difference.high(onDifference)));
                }
            }
        }
        return effects;
    }

    /** Of all pairs of levels, with intervals for all arms and factors together: the widest of all is what a reader looks for. */
    List<LevelContrast> contrasts() {
        List<Contrast> contrasts = new ArrayList<>();
        for (String arm : arms) {
            for (String factor : runs.paths()) {
                List<String> levels = levels(factor);
                for (int to = 1; to < levels.size(); to++) {
                    for (int from = 0; from < to; from++) {
                        contrasts.add(contrast(arm, factor, levels.get(from), levels.get(to)));
                    }
                }
            }
        }
        int family = (int) Math.max(
                1,
                contrasts.stream()
                        .filter(each -> each.sample().variance() > 0.0)
                        .count());
        return contrasts.stream().map(each -> told(each, family)).toList();
    }

    private Contrast contrast(String arm, String factor, String from, String to) {
        double[] before = means.of(arm, means.at(factor, from));
        double[] after = means.of(arm, means.at(factor, to));
        return new Contrast(arm, factor, from, to, mean(before), mean(after), PairedSample.of(after, before));
    }

    private LevelContrast told(Contrast contrast, int family) {
        PairedSample sample = contrast.sample();
        double quantile = confidence.quantile(sample.n(), family);
        return new LevelContrast(
                contrast.factor(),
                contrast.from(),
                contrast.to(),
                contrast.arm(),
                outcome,
                contrast.meanFrom(),
                contrast.meanTo(),
                sample.low(quantile),
                sample.high(quantile));
    }

    private List<String> levels(String path) {
        int factor = runs.paths().indexOf(path);
        Set<String> levels = new LinkedHashSet<>();
        runs.points().forEach(point -> levels.add(point.values().get(factor)));
        return List.copyOf(levels);
    }

    /** Of the replicates in which it is defined. */
    private static double mean(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).average().orElse(Double.NaN);
    }

    /** A difference between two levels; one that is the same in every replicate is no matter of luck, and not in the family. */
    private record Contrast(
            String arm, String factor, String from, String to, double meanFrom, double meanTo, PairedSample sample) {}
}
