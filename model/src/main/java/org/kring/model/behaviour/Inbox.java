package org.kring.model.behaviour;

import java.util.Arrays;
import java.util.List;
import org.kring.model.population.Prefetch;

/** What was done to the persons of one piece in an hour, in the order in which it was done. */
final class Inbox {

    private static final int FIRST_CAPACITY = 64;

    private final int piece;
    private final Prefetch prefetch = new Prefetch();
    private byte[] kinds = new byte[FIRST_CAPACITY];
    private int[] persons = new int[FIRST_CAPACITY];
    private int[] ties = new int[FIRST_CAPACITY];
    private byte[] details = new byte[FIRST_CAPACITY];
    private boolean[] meetings = new boolean[FIRST_CAPACITY];
    private int size;

    /** Nothing has been done to the persons of a piece. */
    Inbox(int piece) {
        this.piece = piece;
    }

    /** Takes what is for this piece from all outboxes, in their order. */
    void collect(List<Outbox> outboxes) {
        size = 0;
        for (Outbox outbox : outboxes) {
            for (int k = outbox.first(piece); k < outbox.end(piece); k++) {
                take(outbox.actions(), outbox.index(k));
            }
        }
    }

    private void take(Actions actions, int index) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            persons = Arrays.copyOf(persons, size * 2);
            ties = Arrays.copyOf(ties, size * 2);
            details = Arrays.copyOf(details, size * 2);
            meetings = Arrays.copyOf(meetings, size * 2);
        }
        kinds[size] = (byte) actions.kind(index).ordinal();
        persons[size] = actions.other(index);
        ties[size] = actions.back(index);
        details[size] = (byte) actions.detail(index);
        meetings[size++] = actions.isMeeting(index);
    }

    int size() {
        return size;
    }

    Actions.Kind kind(int index) {
        return Actions.Kind.of(kinds[index]);
    }

    /** To whom it was done. */
    int person(int index) {
        return persons[index];
    }

    /** That person's entry of the tie, of an exchange. */
    int tie(int index) {
        return ties[index];
    }

    /** Kind of an exchange. */
    int detail(int index) {
        return details[index];
    }

    /** Whether an exchange leads to a meeting. */
    boolean isMeeting(int index) {
        return meetings[index];
    }

    /** For reading ahead in this piece. */
    Prefetch prefetch() {
        return prefetch;
    }
}
