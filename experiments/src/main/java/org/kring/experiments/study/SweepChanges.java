package org.kring.experiments.study;

import java.util.Optional;
import org.kring.experiments.design.DesignKind;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.ScenarioSize;
import org.kring.model.scenario.Scenario;

/**
 * What stands in place of what a study file says.
 *
 * @param persons simulated persons, unless those of the scenario
 * @param weeks observed weeks, unless those of the scenario
 * @param replications a number of replicates, unless those of the file
 * @param points points of a design that fills the space, unless those of the file
 * @param seed seed of all luck, unless that of the file
 */
public record SweepChanges(
        Optional<Integer> persons,
        Optional<Integer> weeks,
        Optional<Integer> replications,
        Optional<Integer> points,
        Optional<Long> seed) {

    /** Everything as the file says. */
    public static final SweepChanges NONE =
            new SweepChanges(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Fewer or more people for another time.
     *
     * @param scenario a scenario
     * @return its copy
     * @throws InputException if a number is out of range
     */
    Scenario in(Scenario scenario) {
        return new ScenarioSize(persons, weeks).of(scenario);
    }

    ReplicationRule replications(ReplicationRule rule) {
        try {
            return replications
                    .map(n -> (ReplicationRule) new ReplicationRule.Fixed(n))
                    .orElse(rule);
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    "--replications: " + e.getMessage() + ".", "a number within that range was meant.");
        }
    }

    int points(DesignKind design, int inFile) {
        if (points.isEmpty()) {
            return inFile;
        }
        if (!DesignOf.needsPoints(design) || points.get() < 1) {
            throw new InputException(
                    "--points %d: a design %s takes no such number of points.".formatted(points.get(), design.key()),
                    "a design that fills the space was meant, such as latinHypercube.");
        }
        return points.get();
    }

    long seed(long inFile) {
        return seed.orElse(inFile);
    }
}
