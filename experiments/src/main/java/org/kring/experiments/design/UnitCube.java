package org.kring.experiments.design;

import java.util.List;
import java.util.Objects;

/** A design that fills the space: its points are places of the unit cube, which the factors turn into values. */
abstract sealed class UnitCube implements ExtensibleDesign permits HaltonSequence, LatinHypercube, SobolSequence {

    private final List<Factor> factors;
    private final long size;
    private final long seed;

    /** A design of so many points, at least {@code least} and at most 2 to the power of {@code mostPower}. */
    UnitCube(List<? extends Factor> factors, long least, long size, int mostPower, long seed) {
        this.factors = FactorList.checked(factors);
        if (size < Math.max(1, least) || size > 1L << mostPower) {
            throw new IllegalArgumentException(
                    "size must be in %d to 2^%d, but was %d".formatted(Math.max(1, least), mostPower, size));
        }
        this.size = size;
        this.seed = seed;
    }

    /** Where a point of the design lies in the unit cube. */
    abstract double[] place(long index);

    /** Seed of the design. */
    final long seed() {
        return seed;
    }

    /** Where a point lies in the unit cube. */
    final double[] units(long index) {
        return place(Objects.checkIndex(index, size));
    }

    /** Refuses to become shorter. */
    final void requireLonger(long points) {
        Extension.require(size, points, 1);
    }

    @Override
    public final List<Factor> factors() {
        return factors;
    }

    @Override
    public final long size() {
        return size;
    }

    @Override
    public final DesignPoint point(long index) {
        return FactorList.point(factors, index, units(index));
    }
}
