package org.kring.model.scenario;

import java.util.Map;

/**
 * Who lives in the simulated region.
 *
 * <p>No parameter states how many people post, react or only read: that is an outcome (MODEL.md section 1).
 *
 * @param persons number of persons, 1,000 to 6,000,000; smaller worlds are allowed for tests
 * @param audiences the profile of each audience; shares must sum to 1
 * @param needToBelong spread of the need to belong (S2:M-021, LIT:T74)
 * @param needForSelfPresentation spread of the need for self-presentation (S2:M-022)
 * @param socialAnxiety spread of social anxiety
 * @param stigmaConcern spread of the concern about being seen with a welfare organisation (S1:BM-064)
 * @param digitalSkill spread of digital skill
 * @param socialSkill spread of social skill
 * @param conflictSkill spread of skill in handling conflict
 * @param boundarySkill spread of skill in guarding one's boundaries
 * @param selfControl spread of self-control over use
 * @param activitySigma standard deviation of log activity across people (LIT:T05, T17)
 * @param dispositionConcentration how much people lean to a few of the seven user types: each weight is drawn from a
 *     gamma distribution with this shape, the same for all types; small values give pure types, large ones even mixtures
 */
public record PopulationParameters(
        @Parameter(unit = "persons", evidence = "persons") int persons,
        Map<Audience, AudienceProfile> audiences,

        @Parameter(unit = "[0,1]", evidence = "need-to-belong")
        Spread needToBelong,

        @Parameter(unit = "[0,1]", evidence = "need-for-self-presentation")
        Spread needForSelfPresentation,

        @Parameter(unit = "[0,1]", evidence = "social-anxiety")
        Spread socialAnxiety,

        @Parameter(unit = "[0,1]", evidence = "stigma-concern")
        Spread stigmaConcern,

        @Parameter(unit = "[0,1]", evidence = "skills") Spread digitalSkill,
        @Parameter(unit = "[0,1]", evidence = "skills") Spread socialSkill,
        @Parameter(unit = "[0,1]", evidence = "skills") Spread conflictSkill,
        @Parameter(unit = "[0,1]", evidence = "skills") Spread boundarySkill,

        @Parameter(unit = "[0,1]", evidence = "self-control")
        Spread selfControl,

        @Parameter(unit = "sd of log", evidence = "activity-sigma")
        double activitySigma,

        @Parameter(unit = "gamma shape", evidence = "disposition-concentration")
        int dispositionConcentration) {

    /** Largest population that the columns can hold. */
    public static final int MAX_PERSONS = 6_000_000;

    private static final double SHARE_TOLERANCE = 1e-9;

    /** Checks every value, that all audiences are described, and that their shares sum to 1. */
    public PopulationParameters {
        Requires.within("persons", persons, 2, MAX_PERSONS);
        audiences = Ordered.copyOfAll(Audience.class, "audiences", audiences);
        double sum =
                audiences.values().stream().mapToDouble(AudienceProfile::share).sum();
        if (Math.abs(sum - 1.0) > SHARE_TOLERANCE) {
            throw new IllegalArgumentException("audiences: the shares must sum to 1, but sum to %s".formatted(sum));
        }
        Requires.within("activitySigma", activitySigma, 0.0, 3.0);
        Requires.within("dispositionConcentration", dispositionConcentration, 1, 20);
    }

    /**
     * Profile of an audience.
     *
     * @param audience an audience
     * @return its profile
     */
    public AudienceProfile profile(Audience audience) {
        return Ordered.get(audiences, audience);
    }
}
