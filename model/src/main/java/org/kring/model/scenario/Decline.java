package org.kring.model.scenario;

/**
 * A platform that loses its users (S0:A-047, S1 BS-10): they go there less every week, and some move on to another platform
 * on which they have an account.
 *
 * @param fromWeek observed week in which it begins; 1 is the first
 * @param loginLoss share of the login rate that is lost every week
 * @param movingOn chance a week of moving on, for somebody whose ties on the platform can all be met on the other one (S2:M-117)
 */
public record Decline(
        @Parameter(unit = "week", evidence = "decline-week") int fromWeek,

        @Parameter(unit = "1/week", evidence = "decline-logins")
        double loginLoss,

        @Parameter(unit = "1/week", evidence = "decline-moving-on")
        double movingOn) {

    /** The platform keeps its users. */
    public static final Decline OFF = new Decline(1, 0.0, 0.0);

    /** Checks every value. */
    public Decline {
        Requires.within("fromWeek", fromWeek, 1, 1000);
        Requires.share("loginLoss", loginLoss);
        Requires.share("movingOn", movingOn);
    }
}
