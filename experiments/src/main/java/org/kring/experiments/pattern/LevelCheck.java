package org.kring.experiments.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import org.kring.experiments.run.Progress;
import org.kring.experiments.scenario.InputException;
import org.kring.model.engine.RunKey;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Scenario;

/** Measures the levels of a scenario over a number of replicates and holds them against patterns. */
public final class LevelCheck {

    /** Persons on the validation page. */
    public static final int PERSONS = 10_000;

    /** Replicates on the validation page. */
    public static final int REPLICATES = 30;

    /** Seed on the validation page; chosen before the first run and not searched for. */
    public static final long SEED = 2014;

    /** Runs the model once and measures its levels: a pure function of its arguments, called from several threads. */
    @FunctionalInterface
    public interface Measurement {

        /**
         * Runs the model.
         *
         * @param scenario what is given
         * @param strategy what the organisation does
         * @param key the luck of the run
         * @param weeks observed weeks after which levels are measured, the last of them the end of the run
         * @return by week, levels by the name of their metric
         */
        SortedMap<Integer, Map<String, Level>> measure(
                Scenario scenario, PostingStrategy strategy, RunKey key, SortedSet<Integer> weeks);
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
        return check(file, Progress.silent());
    }

    /**
     * Runs every world that a pattern needs, all with the same luck, and measures. A world is run once per replicate,
     * however many patterns and settings share it.
     *
     * @param file the patterns
     * @param progress is told of every run
     * @return one result per pattern, in the order of the file
     * @throws InputException if a pattern names a metric that does not exist
     */
    public List<PatternResult> check(PatternFile file, Progress progress) {
        LevelRuns runs = LevelRuns.of(file, scenario);
        Map<String, List<Map<String, Level>>> levels =
                runs.measure(new LevelRuns.Effort(studySeed, replicates, threads), measurement, progress);
        return file.patterns().stream()
                .map(pattern -> new PatternResult(pattern, levels(pattern, levels)))
                .toList();
    }

    private List<Level> levels(Pattern pattern, Map<String, List<Map<String, Level>>> runs) {
        List<Level> levels = new ArrayList<>();
        for (int r = 0; r < replicates; r++) {
            Level level = level(pattern, runs, pattern.setting(), r);
            levels.add(pattern.against().isEmpty() ? level : level.minus(level(pattern, runs, pattern.against(), r)));
        }
        return levels;
    }

    private static Level level(
            Pattern pattern, Map<String, List<Map<String, Level>>> runs, String setting, int replicate) {
        Map<String, Level> levels =
                Objects.requireNonNull(runs.get(setting), setting).get(replicate);
        return LevelRuns.level(pattern, levels);
    }
}
