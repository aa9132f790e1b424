package org.kring.experiments.trace;

import java.util.Arrays;

/**
 * The latest event of a kind for each person, as it stood before the current hour: that is what the sessions of the hour
 * have seen.
 */
final class LatestEvents {

    private final long[] latest;
    private final long[] before;
    private final int[] hours;

    LatestEvents(int persons) {
        latest = new long[persons];
        before = new long[persons];
        hours = new int[persons];
        Arrays.fill(hours, -1);
    }

    /** Notes an event of a person. */
    void note(int person, int hour, long event) {
        if (hours[person] != hour) {
            before[person] = latest[person];
            hours[person] = hour;
        }
        latest[person] = event;
    }

    /** The latest event of a person from before an hour that is not over yet; 0 if there is none. */
    long before(int person, int hour) {
        return hours[person] == hour ? before[person] : latest[person];
    }
}
