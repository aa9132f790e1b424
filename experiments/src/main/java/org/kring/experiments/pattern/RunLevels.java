package org.kring.experiments.pattern;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kring.model.engine.RunKey;
import org.kring.model.engine.Simulation;
import org.kring.model.observe.RunObserver;
import org.kring.model.observe.WorldView;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.Scenario;
import org.kring.model.venue.Post;

/** All levels of one run that patterns can be checked on. To add a metric, add an observer here or a line in one. */
public final class RunLevels implements RunObserver {

    private final List<LevelObserver> observers = List.of(
            new NetworkLevels(),
            new AccountLevels(),
            new LoginLevels(),
            new LonelinessLevels(),
            new MoodLevels(),
            new UseLevels(),
            new PageLevels(),
            new ReactionAgeLevels(),
            new MemberLevels(),
            new NewcomerLevels(),
            new AudienceLevels());
    private final Map<String, Level> levels = new TreeMap<>();

    /**
     * Runs the model once on one thread and measures its levels.
     *
     * @param scenario what is given
     * @param strategy what the organisation does
     * @param key the luck of the run
     * @return levels by the name of their metric
     */
    public static Map<String, Level> of(Scenario scenario, PostingStrategy strategy, RunKey key) {
        RunLevels levels = new RunLevels();
        Simulation.observe(scenario, strategy, key, 1, levels);
        return levels.levels();
    }

    /**
     * The levels of the run; call it when the run is over.
     *
     * @return levels by the name of their metric
     */
    public Map<String, Level> levels() {
        return Collections.unmodifiableMap(levels);
    }

    @Override
    public void begin(WorldView world) {
        observers.forEach(observer -> observer.begin(world));
    }

    @Override
    public void beginHour(int hour) {
        observers.forEach(observer -> observer.beginHour(hour));
    }

    @Override
    public void exposed(int person, Post post, boolean viaShare) {
        observers.forEach(observer -> observer.exposed(person, post, viaShare));
    }

    @Override
    public void reacted(int person, Post post, Action action) {
        observers.forEach(observer -> observer.reacted(person, post, action));
    }

    @Override
    public void contributed(int person) {
        observers.forEach(observer -> observer.contributed(person));
    }

    @Override
    public void endDay(WorldView world, int day) {
        if (day >= world.scenario().horizon().firstObservedDay()) {
            observers.forEach(observer -> observer.endDay(world, day));
        }
    }

    @Override
    public void endWeek(WorldView world, int week) {
        if (week == world.scenario().horizon().weeks() - 1) {
            observers.forEach(observer -> observer.fill(levels, world));
        }
    }
}
