package org.kring.experiments.calibrate;

import java.util.List;

/** From parameters to statistics: a pure function of its arguments, called from several threads. */
@FunctionalInterface
public interface Simulator {

    /**
     * Simulates once.
     *
     * @param parameters values in the order of the priors
     * @param luck seed of this simulation
     * @return statistics in the order of the targets; NaN where one is undefined
     */
    List<Double> simulate(List<Double> parameters, long luck);
}
