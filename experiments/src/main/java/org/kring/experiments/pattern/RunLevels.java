package org.kring.experiments.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kring.model.engine.RunKey;
import org.kring.model.engine.Simulation;
import org.kring.model.observe.ObserverGroup;
import org.kring.model.observe.RunObserver;
import org.kring.model.observe.WorldView;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Scenario;

/** All levels of one run that patterns can be checked on. To add a metric, add an observer here or a line in one. */
public final class RunLevels {

    private RunLevels() {}

    /**
     * Runs the model once on one thread and measures its levels.
     *
     * @param scenario what is given
     * @param strategy what the organisation does
     * @param key the luck of the run
     * @return levels by the name of their metric
     */
    public static Map<String, Level> of(Scenario scenario, PostingStrategy strategy, RunKey key) {
        List<LevelObserver> observers = List.of(
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
        Map<String, Level> levels = new TreeMap<>();
        List<RunObserver> told = new ArrayList<>(observers);
        told.add(new AtTheEnd(observers, levels));
        Simulation.observe(scenario, strategy, key, 1, new ObserverGroup(told));
        return Collections.unmodifiableMap(levels);
    }

    /** Has the levels written down after the last week. */
    private record AtTheEnd(List<LevelObserver> observers, Map<String, Level> levels) implements RunObserver {

        @Override
        public void endWeek(WorldView world, int week) {
            if (week == world.scenario().horizon().weeks() - 1) {
                observers.forEach(observer -> observer.fill(levels, world));
            }
        }
    }
}
