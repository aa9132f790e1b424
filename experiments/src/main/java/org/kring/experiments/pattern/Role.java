package org.kring.experiments.pattern;

/** What a pattern is used for; no figure is used twice. */
public enum Role {
    /** Values of the scenario were set so that the model meets it: meeting it proves nothing. */
    CALIBRATION,
    /** No value was set on it: meeting it speaks for the model. */
    VALIDATION,
    /** Nothing may lie beyond it. */
    BOUNDARY
}
