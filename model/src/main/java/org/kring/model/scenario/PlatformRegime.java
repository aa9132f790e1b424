package org.kring.model.scenario;

import java.util.List;

/**
 * A network site as it was in one year (LIT section 0, "Era"): a dated set of parameters, not a constant of nature.
 *
 * @param name name by which strategies refer to it, such as {@code facebook}
 * @param year year that the values describe
 * @param sessionsPerDay mean sessions a day of an account holder with median activity and average needs, before
 *     the effect of activity
 * @param hourProfile relative login rate in each of the 24 hours of the day, starting at midnight
 * @param halfLife age at which a post is half as likely to be shown as when new, in hours (LIT:T42)
 * @param competition strength of the rest of the feed: how much less likely a candidate post is shown to a person with
 *     the average number of online ties than to a person with none (LIT:T41)
 * @param realName 1 where people act under their real names, 0 where under pseudonyms
 * @param cueRichness richness of cues in a message, in [0,1] (S2:M-064)
 * @param personCentred 1 where the feed is made of persons, 0 where of topics: how far people see first what those they know
 *     write, and how little others come across a venue by its topic (S0:M-063, M-070, M-076)
 * @param textLimit longest message in characters; 0 for none (S0:A-096)
 * @param decline whether it loses its users during a run
 */
public record PlatformRegime(
        String name,

        @Parameter(unit = "year", evidence = "platform-year")
        int year,

        @Parameter(unit = "1/d", evidence = "sessions-per-day")
        double sessionsPerDay,

        @Parameter(unit = "relative", evidence = "hour-profile")
        List<Double> hourProfile,

        @Parameter(unit = "h", evidence = "half-life") double halfLife,

        @Parameter(unit = "factor", evidence = "feed-competition")
        double competition,

        @Parameter(unit = "[0,1]", evidence = "real-name") double realName,

        @Parameter(unit = "[0,1]", evidence = "cue-richness")
        double cueRichness,

        @Parameter(unit = "[0,1]", evidence = "person-centred")
        double personCentred,

        @Parameter(unit = "characters", evidence = "text-limit")
        int textLimit,

        @OffByDefault Decline decline) {

    /** The only limit of which the evidence speaks, in characters (S0:A-096, S2:C-040). */
    private static final double TWEET = 140.0;

    /** Checks every value and copies the profile. */
    public PlatformRegime {
        Requires.name("name", name);
        Requires.within("year", year, 1990, 2100);
        Requires.within("sessionsPerDay", sessionsPerDay, 0.0, 50.0);
        hourProfile = List.copyOf(hourProfile);
        if (hourProfile.size() != Horizon.HOURS_PER_DAY) {
            throw new IllegalArgumentException(
                    "hourProfile must have 24 values, one per hour, but has %d".formatted(hourProfile.size()));
        }
        hourProfile.forEach(weight -> Requires.notNegative("hourProfile", weight));
        Requires.positive(
                "the sum of hourProfile",
                hourProfile.stream().mapToDouble(Double::doubleValue).sum());
        Requires.positive("halfLife", halfLife);
        Requires.notNegative("competition", competition);
        Requires.share("realName", realName);
        Requires.share("cueRichness", cueRichness);
        Requires.share("personCentred", personCentred);
        Requires.within("textLimit", textLimit, 0, 1_000_000);
    }

    /**
     * A platform that keeps its users.
     *
     * @param name name by which strategies refer to it
     * @param year year that the values describe
     * @param sessionsPerDay mean sessions a day
     * @param hourProfile relative login rate of the hours of the day
     * @param halfLife age at which a post is half as likely to be shown, in hours
     * @param competition strength of the rest of the feed
     * @param realName 1 for real names, 0 for pseudonyms
     * @param cueRichness richness of cues, in [0,1]
     * @param personCentred 1 for persons, 0 for topics
     * @param textLimit longest message in characters
     */
    public PlatformRegime(
            String name,
            int year,
            double sessionsPerDay,
            List<Double> hourProfile,
            double halfLife,
            double competition,
            double realName,
            double cueRichness,
            double personCentred,
            int textLimit) {
        this(
                name,
                year,
                sessionsPerDay,
                hourProfile,
                halfLife,
                competition,
                realName,
                cueRichness,
                personCentred,
                textLimit,
                Decline.OFF);
    }

    /**
     * How short texts have to be.
     *
     * @return 0 without a limit, 1 where a text is at most as long as a tweet, 1/2 where twice as long
     */
    public double brevity() {
        return textLimit == 0 ? 0.0 : Math.min(1.0, TWEET / textLimit);
    }
}
