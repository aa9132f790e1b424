package org.kring.experiments.sensitivity;

/** The kinds of indices. */
public enum IndexKind {
    /** Mean of the elementary effects of a factor, with its sign. */
    MU("mu"),
    /** Mean of their sizes. */
    MU_STAR("muStar"),
    /** Their standard deviation: large if the effect of the factor depends on where it or the others stand. */
    SIGMA("sigma"),
    /** Share of the variance that a factor explains alone. */
    FIRST("first"),
    /** Share of the variance that a factor has a part in, alone or together with others. */
    TOTAL("total"),
    /** Share of the variance that two factors explain together, beyond what each explains alone. */
    SECOND("second");

    private final String key;

    IndexKind(String key) {
        this.key = key;
    }

    /**
     * The name in tables.
     *
     * @return such as {@code muStar}
     */
    public String key() {
        return key;
    }

    /**
     * Whether the index is a share of the variance; the others are in the unit of the outcome.
     *
     * @return true for Sobol' indices
     */
    public boolean isShare() {
        return this == FIRST || this == TOTAL || this == SECOND;
    }

    /** Whether pure noise gives it either sign. */
    boolean isSigned() {
        return this == MU || this == SECOND;
    }

    /** Whether it says how much a factor matters in all, so that factors are put in order by it. */
    boolean isMain() {
        return this == MU_STAR || this == TOTAL;
    }
}
