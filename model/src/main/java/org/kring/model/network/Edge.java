package org.kring.model.network;

/**
 * A tie between two persons, seen from neither side, packed into one number while a network is generated.
 *
 * <pre>
 * bit 62      40 39      17 16    12   11  10    9   8 7       0
 *     | smaller  |  larger  | unused |group,worker|layer|platforms|
 * </pre>
 *
 * <p>Sorted edges are therefore in the order of their persons, with all edges of a pair next to each other.
 */
final class Edge {

    private static final int PERSON_MASK = (1 << 23) - 1;
    private static final int PAIR_SHIFT = 17;
    private static final int LOW_SHIFT = 40;
    private static final int LAYER_SHIFT = 8;
    private static final long WORKER = 1L << 10;
    private static final long GROUP = 1L << 11;
    private static final long LAYER_MASK = 3L << LAYER_SHIFT;
    private static final long PLATFORMS_MASK = 0xff;

    private Edge() {}

    static long of(int a, int b, Layer layer, int platforms) {
        return ((long) Math.min(a, b) << LOW_SHIFT)
                | ((long) Math.max(a, b) << PAIR_SHIFT)
                | ((long) layer.ordinal() << LAYER_SHIFT)
                | platforms;
    }

    static long worker(int client, int worker) {
        return of(client, worker, Layer.ACQUAINTANCE, 0) | WORKER;
    }

    static long group(int client, int other) {
        return of(client, other, Layer.ACQUAINTANCE, 0) | GROUP;
    }

    static int low(long edge) {
        return (int) (edge >>> LOW_SHIFT);
    }

    static int high(long edge) {
        return (int) (edge >>> PAIR_SHIFT) & PERSON_MASK;
    }

    /** A number that only this pair has, whatever the number of persons. */
    static long pair(long edge) {
        return edge >>> PAIR_SHIFT;
    }

    static int layer(long edge) {
        return (int) ((edge & LAYER_MASK) >>> LAYER_SHIFT);
    }

    static boolean isWorker(long edge) {
        return (edge & WORKER) != 0;
    }

    static boolean isGroup(long edge) {
        return (edge & GROUP) != 0;
    }

    static int platforms(long edge) {
        return (int) (edge & PLATFORMS_MASK);
    }

    static long withLayer(long edge, Layer layer) {
        return (edge & ~LAYER_MASK) | ((long) layer.ordinal() << LAYER_SHIFT);
    }

    /** Two edges of one pair as one: the closer layer, every platform of either, professional if either is. */
    static long merge(long a, long b) {
        long layer = Math.min(a & LAYER_MASK, b & LAYER_MASK);
        return ((a | b) & ~LAYER_MASK) | layer;
    }
}
