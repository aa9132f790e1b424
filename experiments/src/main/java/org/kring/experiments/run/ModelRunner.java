package org.kring.experiments.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.model.engine.Given;
import org.kring.model.engine.RunKey;
import org.kring.model.engine.Simulation;
import org.kring.model.observe.Outcome;
import org.kring.model.observe.RunObserver;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Scenario;

/** Runs the model once: a pure function of its arguments, called from several threads at a time. */
@FunctionalInterface
public interface ModelRunner {

    /**
     * Runs the model.
     *
     * @param scenario what is given
     * @param strategy what the organisation does
     * @param key the luck of the run
     * @return what the run yields
     * @throws Exception if the run fails; the study goes on
     */
    Outcome run(Scenario scenario, PostingStrategy strategy, RunKey key) throws Exception;

    /**
     * The model itself.
     *
     * @param given what the files hold that the scenario names
     * @param limit how long a run may take by the clock on the wall; empty for no limit
     * @param threads threads within a run, at least 1
     * @return runs it; a run that takes too long ends with {@link RunTooLongException}
     */
    static ModelRunner of(Given given, Optional<Duration> limit, int threads) {
        return of(given, limit, threads, List.of());
    }

    /**
     * The model itself, while others look on.
     *
     * @param given what the files hold that the scenario names
     * @param limit how long a run may take by the clock on the wall; empty for no limit
     * @param threads threads within a run, at least 1
     * @param witnesses are told what happens in every run
     * @return runs it; a run that takes too long ends with {@link RunTooLongException}
     */
    static ModelRunner of(Given given, Optional<Duration> limit, int threads, List<RunObserver> witnesses) {
        if (limit.isEmpty() && witnesses.isEmpty()) {
            return (scenario, strategy, key) -> Simulation.run(scenario, given, strategy, key, threads);
        }
        return (scenario, strategy, key) -> {
            List<RunObserver> all = new ArrayList<>(witnesses);
            limit.map(RunDeadline::new).ifPresent(all::add);
            return Simulation.witness(scenario, given, strategy, key, threads, all);
        };
    }
}
