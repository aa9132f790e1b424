package org.kring.experiments.pattern;

/** What a pattern is used for. */
public enum Role {
    /** The register names a row of it as the ground of some value: meeting it shows only that the model can. */
    CALIBRATION,
    /** Hands back what was put in, such as a share of the population: meeting it shows only that the input arrives. */
    INPUT,
    /** The register names no row of it as the ground of any value. */
    VALIDATION,
    /** Nothing may lie beyond it. */
    BOUNDARY,
    /** A case of the documents, told in words or with a small sample; it never counts as validation. */
    CASE
}
