package org.kring.experiments.design;

import java.util.List;

/**
 * The first points of a scrambled Sobol' sequence: evenly spread in all factors together, most evenly at 2^m points. Every
 * size is the start of every longer one.
 *
 * @see ScrambledSobol the sources
 */
public final class SobolSequence extends UnitCube {

    private static final int MOST_POWER = 31;

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
        super(factors, 1, size, MOST_POWER, seed);
        this.sequence = new ScrambledSobol(factors.size(), Keys.of(seed, Keys.SOBOL));
    }

    @Override
    public SobolSequence extendedTo(long longer) {
        requireLonger(longer);
        return new SobolSequence(factors(), longer, seed());
    }

    @Override
    public String name() {
        return "sobol";
    }

    @Override
    double[] place(long index) {
        double[] units = new double[factors().size()];
        for (int d = 0; d < units.length; d++) {
            units[d] = sequence.unit(index, d);
        }
        return units;
    }
}
