package org.kring.model.engine;

import java.util.EnumMap;
import java.util.Map;
import org.kring.model.observe.OutcomeObserver;
import org.kring.model.observe.RunObserver;
import org.kring.model.observe.WorldView;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.Scenario;

/** Small worlds for tests of whole runs. */
final class Worlds {

    private Worlds() {}

    /** The region with few persons and weeks. */
    static Scenario region(int persons, int burnInWeeks, int weeks) {
        return Regional.withPersons(persons).withHorizon(new Horizon(burnInWeeks, weeks));
    }

    /** A region where people react often, so that a small world shows every kind of event. */
    static Scenario talkative(int persons, int burnInWeeks, int weeks) {
        return Changed.copy(reactive(persons, burnInWeeks, weeks), "contribution.venueConstant", -4.0);
    }

    /** A region where people react often but start few conversations, which is faster. */
    static Scenario reactive(int persons, int burnInWeeks, int weeks) {
        Scenario scenario = region(persons, burnInWeeks, weeks);
        Map<Action, Double> constants = new EnumMap<>(scenario.reaction().constant());
        constants.replaceAll((action, level) -> level + 3.0);
        return Changed.copy(scenario, "reaction.constant", constants);
    }

    /** The world at the end of a run. */
    static WorldView end(Scenario scenario, PostingStrategy strategy, RunKey key, int threads) {
        LastLook look = new LastLook();
        Simulation.observe(scenario, strategy, key, threads, look);
        return look.world();
    }

    /** Keeps the world that a run ends with. */
    private static final class LastLook implements RunObserver {

        private WorldView[] seen = {};

        @Override
        public void begin(WorldView world) {
            seen = new WorldView[] {world};
        }

        WorldView world() {
            return seen[0];
        }
    }

    /** Observer that makes an outcome as a run does, for runs that are observed by more than one. */
    static OutcomeObserver outcomeObserver(WorldView world) {
        OutcomeObserver observer = new OutcomeObserver(world);
        observer.begin(world);
        return observer;
    }
}
