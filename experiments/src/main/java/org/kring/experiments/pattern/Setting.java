package org.kring.experiments.pattern;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.Overrides;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Requires;
import org.kring.model.scenario.Scenario;

/**
 * A world in which levels are measured.
 *
 * @param about what it is, in plain words
 * @param strategy name of a built-in strategy
 * @param weeks observed weeks
 * @param scenario values of the scenario that are replaced, by their path
 * @param plan values of the strategy that are replaced, by their path
 */
public record Setting(
        String about, String strategy, int weeks, Map<String, String> scenario, Map<String, String> plan) {

    /** Checks the length and copies what is replaced in its order. */
    public Setting {
        Requires.within("weeks", weeks, 1, 520);
        scenario = Collections.unmodifiableMap(new LinkedHashMap<>(scenario));
        plan = Collections.unmodifiableMap(new LinkedHashMap<>(plan));
    }

    /**
     * The scenario of this world.
     *
     * @param usual the scenario that is checked
     * @return the scenario with the values that this world replaces
     */
    Scenario scenarioFrom(Scenario usual) {
        return replaced(Overrides.with(usual, "horizon.weeks", weeks), scenario);
    }

    /**
     * The strategy of this world.
     *
     * @return the built-in strategy with the values that this world replaces
     */
    PostingStrategy postingStrategy() {
        return replaced(Catalogue.strategy(strategy), plan);
    }

    private static <T extends Record> T replaced(T record, Map<String, String> values) {
        T replaced = record;
        for (Map.Entry<String, String> value : values.entrySet()) {
            replaced = Overrides.with(replaced, value.getKey(), value.getValue());
        }
        return replaced;
    }
}
