package org.kring.model.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;
import org.kring.model.organisation.PostingStrategy;
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
     * @param threads threads to use inside the run; the outcome does not depend on it
     * @return what the run yields
     */
    public static Outcome run(Scenario scenario, PostingStrategy strategy, RunKey key, int threads) {
        Draws draws = new Draws(key.studySeed(), key.replicate());
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < Metrics.run().size(); i++) {
            long k = draws.key(Purpose.TRAITS, i, strategy.channels().size());
            values.add(0.5 + 0.1 * Draws.normal(k, 0));
        }
        List<List<Double>> weekly = Collections.nCopies(
                Metrics.weekly().size(), Collections.nCopies(scenario.horizon().weeks(), 0.5));
        return new Outcome(values, weekly, List.of());
    }
}
