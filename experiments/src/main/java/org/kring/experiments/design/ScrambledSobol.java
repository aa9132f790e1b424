package org.kring.experiments.design;

import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Points of Sobol's sequence with Owen's nested uniform scrambling, each computed from its number.
 *
 * <p>The direction numbers are those of Joe, S. and Kuo, F. Y. (2008), "Constructing Sobol sequences with better
 * two-dimensional projections", SIAM Journal on Scientific Computing 30, 2635-2654, doi:10.1137/070709359, as Apache Commons
 * Math has them. Scrambling: Owen, A. B. (1995), "Randomly permuted (t,m,s)-nets and (t,s)-sequences", in Monte Carlo and
 * Quasi-Monte Carlo Methods in Scientific Computing, LNS 106, 299-317, doi:10.1007/978-1-4612-2552-2_19: each binary digit is
 * flipped or not by a draw that depends on the digits before it. The first point is kept, as Owen, A. B. (2020), "On dropping
 * the first Sobol' point", arXiv:2008.08051, advises.
 */
final class ScrambledSobol {

    /** Most dimensions for which there are direction numbers. */
    static final int MOST_DIMENSIONS = 1000;

    /** Points that can be told apart: the sequence of Commons Math is counted by a number of type int. */
    static final long MOST_POINTS = 1L << 31;

    private static final int BITS = 52;
    private static final double SCALE = 0x1.0p52;

    private final long[][] directions;
    private final long key;

    /** A sequence in so many dimensions. */
    ScrambledSobol(int dimension, long key) {
        if (dimension > MOST_DIMENSIONS) {
            throw new IllegalArgumentException("a Sobol' sequence must have at most %d dimensions, but was %d"
                    .formatted(MOST_DIMENSIONS, dimension));
        }
        this.directions = directions(dimension);
        this.key = key;
    }

    /** One coordinate of a point, in (0,1). */
    double unit(long index, int dimension) {
        long digits = scrambled(plain(index, dimension), Keys.part(key, dimension));
        return (digits + 0.5) / SCALE;
    }

    /** One coordinate before scrambling, as 52 binary digits. */
    long plain(long index, int dimension) {
        long digits = 0;
        for (long gray = index ^ (index >>> 1); gray != 0; gray &= gray - 1) {
            digits ^= directions[dimension][Long.numberOfTrailingZeros(gray)];
        }
        return digits;
    }

    private static long scrambled(long digits, long dimensionKey) {
        long result = 0;
        for (int depth = 0; depth < BITS; depth++) {
            int place = BITS - 1 - depth;
            // The leading 1 tells apart equal digits of different depth.
            long before = (1L << depth) | (digits >>> (place + 1));
            result |= (((digits >>> place) & 1L) ^ Keys.bit(dimensionKey, before)) << place;
        }
        return result;
    }

    /** Point 2^(j+1)-1 of the sequence in Gray code order has only direction number j in it. */
    private static long[][] directions(int dimension) {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimension);
        long[][] directions = new long[dimension][31];
        for (int j = 0; j < 31; j++) {
            double[] point = sequence.skipTo((int) ((1L << (j + 1)) - 1));
            for (int d = 0; d < dimension; d++) {
                directions[d][j] = (long) (point[d] * SCALE);
            }
        }
        return directions;
    }
}
