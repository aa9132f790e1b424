package org.kring.model.help;

/** Where every person stands on the way to help: columns of primitives, which exist only while needs do. */
final class HelpStates {

    /** Has no need. */
    static final byte NONE = 0;

    /** Has a need and is not waiting for anybody. */
    static final byte OPEN = 1;

    /** Has a need and waits for an answer within a network. */
    static final byte WAITING = 2;

    /** Has a need and waits for channel c, where the state is this plus c. */
    static final byte IN_LINE = 3;

    private static final byte MOST_TRIES = 100;

    final byte[] state;
    /** Tries for the present need that led nowhere. */
    final byte[] tries;
    /** Hour at which the present need arose. */
    final int[] needHour;
    /** Hour of the last asking. */
    final int[] askHour;

    /** Whether the last need is over, and no other has arisen since. */
    final boolean[] over;

    private final byte[] venue;
    private final boolean[] open;

    HelpStates(int persons) {
        state = new byte[persons];
        tries = new byte[persons];
        needHour = new int[persons];
        askHour = new int[persons];
        venue = new byte[persons];
        open = new boolean[persons];
        over = new boolean[persons];
    }

    boolean isOpen(int person) {
        return state[person] == OPEN;
    }

    boolean isWaiting(int person) {
        return state[person] >= WAITING;
    }

    void arise(int person, int hour) {
        state[person] = OPEN;
        over[person] = false;
        tries[person] = 0;
        needHour[person] = hour;
    }

    /** Waits from now on for an answer by staff in a venue. */
    void waitForStaff(int person, Place place, int hour) {
        state[person] = WAITING;
        askHour[person] = hour;
        venue[person] = (byte) place.index();
        open[person] = place.route() == Place.Route.PUBLIC;
    }

    /** The try has led nowhere: the need is open again. */
    void fail(int person) {
        state[person] = OPEN;
        if (tries[person] < MOST_TRIES) {
            tries[person]++;
        }
    }

    void end(int person) {
        state[person] = NONE;
        over[person] = true;
    }

    /** Where a waiting person waits. */
    Place place(int person) {
        return state[person] == WAITING
                ? new Place(open[person] ? Place.Route.PUBLIC : Place.Route.PRIVATE, venue[person])
                : Place.service(state[person] - IN_LINE);
    }
}
