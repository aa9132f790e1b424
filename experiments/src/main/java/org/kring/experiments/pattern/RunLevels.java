package org.kring.experiments.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.kring.model.engine.RunKey;
import org.kring.model.engine.Simulation;
import org.kring.model.observe.ObserverGroup;
import org.kring.model.observe.RunObserver;
import org.kring.model.observe.WorldView;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Scenario;

/** All levels of one run that patterns can be checked on. To add a metric, add an observer here or a line in one. */
public final class RunLevels {

    private RunLevels() {}

    /**
     * Runs the model once on one thread and measures its levels at the end, and on the way if asked. What is measured on
     * the way is what a run that ends there would show, for nothing in the model looks ahead to the end.
     *
     * @param scenario what is given
     * @param strategy what the organisation does
     * @param key the luck of the run
     * @param weeks observed weeks after which levels are measured, the last of them the end of the run
     * @return by week, levels by the name of their metric
     */
    public static SortedMap<Integer, Map<String, Level>> of(
            Scenario scenario, PostingStrategy strategy, RunKey key, SortedSet<Integer> weeks) {
        SortedMap<Integer, Map<String, Level>> levels = new TreeMap<>();
        List<RunObserver> told = new ArrayList<>();
        for (int each : weeks) {
            Horizon until = new Horizon(scenario.horizon().burnInWeeks(), each);
            List<LevelObserver> observers = observers(until.days());
            told.addAll(observers);
            told.add(new After(each, observers, levels));
        }
        Simulation.observe(scenario, strategy, key, 1, ObserverGroup.of(told));
        return Collections.unmodifiableSortedMap(levels);
    }

    private static List<LevelObserver> observers(int lastDay) {
        return List.of(
                new NetworkLevels(),
                new AccountLevels(),
                new LoginLevels(),
                new LonelinessLevels(),
                new MoodLevels(),
                new UseLevels(lastDay),
                new PageLevels(),
                new ReactionAgeLevels(),
                new MemberLevels(),
                new NewcomerLevels(lastDay),
                new AudienceLevels(lastDay),
                new HelpLevels());
    }

    /** Has the levels written down after a number of observed weeks. */
    private record After(int weeks, List<LevelObserver> observers, SortedMap<Integer, Map<String, Level>> levels)
            implements RunObserver {

        @Override
        public void endWeek(WorldView world, int week) {
            if (week == weeks - 1) {
                Map<String, Level> shown = new TreeMap<>();
                observers.forEach(observer -> observer.fill(shown, world));
                levels.put(weeks, Collections.unmodifiableMap(shown));
            }
        }
    }
}
