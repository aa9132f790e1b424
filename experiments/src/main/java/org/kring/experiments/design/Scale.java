package org.kring.experiments.design;

/** How a range is cut into steps. */
public enum Scale {
    /** Equal differences between neighbours. */
    LINEAR,
    /** Equal ratios between neighbours; the range must lie above 0. */
    LOG
}
