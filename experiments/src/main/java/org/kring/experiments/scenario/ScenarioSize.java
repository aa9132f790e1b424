package org.kring.experiments.scenario;

import java.util.Optional;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Scenario;

/**
 * How many people for how long, where options of a command say so.
 *
 * @param persons simulated persons, unless those of the scenario
 * @param weeks observed weeks, unless those of the scenario
 */
public record ScenarioSize(Optional<Integer> persons, Optional<Integer> weeks) {

    /**
     * A scenario in this size.
     *
     * @param scenario any scenario
     * @return its copy
     * @throws InputException if a number is out of range
     */
    public Scenario of(Scenario scenario) {
        try {
            Scenario peopled = persons.map(scenario::withPersons).orElse(scenario);
            return weeks.map(n ->
                            peopled.withHorizon(new Horizon(peopled.horizon().burnInWeeks(), n)))
                    .orElse(peopled);
        } catch (IllegalArgumentException e) {
            throw new InputException("--" + e.getMessage() + ".", "a number within that range was meant.");
        }
    }
}
