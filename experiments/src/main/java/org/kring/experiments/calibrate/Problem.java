package org.kring.experiments.calibrate;

import java.util.List;
import org.kring.model.scenario.OffByDefault;
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
 * @param earlier parameter sets that stages before have found, of which every proposal takes one
 */
public record Problem(
        List<Prior> priors,
        List<Target> targets,
        int particles,
        double keep,
        Scaling scaling,
        StopRules stop,
        long seed,
        @OffByDefault EarlierSets earlier) {

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
     * A problem of its own, which no stage came before.
     *
     * @param priors what is believed of each parameter before
     * @param targets what the model is to show
     * @param particles parameter sets that a generation keeps
     * @param keep share of a generation's accepted parameter sets that is kept
     * @param scaling how deviations are made comparable
     * @param stop when it is done
     * @param seed seed of all proposals
     */
    public Problem(
            List<Prior> priors,
            List<Target> targets,
            int particles,
            double keep,
            Scaling scaling,
            StopRules stop,
            long seed) {
        this(priors, targets, particles, keep, scaling, stop, seed, EarlierSets.OFF);
    }

    /**
     * The same problem with other stop rules and after other stages.
     *
     * @param kept parameter sets that a generation keeps
     * @param other when it is done
     * @param sets what the stages before have found
     * @return the problem
     */
    Problem with(int kept, StopRules other, EarlierSets sets) {
        return new Problem(priors, targets, kept, keep, scaling, other, seed, sets);
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
