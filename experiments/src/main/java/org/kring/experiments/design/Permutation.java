package org.kring.experiments.design;

import org.kring.model.chance.Draws;

/**
 * A random permutation of 0 to n-1 that is computed place by place instead of being held: the swap-or-not shuffle. In each round
 * the places are paired by x and K-x (mod n), with a random K, and each pair is swapped or not.
 *
 * <p>Hoang, V. T., Morris, B. and Rogaway, P. (2012), "An enciphering scheme based on a card shuffle", CRYPTO 2012, LNCS 7417,
 * 1-13, doi:10.1007/978-3-642-32009-5_1. They prove 6 log2(n) rounds and more good for large n; the 24 more here are for
 * small n, and an assumption that a test checks for n = 4.
 */
final class Permutation {

    private static final int ROUNDS_PER_BIT = 6;
    private static final int MORE_ROUNDS = 24;

    private final long size;
    private final long[] roundKeys;
    private final long[] sums;

    /**
     * A permutation.
     *
     * @param size number of places, at least 1
     * @param key key of its draws
     */
    Permutation(long size, long key) {
        if (size < 1) {
            throw new IllegalArgumentException("size must be at least 1, but was " + size);
        }
        this.size = size;
        int rounds = ROUNDS_PER_BIT * (Long.SIZE - Long.numberOfLeadingZeros(size - 1)) + MORE_ROUNDS;
        this.roundKeys = new long[rounds];
        this.sums = new long[rounds];
        for (int round = 0; round < rounds; round++) {
            roundKeys[round] = Draws.bits(key, round);
            sums[round] = Long.remainderUnsigned(roundKeys[round], size);
        }
    }

    /** Where a place goes. */
    long at(long place) {
        long x = place;
        for (int round = 0; round < sums.length; round++) {
            long partner = sums[round] - x;
            partner += partner < 0 ? size : 0;
            if (Keys.bit(roundKeys[round], Math.max(x, partner)) == 1) {
                x = partner;
            }
        }
        return x;
    }
}
