package org.kring.experiments.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of the space of factors with sides along the axes.
 *
 * @param limits one for each dimension
 */
public record Box(List<Limit> limits) {

    /** Copies the list. */
    public Box {
        limits = List.copyOf(limits);
    }

    static Box everything(List<Dimension> dimensions) {
        return new Box(dimensions.stream().map(Dimension::everything).toList());
    }

    Box with(int dimension, Limit limit) {
        List<Limit> changed = new ArrayList<>(limits);
        changed.set(dimension, limit);
        return new Box(changed);
    }

    /**
     * Which dimensions it restricts.
     *
     * @param dimensions the dimensions of its space
     * @return their numbers
     */
    public List<Integer> restricted(List<Dimension> dimensions) {
        return IntStream.range(0, limits.size())
                .filter(d -> !limits.get(d).equals(dimensions.get(d).everything()))
                .boxed()
                .toList();
    }
}
