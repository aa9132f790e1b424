package org.kring.model.organisation;

import org.kring.model.scenario.Parameter;
import org.kring.model.scenario.Requires;

/**
 * Weeks in which an organisation posts more than usual (MODEL.md 7.7; S1:BQ-057).
 *
 * @param firstWeek observed week in which the first burst begins, from 0
 * @param weeks length of a burst
 * @param everyWeeks weeks from the beginning of a burst to that of the next
 * @param factor times as many posts as usual; 1 for no campaign
 */
public record Campaign(
        @Parameter(unit = "week", evidence = "campaign-calendar")
        int firstWeek,

        @Parameter(unit = "weeks", evidence = "campaign-calendar")
        int weeks,

        @Parameter(unit = "weeks", evidence = "campaign-calendar")
        int everyWeeks,

        @Parameter(unit = "factor", evidence = "campaign-factor")
        double factor) {

    /** No bursts. */
    public static final Campaign OFF = new Campaign(0, 1, 1, 1.0);

    /** Checks every value. */
    public Campaign {
        Requires.within("firstWeek", firstWeek, 0, 519);
        Requires.within("weeks", weeks, 1, 520);
        Requires.within("everyWeeks", everyWeeks, weeks, 520);
        Requires.within("factor", factor, 1.0, 24.0);
    }

    /**
     * How much is posted in a week, compared with the usual.
     *
     * @param week observed week, from 0
     * @return the factor in a week of a burst, else 1
     */
    public double in(int week) {
        return week >= firstWeek && (week - firstWeek) % everyWeeks < weeks ? factor : 1.0;
    }
}
