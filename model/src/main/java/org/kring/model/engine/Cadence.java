package org.kring.model.engine;

import org.kring.model.scenario.Horizon;

/** In which hours a step of the schedule happens. */
public enum Cadence {
    /** Every hour, burn-in included. */
    HOUR("every hour", 1, false, false),
    /** Every observed hour. */
    OBSERVED_HOUR("every observed hour", 1, false, true),
    /** The first hour of every day. */
    DAY_BEGINS("first hour of every day", Horizon.HOURS_PER_DAY, false, false),
    /** The first hour of every observed day. */
    OBSERVED_DAY_BEGINS("first hour of every observed day", Horizon.HOURS_PER_DAY, false, true),
    /** The last hour of every day. */
    DAY_ENDS("last hour of every day", Horizon.HOURS_PER_DAY, true, false),
    /** The last hour of every observed day. */
    OBSERVED_DAY_ENDS("last hour of every observed day", Horizon.HOURS_PER_DAY, true, true),
    /** The first hour of every week. */
    WEEK_BEGINS("first hour of every week", Cadence.WEEK, false, false),
    /** The first hour of every observed week. */
    OBSERVED_WEEK_BEGINS("first hour of every observed week", Cadence.WEEK, false, true),
    /** The last hour of every observed week. */
    OBSERVED_WEEK_ENDS("last hour of every observed week", Cadence.WEEK, true, true),
    /** The very first observed hour. */
    OBSERVATION_BEGINS("first observed hour of the run", 0, false, true);

    private static final int WEEK = Horizon.HOURS_PER_DAY * Horizon.DAYS_PER_WEEK;

    private final String title;
    private final int period;
    private final boolean atEnd;
    private final boolean observedOnly;

    Cadence(String title, int period, boolean atEnd, boolean observedOnly) {
        this.title = title;
        this.period = period;
        this.atEnd = atEnd;
        this.observedOnly = observedOnly;
    }

    /**
     * The hours in words.
     *
     * @return such as {@code first hour of every day}
     */
    public String title() {
        return title;
    }

    /** Whether an hour of the run, from 0, is one of them, given the first hour that is observed. */
    boolean isDue(int hour, int firstObserved) {
        if (period == 0) {
            return hour == firstObserved;
        }
        return (atEnd ? hour + 1 : hour) % period == 0 && (!observedOnly || hour >= firstObserved);
    }
}
