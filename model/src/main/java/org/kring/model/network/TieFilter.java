package org.kring.model.network;

/**
 * Tells persons who surely have no tie with somebody from those who may have one: a Bloom filter of one hash, wrong for about
 * one stranger in sixteen. Thousands of readers who do not know the author of a post are told so by one bit, instead of by a
 * search through all their ties.
 */
public final class TieFilter {

    /** The filter of somebody whom nobody knows. */
    public static final TieFilter NOBODY = new TieFilter(new long[] {0L});

    /** The filter of somebody whom all may know. */
    public static final TieFilter ANYBODY = new TieFilter(new long[] {-1L});

    private static final int BITS_PER_TIE = 16;
    private static final int SPREAD = 0x9E3779B1;

    private final long[] bits;
    private final int shift;

    private TieFilter(long[] bits) {
        this.bits = bits;
        shift = Integer.SIZE - Integer.numberOfTrailingZeros(bits.length * Long.SIZE);
    }

    /**
     * The filter of a person, of at least 16 bits for each tie.
     *
     * @param ties all ties, each in the rows of both persons
     * @param person a person
     * @return its filter
     */
    static TieFilter of(Ties ties, int person) {
        int degree = Math.max(1, ties.end(person) - ties.first(person));
        int words = (degree * BITS_PER_TIE + Long.SIZE - 1) / Long.SIZE;
        TieFilter filter = new TieFilter(new long[Integer.highestOneBit(2 * words - 1)]);
        for (int entry = ties.first(person); entry < ties.end(person); entry++) {
            int bit = filter.bit(ties.target(entry));
            filter.bits[bit >>> 6] |= 1L << bit;
        }
        return filter;
    }

    /**
     * Whether another person may have a tie with this one.
     *
     * @param other a person
     * @return false if there is surely none
     */
    public boolean mayKnow(int other) {
        int bit = bit(other);
        return (bits[bit >>> 6] >>> bit & 1L) != 0;
    }

    /** Neighbours in number often know each other: multiplied, they lie far apart. */
    private int bit(int person) {
        return (person * SPREAD) >>> shift;
    }
}
