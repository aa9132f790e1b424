package org.kring.model.scenario;

/**
 * When people go online (MODEL.md 7.1): rate = platform rate x activity^exponent x (1 + weighted needs).
 *
 * @param activityExponent exponent of activity
 * @param feltLoneliness weight of loneliness felt after earlier use (S2:M-026, M-028)
 * @param belongingDeficit weight of the belonging deficit (S2:M-021)
 * @param presentationDeficit weight of the self-presentation deficit (S2:M-022)
 * @param badMood weight of a mood below zero (S2:M-026)
 * @param notifications weight of waiting responses (S2:M-104)
 * @param selfLimit weight of self-control x overuse, which holds people back (S2:M-103)
 * @param manyResponses waiting responses that count in full
 * @param lowestFactor what is left of the rate, however much people hold themselves back
 * @param maxSessionsPerDay most sessions that a person has on one platform on one day
 */
public record LoginParameters(
        @Parameter(unit = "exponent", evidence = "login-activity-exponent")
        double activityExponent,

        @Parameter(unit = "per unit", evidence = "login-felt-loneliness")
        double feltLoneliness,

        @Parameter(unit = "per unit", evidence = "login-belonging-deficit")
        double belongingDeficit,

        @Parameter(unit = "per unit", evidence = "login-presentation-deficit")
        double presentationDeficit,

        @Parameter(unit = "per unit", evidence = "login-bad-mood")
        double badMood,

        @Parameter(unit = "per unit", evidence = "login-notifications")
        double notifications,

        @Parameter(unit = "per unit", evidence = "login-self-limit")
        double selfLimit,

        @Parameter(unit = "responses", evidence = "login-many-responses")
        double manyResponses,

        @Parameter(unit = "factor", evidence = "login-lowest-factor")
        double lowestFactor,

        @Parameter(unit = "1/d", evidence = "max-sessions-per-day")
        int maxSessionsPerDay) {

    /** Checks every value. */
    public LoginParameters {
        Requires.within("activityExponent", activityExponent, 0.0, 2.0);
        Requires.notNegative("feltLoneliness", feltLoneliness);
        Requires.notNegative("belongingDeficit", belongingDeficit);
        Requires.notNegative("presentationDeficit", presentationDeficit);
        Requires.notNegative("badMood", badMood);
        Requires.notNegative("notifications", notifications);
        Requires.notNegative("selfLimit", selfLimit);
        Requires.positive("manyResponses", manyResponses);
        Requires.share("lowestFactor", lowestFactor);
        Requires.within("maxSessionsPerDay", maxSessionsPerDay, 1, 50);
    }
}
