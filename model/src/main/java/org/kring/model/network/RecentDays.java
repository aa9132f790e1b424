package org.kring.model.network;

import java.util.Arrays;

/**
 * Days on which something happened last, one byte each: enough for what was lately. They are counted round a circle of 255 days, from which
 * those long ago must be taken in time, see {@link #forget}.
 *
 * <p>Threads may change different entries at the same time; a week begins for all of them.
 */
final class RecentDays {

    /** The day of something that has not been, or too long ago. */
    static final int NEVER = Short.MIN_VALUE;

    /** Days before the week for which a day is kept at least. */
    static final int KEPT = 140;

    private static final int WEEKS_BETWEEN_FORGETTING = 8;
    private static final int CIRCLE = 255;
    private static final int OLDEST = 205;
    private static final byte NO_DAY = (byte) CIRCLE;

    private final byte[] codes;
    private int today;
    /** Place of the oldest day on the circle. */
    private int start;

    /** Nothing has happened yet. */
    RecentDays(int entries) {
        codes = new byte[entries];
        Arrays.fill(codes, NO_DAY);
        beginWeek(0);
    }

    /** From this week on days are counted back. */
    void beginWeek(int day) {
        today = day;
        start = Math.floorMod(day - OLDEST, CIRCLE);
    }

    void note(int entry, int day) {
        codes[entry] = (byte) Math.floorMod(day, CIRCLE);
    }

    /** The day of an entry, or {@link #NEVER}. */
    int day(int entry) {
        byte code = codes[entry];
        return code == NO_DAY ? NEVER : today - ago(code);
    }

    /** Whether it was on a day, which must not be before {@link #KEPT}, or later. */
    boolean isSince(int entry, int day) {
        byte code = codes[entry];
        return code != NO_DAY && ago(code) <= today - day;
    }

    /** In these weeks all entries must be made to forget, or an old day comes round again as a new one. */
    static boolean isTimeToForget(int week) {
        return Math.floorMod(week, WEEKS_BETWEEN_FORGETTING) == 0;
    }

    /** Makes of what was long ago what has not been. */
    void forget(int entry) {
        byte code = codes[entry];
        if (code != NO_DAY && ago(code) > KEPT) {
            codes[entry] = NO_DAY;
        }
    }

    /** What is kept of an entry, for who only wants to have read it. */
    int code(int entry) {
        return codes[entry];
    }

    /** Days from then until the week began; those after that are below 0. */
    private int ago(byte code) {
        int fromOldest = (code & 0xff) - start;
        return OLDEST - (fromOldest < 0 ? fromOldest + CIRCLE : fromOldest);
    }
}
