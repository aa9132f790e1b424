package org.kring.experiments.calibrate;

/** By what the deviations from the targets are divided, so that they can be added up. */
public enum Scaling {
    /** By the tolerance of each target, the same in all generations. */
    TOLERANCE,
    /**
     * By the median absolute deviation of the statistics that the generation simulated, as in Prangle (2017), but never by
     * less than the tolerance: nobody gains by hitting a target more closely than it is known.
     */
    ADAPTIVE
}
