package org.kring.experiments.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.Worlds;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;

/**
 * The runs of a study over plausible worlds, world by world. Replicates that did not finish in all arms are left out, and so
 * are worlds without any other.
 *
 * @param worlds the worlds of the study
 * @param sets number of the parameter set of each world that has runs
 * @param results the runs of each of these worlds
 */
public record WorldRuns(Worlds worlds, List<Integer> sets, List<StudyResults> results) {

    /** Copies the lists. */
    public WorldRuns {
        sets = List.copyOf(sets);
        results = List.copyOf(results);
    }

    /**
     * The runs of a study.
     *
     * @param plan a study over worlds
     * @param rows its runs
     * @return the runs by world
     */
    public static WorldRuns of(StudyPlan plan, List<RunRow> rows) {
        Map<Integer, RunTable> byWorld = new TreeMap<>();
        for (RunRow row : rows) {
            byWorld.computeIfAbsent(plan.worlds().of(row.id().replicate()), w -> new RunTable(plan))
                    .put(row);
        }
        List<Integer> sets = new ArrayList<>();
        List<StudyResults> results = new ArrayList<>();
        byWorld.forEach((world, table) -> {
            StudyResults runs = table.results(Integer.MAX_VALUE);
            if (runs.replicates() > 0) {
                sets.add(plan.worlds().worlds().get(world).set());
                results.add(runs);
            }
        });
        return new WorldRuns(plan.worlds(), sets, results);
    }

    /**
     * How many different parameter sets the worlds have.
     *
     * @return at most the number of worlds
     */
    public int differentSets() {
        return (int) sets.stream().distinct().count();
    }

    /**
     * One result for each world: the mean over its replicates. With one replicate in each world that replicate itself.
     *
     * @return results with as many replicates as there are worlds
     * @throws IndexOutOfBoundsException if no world has runs
     */
    public StudyResults means() {
        StudyResults first = results.get(0);
        Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
        for (String arm : first.arms()) {
            outcomes.put(
                    arm, results.stream().map(world -> mean(world.runs(arm))).toList());
        }
        return new StudyResults(first.study(), first.arms(), first.reference(), outcomes);
    }

    /**
     * Which worlds stem from one parameter set of an early stage of the calibration.
     *
     * @return the ancestors of the worlds that have runs
     */
    public Ancestors ancestors() {
        return Ancestors.of(worlds, sets);
    }

    /**
     * Results for intervals: one replicate for each ancestor, see {@link Ancestors#means}; the means of the worlds, if each has its
     * own. Where ancestors have several worlds, a metric counts in the worlds in which it is defined for all arms that ever have it, and
     * there are no series and curves.
     *
     * @return results with as many replicates as there are ancestors
     * @throws IndexOutOfBoundsException if no world has runs
     */
    public StudyResults byAncestor() {
        StudyResults means = means();
        Ancestors ancestors = ancestors();
        if (ancestors.count() == results.size()) {
            return means;
        }
        Map<String, double[][]> values = new LinkedHashMap<>();
        means.arms().forEach(arm -> values.put(arm, new double[Metrics.run().size()][]));
        for (int m = 0; m < Metrics.run().size(); m++) {
            String metric = Metrics.run().get(m).name();
            boolean[] counts = defined(means, metric);
            for (String arm : means.arms()) {
                double[] ofArm = means.values(arm, metric);
                for (int w = 0; w < ofArm.length; w++) {
                    ofArm[w] = counts[w] ? ofArm[w] : Double.NaN;
                }
                Objects.requireNonNull(values.get(arm))[m] = ancestors.means(ofArm);
            }
        }
        Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
        values.forEach((arm, ofArm) -> outcomes.put(
                arm,
                IntStream.range(0, ancestors.count())
                        .mapToObj(k -> new Outcome(
                                Arrays.stream(ofArm).map(of -> of[k]).toList(),
                                Collections.nCopies(Metrics.weekly().size(), List.of()),
                                List.of()))
                        .toList()));
        return new StudyResults(means.study(), means.arms(), means.reference(), outcomes);
    }

    /** In which worlds all arms that ever have a metric have it. */
    private static boolean[] defined(StudyResults means, String metric) {
        boolean[] counts = new boolean[means.replicates()];
        Arrays.fill(counts, true);
        for (String arm : means.arms()) {
            double[] values = means.values(arm, metric);
            if (Arrays.stream(values).anyMatch(Double::isFinite)) {
                for (int w = 0; w < values.length; w++) {
                    counts[w] &= Double.isFinite(values[w]);
                }
            }
        }
        return counts;
    }

    private static Outcome mean(List<Outcome> runs) {
        List<List<Double>> weekly = IntStream.range(0, runs.get(0).weekly().size())
                .mapToObj(metric -> mean(runs, run -> run.weekly().get(metric)))
                .toList();
        List<Outcome> curves =
                runs.stream().filter(run -> !run.lorenz().isEmpty()).toList();
        return new Outcome(
                mean(runs, Outcome::values), weekly, curves.isEmpty() ? List.of() : mean(curves, Outcome::lorenz));
    }

    /** Item by item the mean over the runs in which it is defined. */
    private static List<Double> mean(List<Outcome> runs, Function<Outcome, List<Double>> part) {
        if (runs.size() == 1) {
            return part.apply(runs.get(0));
        }
        return IntStream.range(0, part.apply(runs.get(0)).size())
                .mapToObj(i -> runs.stream()
                        .mapToDouble(run -> part.apply(run).get(i))
                        .filter(value -> !Double.isNaN(value))
                        .average()
                        .orElse(Double.NaN))
                .toList();
    }
}
