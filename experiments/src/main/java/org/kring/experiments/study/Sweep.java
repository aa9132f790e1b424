package org.kring.experiments.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kring.experiments.design.Design;
import org.kring.experiments.design.DesignKind;
import org.kring.experiments.scenario.InputException;
import org.kring.model.scenario.OffByDefault;

/**
 * What a study varies besides its strategies, and the points at which it runs them.
 *
 * @param factors the values of each factor, by its dotted path; {@code strategy.} begins a path within the strategies, any
 *     other path is one of the scenario
 * @param design which combinations are run, as a study file names them
 * @param points number of points with which a design that fills the space began; 0 for others
 * @param seed seed of such a design
 * @param matrix the points themselves, in a design that lists them; a value for each factor
 * @param extendedTo number of points to which it was extended later; 0 if it was not
 * @param signs what is expected to come out; it changes no result
 * @param sensitivity size of the sample of a sensitivity analysis, whose designs are no others
 */
public record Sweep(
        Map<String, FactorLevels> factors,
        DesignKind design,
        int points,
        long seed,
        List<List<String>> matrix,
        @OffByDefault int extendedTo,
        @OffByDefault List<ExpectedSign> signs,
        @OffByDefault SensitivitySample sensitivity) {

    /** Nothing is varied: a comparison, which has one point. */
    public static final Sweep OFF = new Sweep(Map.of(), DesignKind.FULL_FACTORIAL, 0, 0, List.of(), 0, List.of());

    /** Beginning of the path of a factor that is a value of the strategies. */
    public static final String STRATEGY = "strategy.";

    /**
     * A sweep, which is no sensitivity analysis.
     *
     * @param factors the values of each factor, by its dotted path
     * @param design which combinations are run
     * @param points number of points with which a design that fills the space began
     * @param seed seed of such a design
     * @param matrix the points themselves, in a design that lists them
     * @param extendedTo number of points to which it was extended later
     * @param signs what is expected to come out
     */
    public Sweep(
            Map<String, FactorLevels> factors,
            DesignKind design,
            int points,
            long seed,
            List<List<String>> matrix,
            int extendedTo,
            List<ExpectedSign> signs) {
        this(factors, design, points, seed, matrix, extendedTo, signs, SensitivitySample.OFF);
    }

    /** Copies what it is given. */
    public Sweep {
        factors = Collections.unmodifiableMap(new LinkedHashMap<>(factors));
        matrix = matrix.stream().map(List::copyOf).toList();
        signs = List.copyOf(signs);
    }

    /**
     * Whether anything is varied.
     *
     * @return false for a comparison
     */
    public boolean isOn() {
        return !factors.isEmpty();
    }

    /**
     * The design; made anew at every call.
     *
     * @return its points
     * @throws InputException if factors and design do not fit together
     */
    public Design makeDesign() {
        try {
            return DesignOf.sweep(this);
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    "the factors do not fit the design %s: %s.".formatted(design.key(), e.getMessage()),
                    "a number of levels beside from and to, a list of values, or another design was meant.");
        }
    }

    /**
     * The same with more points.
     *
     * @param count number of points, at least as many as there are
     * @return the copy, whose first points are those of this sweep
     * @throws InputException if the design cannot grow, or would shrink
     */
    public Sweep extendedTo(int count) {
        long size = makeDesign().size();
        if (!DesignOf.grows(design) || count < size) {
            throw new InputException(
                    "the design %s with %d points cannot be extended to %d points".formatted(design.key(), size, count),
                    "a design that fills the space, such as latinHypercube, and a larger number were meant.");
        }
        Sweep longer = new Sweep(factors, design, points, seed, matrix, count, signs, sensitivity);
        Design unused = longer.makeDesign();
        return longer;
    }

    /**
     * The same, expecting something.
     *
     * @param expected what is expected to come out
     * @return the copy
     */
    Sweep expecting(List<ExpectedSign> expected) {
        return new Sweep(factors, design, points, seed, matrix, extendedTo, expected, sensitivity);
    }
}
