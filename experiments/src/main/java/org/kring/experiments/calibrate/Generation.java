package org.kring.experiments.calibrate;

import java.util.List;

/**
 * A finished generation.
 *
 * @param number its number, from 0; generation 0 is drawn from the priors
 * @param particles what it kept, in the order of their proposals; the weights sum to 1
 * @param distance its distance
 * @param epsilon distance of the farthest particle
 * @param tolerances distance of the particle that is farthest in tolerances
 * @param simulations proposals that were simulated
 * @param accepted proposals that were within the epsilon of every generation before
 * @param failed proposals whose simulation failed or left a statistic undefined
 */
public record Generation(
        int number,
        List<Particle> particles,
        Distance distance,
        double epsilon,
        double tolerances,
        int simulations,
        int accepted,
        int failed) {

    /** Copies the particles. */
    public Generation {
        particles = List.copyOf(particles);
    }

    /**
     * Share of proposals that were accepted.
     *
     * @return in (0,1]
     */
    public double acceptance() {
        return (double) accepted / simulations;
    }

    /**
     * To how many equally weighted particles the population amounts (Kish's effective sample size).
     *
     * @return from 1 to the number of particles
     */
    public double effectiveSize() {
        return 1.0
                / particles.stream()
                        .mapToDouble(particle -> particle.weight() * particle.weight())
                        .sum();
    }

    /**
     * Whether statistics are near enough to be accepted by later generations.
     *
     * @param statistics in the order of the targets
     * @return true up to epsilon
     */
    boolean admits(List<Double> statistics) {
        return distance.of(statistics) <= epsilon;
    }
}
