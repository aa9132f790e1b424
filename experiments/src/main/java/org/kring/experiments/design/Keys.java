package org.kring.experiments.design;

import org.kring.model.chance.Draws;

/** Keys of the draws of a design: pure functions of the design seed, in a stream of their own for each kind of design. */
final class Keys {

    /** Streams; the numbers are part of every design that was ever made, and stay. */
    static final int LATIN_HYPERCUBE = 1;

    static final int SOBOL = 2;
    static final int HALTON = 3;
    static final int MORRIS = 4;

    private static final int DESIGNS = 0x64657369;

    private Keys() {}

    /** The key of one kind of design under a seed. */
    static long of(long seed, int stream) {
        return Draws.bits(Draws.bits(seed, DESIGNS), stream);
    }

    /** The key of a numbered part of what a key stands for. */
    static long part(long key, long number) {
        long high = number >>> Integer.SIZE;
        return Draws.bits(high == 0 ? key : Draws.bits(key, (int) high), (int) number);
    }

    /** One fair bit, 0 or 1. */
    static int bit(long key, long number) {
        return (int) (part(key, number) >>> (Long.SIZE - 1));
    }
}
