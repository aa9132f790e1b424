package org.kring.model.network;

import java.util.Arrays;
import java.util.List;

/** A growing list of packed edges. */
final class EdgeList {

    private long[] edges;
    private int size;

    EdgeList(int capacity) {
        edges = new long[Math.max(16, capacity)];
    }

    /** Lists one after the other. */
    static EdgeList concat(List<EdgeList> parts) {
        EdgeList whole = new EdgeList(parts.stream().mapToInt(EdgeList::size).reduce(0, Math::addExact));
        for (EdgeList part : parts) {
            System.arraycopy(part.edges, 0, whole.edges, whole.size, part.size);
            whole.size += part.size;
        }
        return whole;
    }

    void add(long edge) {
        if (size == edges.length) {
            edges = Arrays.copyOf(edges, Math.addExact(size, size / 2));
        }
        edges[size++] = edge;
    }

    int size() {
        return size;
    }

    long get(int index) {
        return edges[index];
    }

    void put(int index, long edge) {
        edges[index] = edge;
    }

    /** Drops all edges from an index on. */
    void truncate(int newSize) {
        size = newSize;
    }

    /** The same list, sorted. Where many threads have sorted parts of a list, to sort the whole is quick: it is made of few runs. */
    EdgeList sorted() {
        Arrays.sort(edges, 0, size);
        return this;
    }

    /** Sorts by pair and makes one edge of all edges of a pair. */
    void sortAndMerge() {
        sorted();
        mergePairs();
    }

    /** Takes in other edges, which it sorts; both lists together are then sorted and merged, as this one must be already. */
    void mergeWith(EdgeList others) {
        others.sorted();
        long[] both = new long[Math.addExact(size, others.size)];
        int mine = 0;
        int theirs = 0;
        for (int e = 0; e < both.length; e++) {
            boolean isMine = theirs == others.size || (mine < size && edges[mine] <= others.edges[theirs]);
            both[e] = isMine ? edges[mine++] : others.edges[theirs++];
        }
        edges = both;
        size = both.length;
        mergePairs();
    }

    private void mergePairs() {
        int kept = 0;
        for (int e = 0; e < size; e++) {
            if (kept > 0 && Edge.pair(edges[kept - 1]) == Edge.pair(edges[e])) {
                edges[kept - 1] = Edge.merge(edges[kept - 1], edges[e]);
            } else {
                edges[kept++] = edges[e];
            }
        }
        size = kept;
    }
}
