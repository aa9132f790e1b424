package org.kring.model.network;

import java.util.Arrays;

/**
 * Turns a list of edges into rows of entries. The edges are in the order of their persons, so each person meets the
 * others in ascending order; putting in one group of edges after the other therefore leaves every row in the order of
 * group, then target. The groups are: offline only by layer, offline and online by layer, online only.
 */
final class Rows {

    private static final int LAYERS_OFFLINE = 3;
    private static final int BOTH = LAYERS_OFFLINE;
    private static final int ONLINE_ONLY = 2 * LAYERS_OFFLINE;

    private final EdgeList edges;
    private final float[] startStrength;
    private final Ties ties;
    private final int[] next;

    private Rows(int persons, EdgeList edges, float[] startStrength) {
        this.edges = edges;
        this.startStrength = startStrength;
        ties = new Ties(offsets(persons, edges));
        next = Arrays.copyOf(ties.first, persons);
    }

    /** Edges must be sorted and merged, so that no pair occurs twice. */
    static Ties of(int persons, EdgeList edges, float[] startStrength) {
        Rows rows = new Rows(persons, edges, startStrength);
        rows.put(0, BOTH);
        System.arraycopy(rows.next, 0, rows.ties.online, 0, persons);
        rows.put(BOTH, ONLINE_ONLY);
        System.arraycopy(rows.next, 0, rows.ties.onlineOnly, 0, persons);
        rows.put(ONLINE_ONLY, ONLINE_ONLY + 1);
        return rows.ties;
    }

    private static int[] offsets(int persons, EdgeList edges) {
        int[] first = new int[persons + 1];
        for (int e = 0; e < edges.size(); e++) {
            first[Edge.low(edges.get(e)) + 1]++;
            first[Edge.high(edges.get(e)) + 1]++;
        }
        for (int i = 0; i < persons; i++) {
            first[i + 1] = Math.addExact(first[i + 1], first[i]);
        }
        return first;
    }

    /** The groups from one to another, which is not included. */
    private void put(int from, int to) {
        for (int group = from; group < to; group++) {
            for (int e = 0; e < edges.size(); e++) {
                long edge = edges.get(e);
                if (group(edge) == group) {
                    put(edge);
                }
            }
        }
    }

    private static int group(long edge) {
        int layer = Edge.layer(edge);
        if (layer == Layer.ONLINE.ordinal()) {
            return ONLINE_ONLY;
        }
        return Edge.platforms(edge) != 0 ? BOTH + layer : layer;
    }

    private void put(long edge) {
        int low = next[Edge.low(edge)]++;
        int high = next[Edge.high(edge)]++;
        fill(low, edge, Edge.high(edge));
        fill(high, edge, Edge.low(edge));
    }

    private void fill(int entry, long edge, int target) {
        int layer = Edge.layer(edge);
        int worker = Edge.isWorker(edge) ? Ties.WORKER : 0;
        int group = Edge.isGroup(edge) ? Ties.GROUP : 0;
        ties.words[2 * entry] = target | Edge.platforms(edge) << Ties.PLATFORM_SHIFT | worker;
        ties.strengthBecomes(entry, startStrength[layer]);
        ties.kind[entry] = (byte) (layer | group);
    }
}
