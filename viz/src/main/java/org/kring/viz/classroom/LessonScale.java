package org.kring.viz.classroom;

import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Scenario;

/**
 * How large the study of a lesson is.
 *
 * @param persons simulated persons
 * @param weeks observed weeks
 * @param replicates replicates, at least 2
 * @param seed seed of all luck
 */
record LessonScale(int persons, int weeks, int replicates, long seed) {

    Scenario of(Scenario scenario) {
        return scenario.withPersons(persons)
                .withHorizon(new Horizon(scenario.horizon().burnInWeeks(), weeks));
    }

    String command(String a, String b) {
        return "kring compare %s %s --persons %d --weeks %d --replications %d --seed %d"
                .formatted(a, b, persons, weeks, replicates, seed);
    }
}
