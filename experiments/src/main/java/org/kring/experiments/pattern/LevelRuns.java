package org.kring.experiments.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kring.experiments.run.Progress;
import org.kring.experiments.scenario.InputException;
import org.kring.model.engine.RunKey;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Scenario;

/**
 * The runs that patterns need. Settings with the same scenario and strategy are one world, however many weeks they last, and
 * every run of a world serves all its patterns: half a year is measured on the way through the year.
 */
final class LevelRuns {

    private final PatternFile file;
    private final Map<String, Moment> momentBySetting;
    private final Map<World, SortedSet<Integer>> weeksByWorld;

    private LevelRuns(
            PatternFile file, Map<String, Moment> momentBySetting, Map<World, SortedSet<Integer>> weeksByWorld) {
        this.file = file;
        this.momentBySetting = momentBySetting;
        this.weeksByWorld = weeksByWorld;
    }

    /** What is given, its length left aside, and what the organisation does. */
    private record World(Scenario scenario, PostingStrategy strategy) {

        static World of(Scenario scenario, PostingStrategy strategy) {
            return new World(scenario.withHorizon(new Horizon(scenario.horizon().burnInWeeks(), 1)), strategy);
        }

        Scenario lasting(int weeks) {
            return scenario.withHorizon(new Horizon(scenario.horizon().burnInWeeks(), weeks));
        }
    }

    /** When in a world levels are measured. */
    private record Moment(World world, int weeks) {}

    /** One run of a world. */
    private record Run(World world, int replicate) {}

    /** A run and what it shows. */
    private record Measured(Run run, SortedMap<Integer, Map<String, Level>> levels) {}

    /**
     * How much is run.
     *
     * @param studySeed seed of all luck
     * @param replicates runs per world
     * @param threads runs at a time
     */
    record Effort(long studySeed, int replicates, int threads) {}

    /**
     * The runs for a file.
     *
     * @param file the patterns
     * @param scenario the scenario that is checked
     * @return the worlds that some pattern needs
     */
    static LevelRuns of(PatternFile file, Scenario scenario) {
        Map<String, Moment> moments = new LinkedHashMap<>();
        Map<World, SortedSet<Integer>> weeks = new LinkedHashMap<>();
        for (Pattern pattern : file.patterns()) {
            for (String name : List.of(pattern.setting(), pattern.against())) {
                if (!name.isEmpty() && !moments.containsKey(name)) {
                    Setting setting = file.setting(name);
                    World world = World.of(setting.scenarioFrom(scenario), setting.postingStrategy());
                    moments.put(name, new Moment(world, setting.weeks()));
                    weeks.computeIfAbsent(world, each -> new TreeSet<>()).add(setting.weeks());
                }
            }
        }
        return new LevelRuns(file, moments, weeks);
    }

    /**
     * Runs them, the longest first, so that no thread is left waiting at the end.
     *
     * @return levels by setting and replicate
     * @throws InputException if a pattern names a metric that does not exist, after the first run
     */
    Map<String, List<Map<String, Level>>> measure(
            Effort effort, LevelCheck.Measurement measurement, Progress progress) {
        List<Run> runs = runs(effort.replicates());
        ExecutorService pool = Executors.newFixedThreadPool(effort.threads());
        try {
            CompletionService<Measured> done = new ExecutorCompletionService<>(pool);
            for (Run run : runs) {
                RunKey key = new RunKey(effort.studySeed(), run.replicate());
                done.submit(() -> new Measured(run, measure(run.world(), key, measurement)));
            }
            return bySetting(collect(done, runs.size(), progress), effort.replicates());
        } finally {
            pool.shutdownNow();
        }
    }

    private SortedMap<Integer, Map<String, Level>> measure(
            World world, RunKey key, LevelCheck.Measurement measurement) {
        SortedSet<Integer> weeks = weeks(world);
        return measurement.measure(world.lasting(weeks.last()), world.strategy(), key, weeks);
    }

    private SortedSet<Integer> weeks(World world) {
        return Objects.requireNonNull(weeksByWorld.get(world), "a world of this file");
    }

    /** Person-days, which is about how long a run takes. */
    private double size(World world) {
        Scenario scenario = world.lasting(weeks(world).last());
        return (double) scenario.population().persons() * scenario.horizon().days();
    }

    /** The level that a pattern asks for. */
    static Level level(Pattern pattern, Map<String, Level> levels) {
        Level level = levels.get(pattern.metric());
        if (level == null) {
            throw new InputException(
                    "pattern %s: there is no metric %s; there are %s"
                            .formatted(
                                    pattern.id(),
                                    pattern.metric(),
                                    String.join(
                                            ", ",
                                            levels.keySet().stream().sorted().toList())),
                    "the metric was renamed, or it still has to be written beside the others.");
        }
        return level;
    }

    private List<Run> runs(int replicates) {
        List<Run> runs = new ArrayList<>();
        List<World> worlds = weeksByWorld.keySet().stream()
                .sorted(Comparator.comparingDouble(this::size).reversed())
                .toList();
        for (World world : worlds) {
            for (int r = 0; r < replicates; r++) {
                runs.add(new Run(world, r));
            }
        }
        return runs;
    }

    private Map<Run, SortedMap<Integer, Map<String, Level>>> collect(
            CompletionService<Measured> done, int runs, Progress progress) {
        Map<Run, SortedMap<Integer, Map<String, Level>>> levels = new LinkedHashMap<>();
        progress.update(new Progress.Tally(0, 0, runs, runs));
        while (levels.size() < runs) {
            Measured measured = next(done);
            if (levels.isEmpty()) {
                Map<String, Level> first = measured.levels().values().iterator().next();
                file.patterns().forEach(pattern -> level(pattern, first));
            }
            levels.put(measured.run(), measured.levels());
            progress.update(new Progress.Tally(levels.size(), 0, runs, runs));
        }
        return levels;
    }

    private Map<String, List<Map<String, Level>>> bySetting(
            Map<Run, SortedMap<Integer, Map<String, Level>>> levels, int replicates) {
        Map<String, List<Map<String, Level>>> bySetting = new LinkedHashMap<>();
        momentBySetting.forEach((name, moment) -> {
            List<Map<String, Level>> ofSetting = new ArrayList<>();
            for (int r = 0; r < replicates; r++) {
                SortedMap<Integer, Map<String, Level>> ofRun =
                        Objects.requireNonNull(levels.get(new Run(moment.world(), r)), name);
                ofSetting.add(Objects.requireNonNull(ofRun.get(moment.weeks()), name));
            }
            bySetting.put(name, ofSetting);
        });
        return bySetting;
    }

    private static Measured next(CompletionService<Measured> done) {
        try {
            return done.take().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the check was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a run failed: " + e.getCause(), e);
        }
    }
}
