package org.kring.experiments.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kring.experiments.scenario.InputException;
import org.kring.model.engine.RunKey;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Scenario;

/** Measures the levels of a scenario over a number of replicates and holds them against patterns. */
public final class LevelCheck {

    /** Runs the model once and measures its levels: a pure function of its arguments, called from several threads. */
    @FunctionalInterface
    public interface Measurement {

        /**
         * Runs the model.
         *
         * @param scenario what is given
         * @param strategy what the organisation does
         * @param key the luck of the run
         * @return levels by the name of their metric
         */
        Map<String, Level> measure(Scenario scenario, PostingStrategy strategy, RunKey key);
    }

    private final Scenario scenario;
    private final long studySeed;
    private final int replicates;
    private final int threads;
    private final Measurement measurement;

    /**
     * A check.
     *
     * @param scenario the scenario that is checked
     * @param studySeed seed of the check
     * @param replicates number of replicates, at least 1
     * @param threads runs at a time, at least 1; the results do not depend on it
     * @param measurement runs the model
     */
    public LevelCheck(Scenario scenario, long studySeed, int replicates, int threads, Measurement measurement) {
        this.scenario = scenario;
        this.studySeed = studySeed;
        this.replicates = replicates;
        this.threads = threads;
        this.measurement = measurement;
    }

    /**
     * Runs every world that a pattern needs, all with the same luck, and measures.
     *
     * @param file the patterns
     * @return one result per pattern, in the order of the file
     * @throws InputException if a pattern names a metric that does not exist
     */
    public List<PatternResult> check(PatternFile file) {
        Map<String, List<Map<String, Level>>> runs = measure(file);
        List<PatternResult> results = new ArrayList<>();
        for (Pattern pattern : file.patterns()) {
            List<Level> levels = new ArrayList<>();
            for (int r = 0; r < replicates; r++) {
                Level level = level(pattern, runs, pattern.setting(), r);
                levels.add(
                        pattern.against().isEmpty() ? level : level.minus(level(pattern, runs, pattern.against(), r)));
            }
            results.add(new PatternResult(pattern, levels));
        }
        return results;
    }

    private Map<String, List<Map<String, Level>>> measure(PatternFile file) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Map<String, List<Future<Map<String, Level>>>> started = new LinkedHashMap<>();
            for (String name : needed(file)) {
                started.put(name, start(pool, file.setting(name)));
            }
            Map<String, List<Map<String, Level>>> runs = new LinkedHashMap<>();
            started.forEach((name, futures) ->
                    runs.put(name, futures.stream().map(LevelCheck::await).toList()));
            return runs;
        } finally {
            pool.shutdownNow();
        }
    }

    private List<Future<Map<String, Level>>> start(ExecutorService pool, Setting setting) {
        Scenario given = setting.scenarioFrom(scenario);
        PostingStrategy strategy = setting.postingStrategy();
        List<Future<Map<String, Level>>> futures = new ArrayList<>();
        for (int r = 0; r < replicates; r++) {
            RunKey key = new RunKey(studySeed, r);
            futures.add(pool.submit(() -> measurement.measure(given, strategy, key)));
        }
        return futures;
    }

    private static Set<String> needed(PatternFile file) {
        Set<String> names = new LinkedHashSet<>();
        for (Pattern pattern : file.patterns()) {
            names.add(pattern.setting());
            if (!pattern.against().isEmpty()) {
                names.add(pattern.against());
            }
        }
        return names;
    }

    private static Level level(
            Pattern pattern, Map<String, List<Map<String, Level>>> runs, String setting, int replicate) {
        Map<String, Level> levels =
                Objects.requireNonNull(runs.get(setting), setting).get(replicate);
        Level level = levels.get(pattern.metric());
        if (level == null) {
            throw new InputException(
                    "pattern %s: there is no metric %s; there are %s"
                            .formatted(pattern.id(), pattern.metric(), String.join(", ", levels.keySet())),
                    "the metric was renamed, or it still has to be written beside the others.");
        }
        return level;
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the check was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a run failed: " + e.getCause(), e);
        }
    }
}
