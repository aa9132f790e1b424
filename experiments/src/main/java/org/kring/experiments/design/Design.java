package org.kring.experiments.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Which points of the space of factors a study runs, and in which order. A point is computed from its number, so a design of a
 * million points takes no more memory than its factors; where a class needs more, it says so. Immutable, free to share
 * between threads; equal arguments give equal points on every machine.
 */
public sealed interface Design permits ExtensibleDesign, FullFactorial, Matrix, OneAtATime, Union {

    /**
     * The kind of the design.
     *
     * @return name as in a study file, such as {@code fullFactorial}
     */
    String name();

    /**
     * What is varied.
     *
     * @return the factors, with different paths, in the order of the values of a point
     */
    List<Factor> factors();

    /**
     * How many points there are.
     *
     * @return number of points, at least 1
     */
    long size();

    /**
     * One point.
     *
     * @param index number of the point, from 0
     * @return the point
     * @throws IndexOutOfBoundsException if there is no such point
     */
    DesignPoint point(long index);

    /**
     * All points, one after the other.
     *
     * @return the points in the order of their numbers, made when asked for
     */
    default Stream<DesignPoint> points() {
        return LongStream.range(0, size()).mapToObj(this::point);
    }

    /**
     * A point as what is to be set.
     *
     * @param point a point of this design
     * @return path to value, in the order of the factors
     * @throws IllegalArgumentException if the point has not one value per factor
     */
    default Map<String, String> assignments(DesignPoint point) {
        List<Factor> factors = factors();
        if (point.values().size() != factors.size()) {
            throw new IllegalArgumentException(
                    "a point must have one value per factor, but was %d values for %d factors"
                            .formatted(point.values().size(), factors.size()));
        }
        Map<String, String> assignments = new LinkedHashMap<>();
        for (int i = 0; i < factors.size(); i++) {
            assignments.put(factors.get(i).path(), point.values().get(i));
        }
        return assignments;
    }
}
