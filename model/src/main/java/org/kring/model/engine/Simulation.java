package org.kring.model.engine;

import java.util.ArrayList;
import java.util.List;
import org.kring.model.chance.Draws;
import org.kring.model.observe.ObserverGroup;
import org.kring.model.observe.Outcome;
import org.kring.model.observe.OutcomeObserver;
import org.kring.model.observe.RunObserver;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.population.Hands;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Scenario;

/** Runs the model: a pure function of scenario, strategy and key. */
public final class Simulation {

    private Simulation() {}

    /**
     * Runs one scenario with one strategy.
     *
     * @param scenario what is given
     * @param strategy what the organisation does
     * @param key the luck of the run
     * @param threads threads to use inside the run, at least 1; the outcome does not depend on it
     * @return what the run yields
     */
    public static Outcome run(Scenario scenario, PostingStrategy strategy, RunKey key, int threads) {
        return run(scenario, Given.NOTHING, strategy, key, threads);
    }

    /**
     * Runs one scenario with real persons and ties and one strategy.
     *
     * @param scenario what is given
     * @param given what the files hold that the scenario names
     * @param strategy what the organisation does
     * @param key the luck of the run
     * @param threads threads to use inside the run, at least 1; the outcome does not depend on it
     * @return what the run yields
     * @throws IllegalArgumentException if the scenario names other files, or has room for fewer persons
     */
    public static Outcome run(Scenario scenario, Given given, PostingStrategy strategy, RunKey key, int threads) {
        return withThreads(threads, hands -> {
            World world = world(scenario, given, strategy, key, hands);
            OutcomeObserver observer = new OutcomeObserver(world.view);
            play(world, observer, hands);
            return observer.outcome(world.view);
        });
    }

    /**
     * Runs one scenario with one strategy, while others look on.
     *
     * @param scenario what is given
     * @param given what the files hold that the scenario names; {@link Given#NOTHING} if it names none
     * @param strategy what the organisation does
     * @param key the luck of the run
     * @param threads threads to use inside the run, at least 1; neither the outcome nor what is told depends on it
     * @param witnesses are told what happens, in this order
     * @return what the run yields, the same as without witnesses
     */
    public static Outcome witness(
            Scenario scenario,
            Given given,
            PostingStrategy strategy,
            RunKey key,
            int threads,
            List<RunObserver> witnesses) {
        return withThreads(threads, hands -> {
            World world = world(scenario, given, strategy, key, hands);
            OutcomeObserver observer = new OutcomeObserver(world.view);
            List<RunObserver> all = new ArrayList<>(witnesses);
            all.add(observer);
            play(world, ObserverGroup.of(all), hands);
            return observer.outcome(world.view);
        });
    }

    /**
     * Runs one scenario with one strategy for an observer of one's own.
     *
     * @param scenario what is given
     * @param strategy what the organisation does
     * @param key the luck of the run
     * @param threads threads to use inside the run, at least 1
     * @param observer is told what happens
     */
    public static void observe(
            Scenario scenario, PostingStrategy strategy, RunKey key, int threads, RunObserver observer) {
        withThreads(threads, hands -> {
            play(world(scenario, Given.NOTHING, strategy, key, hands), observer, hands);
            return observer;
        });
    }

    private static World world(Scenario scenario, Given given, PostingStrategy strategy, RunKey key, Hands hands) {
        return new World(scenario, given, strategy, new Draws(key.studySeed(), key.replicate()), hands);
    }

    private static void play(World world, RunObserver observer, Hands hands) {
        KringState state = new KringState(new Hour(world, observer, hands));
        int hours = world.scenario.horizon().days() * Horizon.HOURS_PER_DAY;
        state.start();
        for (int hour = 0; hour < hours; hour++) {
            state.schedule.step(state);
        }
        state.finish();
    }

    private static <T> T withThreads(int threads, Work<T> work) {
        try (Hands hands = Hands.of(threads)) {
            return work.with(hands);
        }
    }

    /** Work that needs hands. */
    @FunctionalInterface
    private interface Work<T> {
        T with(Hands hands);
    }
}
