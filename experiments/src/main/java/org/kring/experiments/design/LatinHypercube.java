package org.kring.experiments.design;

import java.util.List;

/**
 * A Latin hypercube: with n points, the range of each factor is cut into n equal strata and each holds exactly one point.
 *
 * <p><b>Extension.</b> A design that starts with n points is Latin at n, 2n, 4n, ... points: each doubling cuts every stratum
 * in two and puts the new points into the empty halves, as in Sallaberry, C. J., Helton, J. C. and Hora, S. C. (2008),
 * "Extension of Latin hypercube samples with correlated variables", Reliability Engineering and System Safety 93, 1047-1059
 * (here without their control of correlation). Sizes in between take the first points of the
 * next doubling; they are not Latin. Which half of a stratum is full is drawn from the stratum, not the point, so that a point
 * is computed from its number alone.
 *
 * <p><b>Maximin.</b> Of several random ways to combine the strata of the factors, the start and each doubling take the one
 * whose smallest distance between two points of the unit cube, earlier points included, is largest; see Johnson, M. E., Moore,
 * L. M. and Ylvisaker, D. (1990), "Minimax and maximin distance designs", Journal of Statistical Planning and Inference 26,
 * 131-148, doi:10.1016/0378-3758(90)90122-B. The number of tries falls with the number of points, from 100 to 1.
 */
public final class LatinHypercube extends UnitCube {

    private static final int MOST_TRIES = 100;

    private static final int MOST_POWER = 40;

    private final long start;
    private final LatinCells cells;

    /**
     * A Latin hypercube.
     *
     * @param factors at least one, with different paths
     * @param size number of points, 1 to 2^40
     * @param seed seed of the design
     * @throws IllegalArgumentException if an argument lies outside
     */
    public LatinHypercube(List<? extends Factor> factors, long size, long seed) {
        this(factors, size, size, seed, MOST_TRIES);
    }

    /** A design of a start, doubled as often as needed; at most so many tries for each doubling. */
    LatinHypercube(List<? extends Factor> factors, long start, long size, long seed, int mostTries) {
        super(factors, start, size, MOST_POWER, seed);
        this.start = start;
        this.cells = LatinCells.spread(factors.size(), start, size, Keys.of(seed, Keys.LATIN_HYPERCUBE), mostTries);
    }

    @Override
    public LatinHypercube extendedTo(long longer) {
        requireLonger(longer);
        return new LatinHypercube(factors(), start, longer, seed(), MOST_TRIES);
    }

    /**
     * The size with which the design began; at this number of points, its double, and so on it is Latin.
     *
     * @return number of points at the start
     */
    public long start() {
        return start;
    }

    @Override
    public String name() {
        return "latinHypercube";
    }

    @Override
    double[] place(long index) {
        return cells.units(index);
    }
}
