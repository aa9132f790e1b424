package org.kring.experiments.design;

import java.util.List;
import java.util.Objects;

/**
 * The first points of a scrambled Sobol' sequence: evenly spread in all factors together, most evenly at 2^m points. Every
 * size is the start of every longer one.
 *
 * @see ScrambledSobol the sources
 */
public final class SobolSequence implements ExtensibleDesign {

    private final List<Factor> factors;
    private final long size;
    private final long seed;
    private final ScrambledSobol sequence;

    /**
     * The start of a sequence.
     *
     * @param factors 1 to 1000, with different paths
     * @param size number of points, 1 to 2^31
     * @param seed seed of the scrambling
     * @throws IllegalArgumentException if an argument lies outside
     */
    public SobolSequence(List<? extends Factor> factors, long size, long seed) {
        this.factors = FactorList.checked(factors);
        if (size < 1 || size > ScrambledSobol.MOST_POINTS) {
            throw new IllegalArgumentException("size must be in 1 to 2^31, but was " + size);
        }
        this.size = size;
        this.seed = seed;
        this.sequence = new ScrambledSobol(this.factors.size(), Keys.of(seed, Keys.SOBOL));
    }

    @Override
    public SobolSequence extendedTo(long longer) {
        Extension.require(size, longer, 1);
        return new SobolSequence(factors, longer, seed);
    }

    @Override
    public String name() {
        return "sobol";
    }

    @Override
    public List<Factor> factors() {
        return factors;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public DesignPoint point(long index) {
        return FactorList.point(factors, index, units(index));
    }

    /** Where a point lies in the unit cube. */
    double[] units(long index) {
        Objects.checkIndex(index, size);
        double[] units = new double[factors.size()];
        for (int d = 0; d < units.length; d++) {
            units[d] = sequence.unit(index, d);
        }
        return units;
    }
}
