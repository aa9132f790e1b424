package org.kring.model.scenario;

/**
 * Weeks in which more needs arise than usual, because of an event that concerns many (MODEL.md 7.8).
 *
 * @param firstWeek observed week in which it begins, from 0
 * @param weeks how long it lasts
 * @param factor times as many needs as usual; 1 for no shock
 */
public record NeedShock(
        @Parameter(unit = "week", evidence = "need-shock-calendar")
        int firstWeek,

        @Parameter(unit = "weeks", evidence = "need-shock-calendar")
        int weeks,

        @Parameter(unit = "factor", evidence = "need-shock-factor")
        double factor) {

    /** No such weeks. */
    public static final NeedShock OFF = new NeedShock(0, 1, 1.0);

    /** Checks every value. */
    public NeedShock {
        Requires.within("firstWeek", firstWeek, 0, 519);
        Requires.within("weeks", weeks, 1, 520);
        Requires.within("factor", factor, 0.0, 100.0);
    }

    /**
     * How many needs arise in a week, compared with the usual.
     *
     * @param week observed week, from 0
     * @return the factor in a week of the event, else 1
     */
    public double in(int week) {
        return week >= firstWeek && week < firstWeek + weeks ? factor : 1.0;
    }
}
