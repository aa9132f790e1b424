package org.kring.experiments.design;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of designs, as a study file names them and as a list shows them. */
public enum DesignKind {
    /** {@link FullFactorial} and {@link Union}. */
    FULL_FACTORIAL(
            "fullFactorial", "every level with every other; for few factors, when each combination matters", true),
    /** {@link LatinHypercube}. */
    LATIN_HYPERCUBE("latinHypercube", "each factor evenly, spread apart; for many factors and few runs", false),
    /** {@link SobolSequence}. */
    SOBOL(
            "sobol",
            "all factors together evenly, at any number of points; for response surfaces and scenario discovery",
            false),
    /** {@link HaltonSequence}. */
    HALTON("halton", "like sobol, for up to about ten factors", false),
    /** {@link OneAtATime}. */
    ONE_AT_A_TIME("oneAtATime", "a base point and each factor alone; for a first look, blind to interactions", true),
    /** {@link MorrisTrajectories}. */
    MORRIS("morris", "one factor after the other along random ways; for finding the few factors that matter", false),
    /** {@link SaltelliSample}. */
    SALTELLI("saltelli", "two matrices and their mixtures; for shares of variance by factor", false),
    /** {@link Matrix}. */
    MATRIX("matrix", "points of your own, from a CSV file", false);

    private final String key;
    private final String purpose;
    private final boolean needsLevels;

    DesignKind(String key, String purpose, boolean needsLevels) {
        this.key = key;
        this.purpose = purpose;
        this.needsLevels = needsLevels;
    }

    /**
     * The kind of a name.
     *
     * @param key name as in a study file
     * @return the kind; empty if there is none of that name
     */
    public static Optional<DesignKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    /**
     * All names.
     *
     * @return names as in a study file
     */
    public static List<String> keys() {
        return Arrays.stream(values()).map(DesignKind::key).toList();
    }

    /**
     * The name in a study file.
     *
     * @return such as {@code fullFactorial}; equal to {@link Design#name()} of its designs
     */
    public String key() {
        return key;
    }

    /**
     * What it is good for.
     *
     * @return one clause
     */
    public String purpose() {
        return purpose;
    }

    /**
     * Whether points are made of the levels of the factors; otherwise of places in their ranges, or of a file.
     *
     * @return true if ranges must have a number of levels
     */
    public boolean needsLevels() {
        return needsLevels;
    }
}
