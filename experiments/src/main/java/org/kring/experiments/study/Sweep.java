package org.kring.experiments.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kring.experiments.design.Design;
import org.kring.experiments.design.Factor;
import org.kring.experiments.scenario.InputException;

/**
 * What a study varies besides its strategies, and the points at which it runs them.
 *
 * @param factors the values of each factor, by its dotted path; {@code strategy.} begins a path within the strategies, any
 *     other path is one of the scenario
 * @param design which combinations are run, see {@link DesignKind}
 * @param points number of points of a design that fills the space; 0 for others
 * @param seed seed of such a design
 * @param matrix the points themselves, in a design that lists them; a value for each factor
 */
public record Sweep(
        Map<String, FactorLevels> factors, DesignKind design, int points, long seed, List<List<String>> matrix) {

    /** Nothing is varied: a comparison, which has one point. */
    public static final Sweep OFF = new Sweep(Map.of(), DesignKind.FULL_FACTORIAL, 0, 0, List.of());

    /** Beginning of the path of a factor that is a value of the strategies. */
    public static final String STRATEGY = "strategy.";

    /** Copies what it is given. */
    public Sweep {
        factors = Collections.unmodifiableMap(new LinkedHashMap<>(factors));
        matrix = matrix.stream().map(List::copyOf).toList();
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
            List<Factor> all = factors.entrySet().stream()
                    .map(factor -> factor.getValue().factor(factor.getKey()))
                    .toList();
            return design.of(all, points, seed, matrix);
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    "the factors do not fit the design %s: %s.".formatted(design.key(), e.getMessage()),
                    "another design, or a list of values in place of a range, was meant.");
        }
    }

    /**
     * The same with another number of points.
     *
     * @param count number of points
     * @return the copy
     */
    Sweep withPoints(int count) {
        return new Sweep(factors, design, count, seed, matrix);
    }
}
