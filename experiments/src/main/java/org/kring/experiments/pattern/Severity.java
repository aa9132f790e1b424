package org.kring.experiments.pattern;

/** How much it matters if a pattern is missed. */
public enum Severity {
    /** The median and 80 % of the replicates must lie in the band. */
    HARD,
    /** The median should lie in the band. */
    SOFT,
    /** Only the sign or the order counts, for the median and 80 % of the replicates. */
    ORDER
}
