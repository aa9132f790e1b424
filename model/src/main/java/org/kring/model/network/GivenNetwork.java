package org.kring.model.network;

import java.util.Arrays;

/**
 * A real network: which persons know each other, without direction and weight. Persons without a tie may be part of it.
 *
 * <p>Does not change, so threads may share it.
 */
public final class GivenNetwork {

    /** No network is given; ties are drawn. */
    public static final GivenNetwork NONE = new GivenNetwork(0, new long[0], 0, 0);

    private static final int SHIFT = 32;

    private final int persons;
    private final long[] pairs;
    private final int selfEdges;
    private final int duplicates;

    private GivenNetwork(int persons, long[] pairs, int selfEdges, int duplicates) {
        this.persons = persons;
        this.pairs = pairs;
        this.selfEdges = selfEdges;
        this.duplicates = duplicates;
    }

    /**
     * The network of a list of edges, in whatever order. Edges of a person with herself or himself are dropped, and of
     * several edges between two persons, in either direction, one is kept.
     *
     * @param persons number of persons, from 1; their numbers are from 0 up to it
     * @param from one end of each edge
     * @param to the other end of each edge
     * @return the network
     * @throws IllegalArgumentException if the ends do not pair up or there is no such person
     */
    public static GivenNetwork of(int persons, int[] from, int[] to) {
        if (from.length != to.length) {
            throw new IllegalArgumentException("%d ends do not pair with %d".formatted(from.length, to.length));
        }
        long[] pairs = new long[from.length];
        int size = 0;
        for (int e = 0; e < from.length; e++) {
            int low = Math.min(from[e], to[e]);
            int high = Math.max(from[e], to[e]);
            if (low < 0 || high >= persons) {
                throw new IllegalArgumentException(
                        "an edge joins %d and %d, but persons are 0 to %d".formatted(low, high, persons - 1));
            }
            if (low < high) {
                pairs[size++] = (long) low << SHIFT | high;
            }
        }
        Arrays.sort(pairs, 0, size);
        int kept = 0;
        for (int e = 0; e < size; e++) {
            if (kept == 0 || pairs[kept - 1] != pairs[e]) {
                pairs[kept++] = pairs[e];
            }
        }
        return new GivenNetwork(persons, Arrays.copyOf(pairs, kept), from.length - size, size - kept);
    }

    /**
     * Whether there is one.
     *
     * @return false for {@link #NONE}
     */
    public boolean isGiven() {
        return persons > 0;
    }

    /**
     * Number of persons it is about.
     *
     * @return number of persons, with and without ties
     */
    public int persons() {
        return persons;
    }

    /**
     * Number of ties.
     *
     * @return number of pairs who know each other
     */
    public int ties() {
        return pairs.length;
    }

    /**
     * Edges of a person with herself or himself that were dropped.
     *
     * @return their number
     */
    public int selfEdges() {
        return selfEdges;
    }

    /**
     * Edges between two persons beyond the first that were dropped, in either direction.
     *
     * @return their number
     */
    public int duplicates() {
        return duplicates;
    }

    /**
     * The person of a tie with the smaller number; ties are in the order of this one, then of the other.
     *
     * @param tie number of the tie, from 0
     * @return number of the person
     */
    public int low(int tie) {
        return (int) (pairs[tie] >>> SHIFT);
    }

    /**
     * The other person of a tie.
     *
     * @param tie number of the tie, from 0
     * @return number of the person
     */
    public int high(int tie) {
        return (int) pairs[tie];
    }

    /** Persons with at least one tie. */
    int tied() {
        boolean[] seen = new boolean[persons];
        int count = 0;
        for (int e = 0; e < pairs.length; e++) {
            count += seen[low(e)] ? 0 : 1;
            seen[low(e)] = true;
            count += seen[high(e)] ? 0 : 1;
            seen[high(e)] = true;
        }
        return count;
    }
}
