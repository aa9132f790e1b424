package org.kring.experiments.calibrate;

import java.util.List;
import org.kring.model.scenario.Requires;

/**
 * What is to be found, and how hard to look.
 *
 * @param priors what is believed of each parameter before
 * @param targets what the model is to show
 * @param particles parameter sets that a generation keeps, from 10
 * @param keep share of a generation's accepted parameter sets that is kept, in (0,1); the distance of the farthest of them is
 *     the epsilon of the next generation
 * @param scaling how deviations are made comparable
 * @param stop when it is done
 * @param seed seed of all proposals
 */
public record Problem(
        List<Prior> priors,
        List<Target> targets,
        int particles,
        double keep,
        Scaling scaling,
        StopRules stop,
        long seed) {

    /** Checks the ranges and copies the lists. */
    public Problem {
        priors = List.copyOf(priors);
        targets = List.copyOf(targets);
        if (priors.isEmpty() || targets.isEmpty()) {
            throw new IllegalArgumentException("parameters and targets: at least one of each is needed");
        }
        Requires.within("particles", particles, 10, 1_000_000);
        Requires.within("keep", keep, 0.05, 0.95);
        if (stop.simulations() < accepted(particles, keep)) {
            throw new IllegalArgumentException(
                    "stop.simulations must be at least %d, which the first generation needs (particles divided by keep), but was %d"
                            .formatted(accepted(particles, keep), stop.simulations()));
        }
    }

    /**
     * How many parameter sets a generation accepts before it keeps the nearest.
     *
     * @return particles divided by keep
     */
    public int accepted() {
        return accepted(particles, keep);
    }

    private static int accepted(int particles, double keep) {
        return (int) Math.ceil(particles / keep);
    }
}
