package org.kring.model.behaviour;

import java.util.Arrays;
import org.kring.model.population.Prefetch;
import org.kring.model.population.Ranges;

/** What the persons of one piece did to persons in an hour, by the piece of those to whom it was done. */
final class Outbox {

    private final Actions actions;
    private final Prefetch prefetch = new Prefetch();
    private final int[] ends;
    private int[] indexes = new int[0];

    /** Nothing has been done yet. */
    Outbox(Actions actions, int pieces) {
        this.actions = actions;
        ends = new int[pieces + 1];
    }

    /** Sorts the actions among persons by the piece of the other person; those of one piece stay in their order. */
    void sort() {
        Arrays.fill(ends, 0);
        for (int a = 0; a < actions.size(); a++) {
            if (actions.isAmongPersons(a)) {
                ends[actions.other(a) / Ranges.PIECE + 1]++;
            }
        }
        for (int piece = 1; piece < ends.length; piece++) {
            ends[piece] += ends[piece - 1];
        }
        int size = ends[ends.length - 1];
        if (size > indexes.length) {
            indexes = new int[size + size / 4];
        }
        // What was the end of the piece before becomes the end of the piece itself.
        for (int a = 0; a < actions.size(); a++) {
            if (actions.isAmongPersons(a)) {
                indexes[ends[actions.other(a) / Ranges.PIECE]++] = a;
            }
        }
    }

    /** All that was done, also in venues. */
    Actions actions() {
        return actions;
    }

    /** Place of the first action for a piece. */
    int first(int piece) {
        return piece == 0 ? 0 : ends[piece - 1];
    }

    /** Place after the last action for a piece. */
    int end(int piece) {
        return ends[piece];
    }

    /** Where the action of a place is found among all. */
    int index(int place) {
        return indexes[place];
    }

    /** For reading ahead in this piece. */
    Prefetch prefetch() {
        return prefetch;
    }
}
