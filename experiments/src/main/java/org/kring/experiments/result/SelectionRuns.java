package org.kring.experiments.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kring.experiments.selection.Screening;
import org.kring.experiments.study.ReplicationRule.Selection;
import org.kring.experiments.study.StudyPlan;

/**
 * The runs of a selection, in which arms that were given up have fewer than others. A replicate in which a run failed, or in
 * which the outcome of an arm is undefined, counts for no arm.
 *
 * @param labels labels of the arms
 * @param values values of the outcome by arm, in the order of the replicates that count
 * @param leftOut replicates that count for no arm
 */
public record SelectionRuns(List<String> labels, List<List<Double>> values, int leftOut) {

    /** Copies the lists. */
    public SelectionRuns {
        labels = List.copyOf(labels);
        values = values.stream().map(List::copyOf).toList();
    }

    /**
     * The runs of a study.
     *
     * @param plan its plan
     * @param rule its rule
     * @param rows its runs
     * @return values by arm
     */
    public static SelectionRuns of(StudyPlan plan, Selection rule, Collection<? extends RunRow> rows) {
        Map<Integer, Map<String, Double>> byReplicate = new TreeMap<>();
        for (RunRow row : rows) {
            byReplicate
                    .computeIfAbsent(row.id().replicate(), r -> new LinkedHashMap<>())
                    .put(row.id().arm(), value(row, rule));
        }
        int all = byReplicate.size();
        byReplicate.values().removeIf(arms -> arms.values().stream().anyMatch(value -> !Double.isFinite(value)));
        List<List<Double>> values = new ArrayList<>();
        for (String label : plan.labels()) {
            // Up to the first replicate that it lacks, so that the same places of all lists have the same luck.
            values.add(byReplicate.values().stream()
                    .takeWhile(arms -> arms.containsKey(label))
                    .map(arms -> Objects.requireNonNull(arms.get(label)))
                    .toList());
        }
        return new SelectionRuns(plan.labels(), values, all - byReplicate.size());
    }

    /**
     * The arms that no run gave a value: while there is one, no replicate counts.
     *
     * @param plan the plan of a study
     * @param rule its rule
     * @param rows its runs
     * @return labels of arms that were run and have no value, in their order
     */
    public static List<String> withoutValue(StudyPlan plan, Selection rule, Collection<? extends RunRow> rows) {
        Set<String> run = new HashSet<>();
        Set<String> valued = new HashSet<>();
        for (RunRow row : rows) {
            run.add(row.id().arm());
            if (Double.isFinite(value(row, rule))) {
                valued.add(row.id().arm());
            }
        }
        return plan.labels().stream()
                .filter(label -> run.contains(label) && !valued.contains(label))
                .toList();
    }

    private static double value(RunRow row, Selection rule) {
        return row instanceof RunRow.Finished run ? run.value(rule.on()) : Double.NaN;
    }

    /**
     * How far the selection is.
     *
     * @param rule its rule
     * @return what became of the arms; empty before every arm has the first replicates
     */
    public Optional<Screening> screening(Selection rule) {
        if (values.stream().anyMatch(ofArm -> ofArm.size() < rule.zone().first())) {
            return Optional.empty();
        }
        return Optional.of(rule.procedure()
                .screen(
                        values.stream()
                                .map(ofArm -> ofArm.stream()
                                        .mapToDouble(Double::doubleValue)
                                        .toArray())
                                .toArray(double[][]::new),
                        leftOut));
    }

    /**
     * The arms that are still run.
     *
     * @param rule its rule
     * @return labels in their order; all before the first look
     */
    public List<String> inTheRunning(Selection rule) {
        return screening(rule)
                .map(found ->
                        Arrays.stream(found.survivors()).mapToObj(labels::get).toList())
                .orElse(labels);
    }
}
