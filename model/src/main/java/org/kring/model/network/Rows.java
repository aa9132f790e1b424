package org.kring.model.network;

import java.util.Arrays;
import java.util.concurrent.Executor;
import org.kring.model.population.Ranges;

/**
 * Turns a list of edges into rows of entries. While they are sorted, an entry is one number, most significant first:
 * group (offline only, both, online only), layer, target, professional, platforms. Only the target differs between an
 * entry and its reverse, so the reverse is found by searching for it.
 */
final class Rows {

    private static final int TARGET_SHIFT = 10;
    private static final int LAYER_SHIFT = 33;
    private static final int PLACE_SHIFT = 35;
    private static final int WORKER_SHIFT = 8;
    private static final int GROUP_SHIFT = 9;
    private static final long TARGET_MASK = ((1L << 23) - 1) << TARGET_SHIFT;
    private static final int PLATFORMS_MASK = 0xff;
    private static final int BOTH = 1;
    private static final int ONLINE_ONLY = 2;

    private final Ties ties;
    private final long[] entries;

    private Rows(int persons, EdgeList edges) {
        int[] first = offsets(persons, edges);
        entries = new long[first[persons]];
        int[] next = Arrays.copyOf(first, persons);
        for (int e = 0; e < edges.size(); e++) {
            long edge = edges.get(e);
            entries[next[Edge.low(edge)]++] = entry(edge, Edge.high(edge));
            entries[next[Edge.high(edge)]++] = entry(edge, Edge.low(edge));
        }
        ties = new Ties(first);
    }

    /** Edges must be merged, so that no pair occurs twice. */
    static Ties of(int persons, EdgeList edges, float[] startStrength, Executor executor) {
        Rows rows = new Rows(persons, edges);
        Ranges.run(persons, executor, rows::sort);
        Ranges.run(persons, executor, (from, to) -> rows.fill(from, to, startStrength));
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

    private static long entry(long edge, int target) {
        int layer = Edge.layer(edge);
        long place = layer == Layer.ONLINE.ordinal() ? ONLINE_ONLY : Edge.platforms(edge) != 0 ? BOTH : 0;
        return place << PLACE_SHIFT
                | (long) layer << LAYER_SHIFT
                | (long) target << TARGET_SHIFT
                | (Edge.isGroup(edge) ? 1L << GROUP_SHIFT : 0L)
                | (Edge.isWorker(edge) ? 1L << WORKER_SHIFT : 0L)
                | Edge.platforms(edge);
    }

    private void sort(int from, int to) {
        for (int i = from; i < to; i++) {
            Arrays.sort(entries, ties.first[i], ties.first[i + 1]);
        }
    }

    private void fill(int from, int to, float[] startStrength) {
        for (int i = from; i < to; i++) {
            int end = ties.first[i + 1];
            ties.online[i] = end;
            ties.onlineOnly[i] = end;
            for (int e = end - 1; e >= ties.first[i]; e--) {
                long entry = entries[e];
                fillEntry(e, i, entry, startStrength);
                long place = entry >>> PLACE_SHIFT;
                if (place >= BOTH) {
                    ties.online[i] = e;
                }
                if (place == ONLINE_ONLY) {
                    ties.onlineOnly[i] = e;
                }
            }
        }
    }

    private void fillEntry(int e, int person, long entry, float[] startStrength) {
        int target = (int) ((entry & TARGET_MASK) >>> TARGET_SHIFT);
        int layer = (int) (entry >>> LAYER_SHIFT) & Ties.LAYER_MASK;
        int worker = (entry >>> WORKER_SHIFT & 1L) != 0 ? Ties.WORKER : 0;
        int group = (entry >>> GROUP_SHIFT & 1L) != 0 ? Ties.GROUP : 0;
        long opposite = (entry & ~TARGET_MASK) | (long) person << TARGET_SHIFT;
        ties.reverse[e] = Arrays.binarySearch(entries, ties.first[target], ties.first[target + 1], opposite);
        int platforms = (int) entry & PLATFORMS_MASK;
        ties.words[2 * e] = target | platforms << Ties.PLATFORM_SHIFT | worker;
        ties.strengthBecomes(e, startStrength[layer]);
        ties.kind[e] = (byte) (layer | group);
    }
}
