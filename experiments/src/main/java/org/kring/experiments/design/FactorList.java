package org.kring.experiments.design;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks of the factors of a design. */
final class FactorList {

    private FactorList() {}

    /** A copy, refused if it is empty or a path is there twice. */
    static List<Factor> checked(List<? extends Factor> factors) {
        if (factors.isEmpty()) {
            throw new IllegalArgumentException("a design must have at least one factor, but there was none");
        }
        Set<String> paths = new HashSet<>();
        for (Factor factor : factors) {
            if (!paths.add(factor.path())) {
                throw new IllegalArgumentException(
                        "a design must name each factor once, but %s was there twice".formatted(factor.path()));
            }
        }
        return List.copyOf(factors);
    }

    /** The point at a place of the unit cube. */
    static DesignPoint point(List<Factor> factors, long index, double[] units) {
        String[] values = new String[units.length];
        for (int i = 0; i < units.length; i++) {
            values[i] = factors.get(i).valueAt(units[i]);
        }
        return new DesignPoint(index, List.of(values));
    }
}
