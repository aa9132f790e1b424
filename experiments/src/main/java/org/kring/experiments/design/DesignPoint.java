package org.kring.experiments.design;

import java.util.List;

/**
 * One combination of values: what one row of a study is run with. Two points are equal if their values are.
 *
 * @param index running number in the design, from 0
 * @param values one value per factor, in the order of the factors of the design
 */
public record DesignPoint(long index, List<String> values) {

    /**
     * Checks the number and copies the values.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public DesignPoint {
        if (index < 0) {
            throw new IllegalArgumentException("index must be at least 0, but was " + index);
        }
        values = List.copyOf(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DesignPoint point && values.equals(point.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
