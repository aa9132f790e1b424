package org.kring.experiments.study;

import java.util.List;
import java.util.function.IntFunction;

/**
 * For each of many points the first one with the same values. A table of numbers only, because a study may have a million
 * points: values are made again where two points look alike.
 */
final class FirstPoints {

    private final IntFunction<List<String>> values;
    private final int[] hashes;
    private final int[] table;

    /** A search among so many points, whose values are made when asked for. */
    FirstPoints(int points, IntFunction<List<String>> values) {
        this.values = values;
        hashes = new int[points];
        table = new int[Integer.highestOneBit(Math.max(1, points)) << 2];
    }

    /** The number of the first alike point, by point. */
    int[] all() {
        int[] firsts = new int[hashes.length];
        for (int point = 0; point < firsts.length; point++) {
            firsts[point] = first(point);
        }
        return firsts;
    }

    private int first(int point) {
        List<String> own = values.apply(point);
        hashes[point] = own.hashCode();
        int place = spread(hashes[point]);
        // A place holds the number of a point plus 1; 0 is free.
        while (table[place] != 0) {
            int other = table[place] - 1;
            if (hashes[other] == hashes[point] && values.apply(other).equals(own)) {
                return other;
            }
            place = (place + 1) & (table.length - 1);
        }
        table[place] = point + 1;
        return point;
    }

    private int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & (table.length - 1);
    }
}
