package org.kring.model.venue;

import java.util.Arrays;
import org.kring.model.population.Ranges;

/**
 * Who has seen a post. For each piece of the population ({@link Ranges#PIECE}) it is a small table of its readers while they are few, and
 * a bit for everyone once that is smaller: most posts by members are seen by a handful, and a large region has thousands of
 * them at a time. Threads may add readers of different pieces at the same time.
 */
final class Readers {

    private static final short[] NOBODY = {};
    private static final long[] FEW = {};
    private static final int WORDS = Ranges.PIECE / Long.SIZE;
    /** Slots of the largest table, which takes half the memory of the bits. */
    private static final int MOST_SLOTS = WORDS * Long.SIZE / Short.SIZE / 2;

    private static final int FIRST_SLOTS = 8;
    private static final int SPREAD = 0x9E3779B9;

    /** By piece: first the number of readers, then slots with 1 + the place of a reader in the piece, or 0. */
    private final short[][] tables;
    /** By piece: a bit for each person, or nothing as long as the table holds. */
    private final long[][] bits;

    Readers(int persons) {
        int pieces = (persons + Ranges.PIECE - 1) / Ranges.PIECE;
        tables = new short[pieces][];
        Arrays.fill(tables, NOBODY);
        bits = new long[pieces][];
        Arrays.fill(bits, FEW);
    }

    boolean contains(int person) {
        int piece = person / Ranges.PIECE;
        int place = person % Ranges.PIECE;
        long[] words = bits[piece];
        if (words.length > 0) {
            return (words[place >>> 6] >>> place & 1L) != 0;
        }
        short[] table = tables[piece];
        return table.length > 0 && table[slot(table, place)] != 0;
    }

    /** Adds a reader who is not there yet. */
    void add(int person) {
        int piece = person / Ranges.PIECE;
        int place = person % Ranges.PIECE;
        if (bits[piece].length == 0) {
            makeRoom(piece);
        }
        if (bits[piece].length > 0) {
            bits[piece][place >>> 6] |= 1L << place;
        } else {
            put(tables[piece], place);
        }
    }

    /** A table is at most half full, so that a free slot is always near. */
    private void makeRoom(int piece) {
        short[] table = tables[piece];
        int slots = table.length - 1;
        if (table.length == 0) {
            tables[piece] = new short[1 + FIRST_SLOTS];
        } else if (2 * (table[0] + 1) > slots) {
            if (slots == MOST_SLOTS) {
                bits[piece] = new long[WORDS];
                tables[piece] = NOBODY;
            } else {
                tables[piece] = new short[1 + 2 * slots];
            }
            for (int s = 1; s <= slots; s++) {
                if (table[s] != 0) {
                    add(piece * Ranges.PIECE + table[s] - 1);
                }
            }
        }
    }

    private static void put(short[] table, int place) {
        table[slot(table, place)] = (short) (place + 1);
        table[0]++;
    }

    /** The slot that holds a place, or the free one where it belongs. */
    private static int slot(short[] table, int place) {
        int mask = table.length - 2;
        int slot = ((place * SPREAD) >>> 16) & mask;
        while (table[1 + slot] != 0 && table[1 + slot] != place + 1) {
            slot = (slot + 1) & mask;
        }
        return 1 + slot;
    }
}
