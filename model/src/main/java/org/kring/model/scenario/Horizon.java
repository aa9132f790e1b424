package org.kring.model.scenario;

/**
 * How long a run lasts.
 *
 * @param burnInWeeks weeks without any organisation before the observed weeks begin
 * @param weeks observed weeks
 */
public record Horizon(
        @Parameter(unit = "weeks", evidence = "burn-in-weeks")
        int burnInWeeks,

        @Parameter(unit = "weeks", evidence = "weeks") int weeks) {

    /** Hours in a day. */
    public static final int HOURS_PER_DAY = 24;

    /** Days in a week. */
    public static final int DAYS_PER_WEEK = 7;

    /** Checks both lengths. */
    public Horizon {
        Requires.within("burnInWeeks", burnInWeeks, 0, 520);
        Requires.within("weeks", weeks, 1, 520);
    }

    /**
     * Length of a run.
     *
     * @return days of burn-in and observation together
     */
    public int days() {
        return (burnInWeeks + weeks) * DAYS_PER_WEEK;
    }

    /**
     * First observed day.
     *
     * @return days of burn-in
     */
    public int firstObservedDay() {
        return burnInWeeks * DAYS_PER_WEEK;
    }
}
