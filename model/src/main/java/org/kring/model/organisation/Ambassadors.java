package org.kring.model.organisation;

import org.kring.model.scenario.Parameter;
import org.kring.model.scenario.Requires;

/**
 * Colleagues who pass on posts of the organisation when they are asked to (S1:BM-016, S1 BS-09).
 *
 * @param requestsPerWeek posts a week that colleagues are asked to share; 0 for none
 * @param access whether they can use the networks at work
 * @param volunteersMayLike whether volunteers may like posts; barring them protects clients known to them (S1 BS-09)
 */
public record Ambassadors(
        @Parameter(unit = "1/week", evidence = "ambassador-requests")
        double requestsPerWeek,

        StaffAccess access,
        boolean volunteersMayLike) {

    /** Nobody is asked, nobody is barred. */
    public static final Ambassadors OFF = new Ambassadors(0.0, StaffAccess.FULL, true);

    /** Checks the number. */
    public Ambassadors {
        Requires.within("requestsPerWeek", requestsPerWeek, 0.0, 168.0);
    }
}
