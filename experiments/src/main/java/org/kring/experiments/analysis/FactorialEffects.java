package org.kring.experiments.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kring.experiments.analysis.SweepComparison.LevelContrast;
import org.kring.experiments.analysis.SweepComparison.LevelEffect;
import org.kring.experiments.result.StudyResults;
import org.kring.experiments.result.SweepRuns;

/**
 * Main effects in a factorial design, replicate by replicate: within a replicate all points share their luck, so the effect
 * is taken there first, and the replicates give its interval. Only replicates count that finished at every point; a value that
 * is undefined at a point leaves the replicate without an effect.
 */
final class FactorialEffects {

    private final SweepRuns runs;
    private final String outcome;
    private final Confidence confidence;
    private final List<Integer> replicates;
    private final List<String> arms;
    private final String reference;

    FactorialEffects(SweepRuns runs, String outcome, Confidence confidence) {
        this.runs = runs;
        this.outcome = outcome;
        this.confidence = confidence;
        StudyResults first = runs.points().get(0).results();
        arms = first.arms();
        reference = first.reference();
        Set<Integer> everywhere = new TreeSet<>(runs.points().get(0).replicates());
        runs.points().forEach(point -> everywhere.retainAll(new TreeSet<>(point.replicates())));
        replicates = runs.points().size() == runs.planned() ? List.copyOf(everywhere) : List.of();
    }

    List<LevelEffect> effects() {
        List<LevelEffect> effects = new ArrayList<>();
        for (String arm : arms) {
            double[][] values = values(arm);
            double[][] base = values(reference);
            for (int f = 0; f < runs.paths().size(); f++) {
                for (String level : levels(f)) {
                    PairedSample own = PairedSample.of(means(values, f, level), means(values));
                    PairedSample difference = PairedSample.of(
                            less(means(values, f, level), means(base, f, level)), less(means(values), means(base)));
                    double quantile = confidence.quantile(own.n(), 1);
                    effects.add(new LevelEffect(
                            runs.paths().get(f),
                            level,
                            arm,
                            outcome,
                            own.n(),
                            own.difference(),
                            own.low(quantile),
                            own.high(quantile),
                            difference.difference(),
                            difference.low(confidence.quantile(difference.n(), 1)),
                            difference.high(confidence.quantile(difference.n(), 1))));
                }
            }
        }
        return effects;
    }

    List<LevelContrast> contrasts() {
        int family = 0;
        for (int f = 0; f < runs.paths().size(); f++) {
            family += Intervals.comparisons(levels(f).size());
        }
        List<LevelContrast> contrasts = new ArrayList<>();
        for (String arm : arms) {
            double[][] values = values(arm);
            for (int f = 0; f < runs.paths().size(); f++) {
                List<String> levels = levels(f);
                for (int to = 1; to < levels.size(); to++) {
                    for (int from = 0; from < to; from++) {
                        contrasts.add(contrast(arm, values, f, levels.get(from), levels.get(to), family));
                    }
                }
            }
        }
        return contrasts;
    }

    private LevelContrast contrast(String arm, double[][] values, int f, String from, String to, int family) {
        double[] before = means(values, f, from);
        double[] after = means(values, f, to);
        PairedSample sample = PairedSample.of(after, before);
        double quantile = confidence.quantile(sample.n(), family);
        return new LevelContrast(
                runs.paths().get(f),
                from,
                to,
                arm,
                outcome,
                mean(before),
                mean(after),
                sample.low(quantile),
                sample.high(quantile));
    }

    /** By point, then by replicate. */
    private double[][] values(String arm) {
        double[][] values = new double[runs.points().size()][];
        for (int p = 0; p < values.length; p++) {
            SweepRuns.Point point = runs.points().get(p);
            double[] all = point.results().values(arm, outcome);
            values[p] = replicates.stream()
                    .mapToDouble(r -> all[point.replicates().indexOf(r)])
                    .toArray();
        }
        return values;
    }

    private List<String> levels(int factor) {
        Set<String> levels = new LinkedHashSet<>();
        runs.points().forEach(point -> levels.add(point.values().get(factor)));
        return List.copyOf(levels);
    }

    private double[] means(double[][] values, int factor, String level) {
        double[] sums = new double[replicates.size()];
        int n = 0;
        for (int p = 0; p < values.length; p++) {
            if (runs.points().get(p).values().get(factor).equals(level)) {
                add(sums, values[p]);
                n++;
            }
        }
        return over(sums, n);
    }

    private double[] means(double[][] values) {
        double[] sums = new double[replicates.size()];
        for (double[] atPoint : values) {
            add(sums, atPoint);
        }
        return over(sums, values.length);
    }

    private static void add(double[] sums, double[] values) {
        for (int r = 0; r < sums.length; r++) {
            sums[r] += values[r];
        }
    }

    private static double[] over(double[] sums, int n) {
        for (int r = 0; r < sums.length; r++) {
            sums[r] /= n;
        }
        return sums;
    }

    private static double[] less(double[] a, double[] b) {
        double[] differences = new double[a.length];
        for (int r = 0; r < a.length; r++) {
            differences[r] = a[r] - b[r];
        }
        return differences;
    }

    private static double mean(double[] values) {
        double sum = 0.0;
        int n = 0;
        for (double value : values) {
            if (Double.isFinite(value)) {
                sum += value;
                n++;
            }
        }
        return sum / n;
    }
}
