package org.kring.model.organisation;

/**
 * Staff minutes of one organisation: what is left of the week, what was used, and what did not fit.
 *
 * <p>S1:BM-053, B-083: interaction takes time that is often missing; what does not fit waits or is dropped, and counts.
 */
public final class StaffTime {

    private static final double MINUTES_PER_HOUR = 60.0;

    private final double minutesPerWeek;
    private final double[] usedFor = new double[StaffActivity.COUNT];
    private double left;
    private double used;
    private double dropped;

    /**
     * Nothing used yet.
     *
     * @param hoursPerWeek staff hours available in a week
     */
    public StaffTime(double hoursPerWeek) {
        minutesPerWeek = hoursPerWeek * MINUTES_PER_HOUR;
    }

    /** A new week begins; what was not used is gone. */
    public void beginWeek() {
        left = minutesPerWeek;
    }

    /**
     * Takes minutes for a piece of work, if they are there.
     *
     * @param minutes what the work needs
     * @param activity what they go into
     * @return whether it fits
     */
    public boolean take(double minutes, StaffActivity activity) {
        if (minutes > left) {
            return false;
        }
        left -= minutes;
        used += minutes;
        usedFor[activity.ordinal()] += minutes;
        return true;
    }

    /**
     * Takes minutes for work that can be cut short.
     *
     * @param minutes what would be wanted
     * @param activity what they go into
     */
    public void takeUpTo(double minutes, StaffActivity activity) {
        take(Math.min(minutes, left), activity);
    }

    /**
     * Counts work that did not fit and will not be done.
     *
     * @param minutes what the work would have needed
     */
    public void drop(double minutes) {
        dropped += minutes;
    }

    /**
     * Time used so far.
     *
     * @return staff hours
     */
    public double hoursUsed() {
        return used / MINUTES_PER_HOUR;
    }

    /**
     * Time used so far for one kind of work.
     *
     * @param activity what it went into
     * @return staff hours; those of all activities together are {@link #hoursUsed()}
     */
    public double hoursUsed(StaffActivity activity) {
        return usedFor[activity.ordinal()] / MINUTES_PER_HOUR;
    }

    /**
     * Work dropped so far.
     *
     * @return staff hours that it would have needed
     */
    public double hoursDropped() {
        return dropped / MINUTES_PER_HOUR;
    }
}
