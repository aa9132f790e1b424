package org.kring.experiments.calibrate;

import org.kring.model.scenario.Requires;

/**
 * When a calibration is done: as soon as one of these holds.
 *
 * @param generations most generations, at least 1
 * @param simulations most simulations in all, at least 1; a generation that is cut off by it does not count
 * @param epsilon enough if no particle that was kept is farther from the targets than this, in tolerances; 0 for never
 * @param acceptance enough if a smaller share than this of the proposals of a generation is accepted, in [0,1]; 0 for never
 * @param hours after so many hours of wall time no further generation is begun; the same command then goes on
 */
public record StopRules(int generations, int simulations, double epsilon, double acceptance, double hours) {

    /** Checks the ranges. */
    public StopRules {
        Requires.within("generations", generations, 1, 1000);
        Requires.within("simulations", simulations, 1, Integer.MAX_VALUE);
        Requires.within("epsilon", epsilon, 0.0, Double.MAX_VALUE);
        Requires.within("acceptance", acceptance, 0.0, 1.0);
        Requires.within("hours", hours, 0.0, Double.MAX_VALUE);
    }
}
