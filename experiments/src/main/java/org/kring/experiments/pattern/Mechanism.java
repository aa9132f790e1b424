package org.kring.experiments.pattern;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kring.experiments.scenario.Overrides;
import org.kring.model.scenario.Scenario;

/**
 * A mechanism of the model that can be switched off by values of the scenario.
 *
 * @param name short name
 * @param about what it does, in one plain sentence
 * @param evidence why it is there, in one sentence, whether or not a pattern needs it
 * @param sources rows of the evidence files; empty if it is an assumption
 * @param overrides values that switch it off, by their path in the scenario
 */
public record Mechanism(
        String name, String about, String evidence, List<String> sources, Map<String, String> overrides) {

    /** Copies sources and overrides in their order. */
    public Mechanism {
        sources = List.copyOf(sources);
        overrides = Collections.unmodifiableMap(new LinkedHashMap<>(overrides));
    }

    /**
     * The scenario without this mechanism.
     *
     * @param scenario a scenario
     * @return a copy in which it is switched off
     * @throws org.kring.experiments.scenario.InputException if a path does not exist or a value is not allowed there
     */
    public Scenario removedFrom(Scenario scenario) {
        Scenario without = scenario;
        for (Map.Entry<String, String> override : overrides.entrySet()) {
            without = Overrides.with(without, override.getKey(), override.getValue());
        }
        return without;
    }
}
