package org.kring.experiments.scenario;

import java.util.List;
import org.kring.model.scenario.Scenario;

/**
 * Values of some parameters of a scenario.
 *
 * @param paths dotted paths
 * @param values a value for each
 */
public record ParameterSet(List<String> paths, List<Double> values) {

    /** Copies the lists. */
    public ParameterSet {
        paths = List.copyOf(paths);
        values = List.copyOf(values);
        if (paths.size() != values.size()) {
            throw new IllegalArgumentException("values: one is needed for each path");
        }
    }

    /**
     * A scenario with these values.
     *
     * @param scenario the scenario in whose place it stands
     * @return the scenario, each value replaced in the order of the paths
     * @throws InputException if there is no such path or a value is not allowed
     */
    public Scenario in(Scenario scenario) {
        Scenario replaced = scenario;
        for (int i = 0; i < paths.size(); i++) {
            replaced = Overrides.with(replaced, paths.get(i), values.get(i));
        }
        return replaced;
    }
}
