package org.kring.experiments.pattern;

/** How a pattern fared. */
public enum Verdict {
    /** The level lies in the band. */
    PASS,
    /** It does not. */
    FAIL,
    /** It rests on too few persons, posts or reactions to say. */
    TOO_FEW
}
