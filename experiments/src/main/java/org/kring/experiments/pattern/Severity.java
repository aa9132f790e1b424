package org.kring.experiments.pattern;

/** How much it matters if a pattern is missed. */
public enum Severity {
    /** The median and 80 % of the replicates must lie in the band. */
    HARD,
    /** The median should lie in the band. */
    SOFT,
    /** Only the sign or the order counts, for the median and 80 % of the replicates. */
    ORDER,
    /** The same, where the evidence asks for the order as strictly as for a hard level. */
    HARD_ORDER;

    /**
     * Whether only the sign or the order counts.
     *
     * @return true for orders, hard or not
     */
    public boolean isOrder() {
        return this == ORDER || this == HARD_ORDER;
    }

    /**
     * Whether a check of the model fails if such a pattern is missed or not shown.
     *
     * @return true for hard levels and hard orders
     */
    public boolean isHard() {
        return this == HARD || this == HARD_ORDER;
    }
}
