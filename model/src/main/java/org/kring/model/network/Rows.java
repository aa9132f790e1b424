package org.kring.model.network;

import java.util.Arrays;
import org.kring.model.population.Hands;
import org.kring.model.population.Ranges;

/**
 * Turns a list of edges into rows of entries. The edges are in the order of their persons, so one pass over them gives each person
 * the others in ascending order. Then each row is put in the order of its groups, which leaves targets within a group as they are.
 * The groups are: offline only by layer, offline and online by layer, online only.
 */
final class Rows {

    private static final int LAYERS_OFFLINE = 3;
    private static final int BOTH = LAYERS_OFFLINE;
    private static final int ONLINE_ONLY = 2 * LAYERS_OFFLINE;
    private static final int GROUPS = ONLINE_ONLY + 1;

    private final Ties ties;
    private final float[] startStrength;
    private final int[] next = new int[GROUPS + 1];
    private int[] words = new int[128];

    /** For one thread. */
    private Rows(Ties ties, float[] startStrength) {
        this.ties = ties;
        this.startStrength = startStrength;
    }

    /** Edges must be sorted and merged, so that no pair occurs twice. */
    static Ties of(int persons, EdgeList edges, float[] startStrength, Hands hands) {
        Ties ties = new Ties(offsets(persons, edges));
        fill(ties, edges);
        Ranges.run(persons, hands, (from, to) -> {
            Rows rows = new Rows(ties, startStrength);
            for (int i = from; i < to; i++) {
                rows.sort(i);
            }
        });
        return ties;
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

    private static void fill(Ties ties, EdgeList edges) {
        int[] next = Arrays.copyOf(ties.first, ties.persons());
        for (int e = 0; e < edges.size(); e++) {
            long edge = edges.get(e);
            put(ties, next[Edge.low(edge)]++, edge, Edge.high(edge));
            put(ties, next[Edge.high(edge)]++, edge, Edge.low(edge));
        }
    }

    private static void put(Ties ties, int entry, long edge, int target) {
        int worker = Edge.isWorker(edge) ? Ties.WORKER : 0;
        int group = Edge.isGroup(edge) ? Ties.GROUP : 0;
        ties.words[2 * entry] = target | Edge.platforms(edge) << Ties.PLATFORM_SHIFT | worker;
        ties.words[2 * entry + 1] = Edge.layer(edge) << Ties.LAYER_SHIFT | group;
    }

    private void sort(int person) {
        int first = ties.first(person);
        int size = ties.end(person) - first;
        if (2 * size > words.length) {
            words = new int[4 * size];
        }
        System.arraycopy(ties.words, 2 * first, words, 0, 2 * size);
        Arrays.fill(next, 0);
        for (int k = 0; k < size; k++) {
            next[group(words[2 * k], words[2 * k + 1]) + 1]++;
        }
        next[0] = first;
        for (int group = 0; group < GROUPS; group++) {
            next[group + 1] += next[group];
        }
        ties.online[person] = next[BOTH];
        ties.onlineOnly[person] = next[ONLINE_ONLY];
        for (int k = 0; k < size; k++) {
            int second = words[2 * k + 1];
            int entry = next[group(words[2 * k], second)]++;
            ties.words[2 * entry] = words[2 * k];
            ties.words[2 * entry + 1] = second;
            ties.strengthBecomes(entry, startStrength[Ties.layerOf(second)]);
        }
    }

    private static int group(int first, int second) {
        int layer = Ties.layerOf(second);
        if (layer == Layer.ONLINE.ordinal()) {
            return ONLINE_ONLY;
        }
        return Ties.platformsOf(first) != 0 ? BOTH + layer : layer;
    }
}
