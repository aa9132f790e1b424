package org.kring.experiments.calibrate;

/** On which scale a prior is flat. */
public enum PriorScale {
    /** Every value is as likely as every other. */
    LINEAR,
    /** Every ratio is as likely as every other; for values above 0 that may differ by orders of magnitude. */
    LOG
}
