package org.kring.model.behaviour;

import java.util.Arrays;
import org.kring.model.scenario.Horizon;

/** The sessions of one day of one range of persons, by hour and within the hour by person. */
public final class DayPlan {

    private static final int PLATFORM_BITS = 3;
    private static final int FIRST_CAPACITY = 64;
    /** A full hour grows by one part in so many: days are much alike, so more would stay empty for good. */
    private static final int GROWTH = 16;

    private final int[][] sessions = new int[Horizon.HOURS_PER_DAY][FIRST_CAPACITY];
    private final int[] sizes = new int[Horizon.HOURS_PER_DAY];
    private final SessionBatch batch = new SessionBatch();

    /** Forgets the sessions of the day before. */
    public void clear() {
        Arrays.fill(sizes, 0);
    }

    /**
     * Adds a session; persons must be added in rising order.
     *
     * @param hour hour of the day
     * @param person who goes online
     * @param platform where
     */
    public void add(int hour, int person, int platform) {
        int size = sizes[hour];
        if (size == sessions[hour].length) {
            sessions[hour] = Arrays.copyOf(sessions[hour], size + size / GROWTH);
        }
        sessions[hour][size] = person << PLATFORM_BITS | platform;
        sizes[hour] = size + 1;
    }

    /** What the feeds show in the sessions of the hour that is run; kept here, so that no hour asks for new memory. */
    SessionBatch batch() {
        return batch;
    }

    /**
     * Number of sessions in an hour.
     *
     * @param hour hour of the day
     * @return how many there are
     */
    public int size(int hour) {
        return sizes[hour];
    }

    /**
     * Whether a session repeats the one before it: logging in again within the hour goes on with the same session.
     *
     * @param hour hour of the day
     * @param index place in the hour
     * @return true if person and platform are those of the entry before
     */
    public boolean isRepeated(int hour, int index) {
        return index > 0 && sessions[hour][index] == sessions[hour][index - 1];
    }

    /**
     * Who goes online.
     *
     * @param hour hour of the day
     * @param index place in the hour
     * @return a person
     */
    public int person(int hour, int index) {
        return sessions[hour][index] >>> PLATFORM_BITS;
    }

    /**
     * Where.
     *
     * @param hour hour of the day
     * @param index place in the hour
     * @return index of a platform
     */
    public int platform(int hour, int index) {
        return sessions[hour][index] & ((1 << PLATFORM_BITS) - 1);
    }
}
