package org.kring.experiments.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.study.RunId;
import org.kring.experiments.study.StudyPlan;

/**
 * The rows of a study by the order of their keys: by point, by replicate, then in the order of the arms. Whatever order runs
 * end in, everything made from this table is the same. Not safe for threads.
 */
public final class RunTable {

    private final StudyPlan plan;
    private final TreeMap<RunId, RunRow> rows;

    /**
     * An empty table.
     *
     * @param plan what the study is asked to do
     */
    public RunTable(StudyPlan plan) {
        this.plan = plan;
        List<String> labels = plan.labels();
        rows = new TreeMap<>(Comparator.<RunId>comparingInt(RunId::point)
                .thenComparingInt(RunId::replicate)
                .thenComparingInt(id -> labels.indexOf(id.arm())));
    }

    /**
     * Takes in a row. A finished run replaces a failed one.
     *
     * @param row a row of this study
     * @throws InputException if the row belongs to another study, or differs from what this run yielded before
     */
    public void put(RunRow row) {
        boolean hasPoint = row.id().point() != RunId.ONLY;
        if (!plan.labels().contains(row.id().arm())
                || row.seed() != plan.studySeed()
                || hasPoint != plan.sweep().isOn()) {
            throw new InputException(
                    "the run %s with seed %d is not of this study".formatted(row.id(), row.seed()),
                    "the journal comes from another folder.");
        }
        RunRow old = rows.get(row.id());
        if (!(old instanceof RunRow.Finished first)) {
            rows.put(row.id(), row);
        } else if (row instanceof RunRow.Finished second && !first.digest().equals(second.digest())) {
            throw new InputException(
                    "the run %s stands in the journal with two different results".formatted(row.id()),
                    "the program was changed between them; start a new folder.");
        }
    }

    /**
     * Takes the failed runs out, so that they are run again.
     *
     * @return their keys
     */
    public Set<RunId> removeFailed() {
        Set<RunId> failed = rows.values().stream()
                .filter(RunRow.Failed.class::isInstance)
                .map(RunRow::id)
                .collect(Collectors.toSet());
        rows.keySet().removeAll(failed);
        return failed;
    }

    /**
     * Whether a run has a row.
     *
     * @param id key of a run
     * @return true if it finished or failed
     */
    public boolean contains(RunId id) {
        return rows.containsKey(id);
    }

    /**
     * A run that came to its end.
     *
     * @param id key of a run
     * @return its row; empty if it failed or was not done yet
     */
    public Optional<RunRow.Finished> finished(RunId id) {
        return rows.get(id) instanceof RunRow.Finished row ? Optional.of(row) : Optional.empty();
    }

    /**
     * The rows of the first replicates.
     *
     * @param replicates how many replicates count
     * @return finished and failed runs in the order of their keys
     */
    public List<RunRow> rows(int replicates) {
        return rows.values().stream()
                .filter(row -> row.id().replicate() < replicates)
                .toList();
    }

    /**
     * How many rows the first replicates have.
     *
     * @param replicates how many replicates count
     * @return number of finished and failed runs
     */
    public int count(int replicates) {
        return (int)
                rows.keySet().stream().filter(id -> id.replicate() < replicates).count();
    }

    /**
     * The finished runs of the first replicates.
     *
     * @param replicates how many replicates count
     * @return finished runs in the order of their keys
     */
    public List<RunRow.Finished> finished(int replicates) {
        return only(RunRow.Finished.class, replicates);
    }

    /**
     * The failed runs of the first replicates.
     *
     * @param replicates how many replicates count
     * @return failed runs in the order of their keys
     */
    public List<RunRow.Failed> failed(int replicates) {
        return only(RunRow.Failed.class, replicates);
    }

    /**
     * The replicates among the first that finished in every arm of a comparison.
     *
     * @param replicates how many replicates count
     * @return the results for the statistics
     */
    public StudyResults results(int replicates) {
        return results(RunId.ONLY, replicates);
    }

    /**
     * The replicates among the first that finished in every arm at one point.
     *
     * @param point number of the point, {@link RunId#ONLY} in a comparison
     * @param replicates how many replicates count
     * @return the results for the statistics
     */
    public StudyResults results(int point, int replicates) {
        Map<String, List<RunResult>> runs = new LinkedHashMap<>();
        plan.labels().forEach(label -> runs.put(label, new ArrayList<>()));
        complete(point, replicates).values().stream().flatMap(List::stream).forEach(row -> runs.computeIfAbsent(
                        row.id().arm(), label -> new ArrayList<>())
                .add(row.result()));
        return StudyResults.of(plan.study(), plan.labels(), plan.labels().get(0), runs);
    }

    /** The replicates that finished in every arm at a point, by their numbers. */
    SortedMap<Integer, List<RunRow.Finished>> complete(int point, int replicates) {
        SortedMap<Integer, List<RunRow.Finished>> byReplicate = new TreeMap<>();
        String first = plan.labels().get(0);
        NavigableMap<RunId, RunRow> ofPoint =
                rows.subMap(new RunId(point, first, 0), true, new RunId(point, first, replicates), false);
        for (RunRow row : ofPoint.values()) {
            if (row instanceof RunRow.Finished finished) {
                byReplicate
                        .computeIfAbsent(row.id().replicate(), r -> new ArrayList<>())
                        .add(finished);
            }
        }
        byReplicate.values().removeIf(runs -> runs.size() != plan.arms().size());
        return byReplicate;
    }

    private <T extends RunRow> List<T> only(Class<T> type, int replicates) {
        return rows(replicates).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
