package org.kring.experiments.design;

import java.util.List;
import org.apache.commons.math3.primes.Primes;

/**
 * The first points of a Halton sequence with randomly permuted digits: factor number d counts in the d-th prime number, and
 * every digit place has a permutation of its own, drawn from the seed. Every size is the start of every longer one, and more
 * factors leave the values of the first ones as they were.
 *
 * <p>Halton, J. H. (1960), "On the efficiency of certain quasi-random sequences of points in evaluating multi-dimensional
 * integrals", Numerische Mathematik 2, 84-90, doi:10.1007/BF01386213. Owen, A. B. (2017), "A randomized Halton algorithm in
 * R", arXiv:1706.02808.
 */
public final class HaltonSequence extends UnitCube {

    private static final int MOST_FACTORS = 100;
    private static final int MOST_POWER = 40;
    /** Digits beyond this move a point by less than one part in 2^48. */
    private static final double FINEST = 0x1.0p48;

    /** Digit after permutation, by factor, place and digit. */
    private final int[][][] digits;

    /**
     * The start of a sequence.
     *
     * @param factors 1 to 100, with different paths; the tenth counts in base 29, and is even only at multiples of 29
     * @param size number of points, 1 to 2^40
     * @param seed seed of the permutations
     * @throws IllegalArgumentException if an argument lies outside
     */
    public HaltonSequence(List<? extends Factor> factors, long size, long seed) {
        super(factors, 1, size, MOST_POWER, seed);
        if (factors.size() > MOST_FACTORS) {
            throw new IllegalArgumentException(
                    "a Halton sequence must have at most %d factors, but was %d; sobol takes 1000"
                            .formatted(MOST_FACTORS, factors.size()));
        }
        this.digits = new int[factors.size()][][];
        int base = 1;
        for (int d = 0; d < digits.length; d++) {
            base = Primes.nextPrime(base + 1);
            digits[d] = permuted(base, Keys.part(Keys.of(seed, Keys.HALTON), d));
        }
    }

    @Override
    public HaltonSequence extendedTo(long longer) {
        requireLonger(longer);
        return new HaltonSequence(factors(), longer, seed());
    }

    @Override
    public String name() {
        return "halton";
    }

    @Override
    double[] place(long index) {
        double[] units = new double[digits.length];
        for (int d = 0; d < units.length; d++) {
            units[d] = unit(index, digits[d]);
        }
        return units;
    }

    /** The digits of the number mirrored at the point, added up from the last place so that little is lost by rounding. */
    private static double unit(long index, int[][] places) {
        int base = places[0].length;
        int[] chosen = new int[places.length];
        long rest = index;
        for (int place = 0; place < places.length; place++) {
            chosen[place] = places[place][(int) (rest % base)];
            rest /= base;
        }
        double unit = 0.5;
        for (int place = places.length - 1; place >= 0; place--) {
            unit = (chosen[place] + unit) / base;
        }
        return unit;
    }

    private static int[][] permuted(int base, long key) {
        int places = (int) Math.ceil(StrictMath.log(FINEST) / StrictMath.log(base));
        int[][] digits = new int[places][base];
        for (int place = 0; place < places; place++) {
            Permutation permutation = new Permutation(base, Keys.part(key, place));
            for (int digit = 0; digit < base; digit++) {
                digits[place][digit] = (int) permutation.at(digit);
            }
        }
        return digits;
    }
}
