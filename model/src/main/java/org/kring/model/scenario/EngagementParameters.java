package org.kring.model.scenario;

/**
 * What the further elements of a strategy cost and do (MODEL.md 7.5, 7.7). A strategy that leaves them off meets only
 * {@code inappropriateShare}, which is counted, and {@code imitationStep} and {@code crowdingOut}, which are 0 unless a
 * scenario switches them on.
 *
 * @param inappropriateShare share of comments in venues open to strangers that are inappropriate (S1 BS-08)
 * @param closedDays days for which comments stay closed after an incident (S1:BM-120)
 * @param willingColleagues share of colleagues who share a post when asked (S1 BS-09)
 * @param volunteers share of colleagues who are volunteers (S1 BS-09)
 * @param smartphones share of colleagues who reach the networks although they are blocked at work (S1:BM-151)
 * @param partialAccess share of colleagues who reach the networks at work where access is partial (S1:BM-151)
 * @param minutesPerRequest staff minutes for asking colleagues to share one post
 * @param minutesPerBoost staff minutes for setting up one paid post
 * @param minutesPerReview staff minutes a week for reading which content engaged
 * @param minutesPerPraise staff minutes for each person praised by name, besides the post
 * @param encouragement added to the log-rate of posts in venues per unit of encouragement (LIT:M10, M27)
 * @param welcomeStep encouragement by the welcome of a first post, as a share of what is left to 1 (LIT:M04, M27)
 * @param praiseStep encouragement by being named, for a person not inclined to post (LIT:M10)
 * @param imitationStep encouragement by seeing a post of somebody known (LIT:M10); 0 switches imitation off
 * @param encouragementDays days over which encouragement fades (LIT:M12)
 * @param crowdingOut taken off the log-rate of members' posts per share of staff in recent posts (LIT:M26); 0 switches it off
 * @param peerHelp chance that a comment by a peer settles a question for help, where peers are let answer (S0:M-087)
 */
public record EngagementParameters(
        @Parameter(unit = "share", evidence = "inappropriate-share")
        double inappropriateShare,

        @Parameter(unit = "d", evidence = "comments-closed-days")
        int closedDays,

        @Parameter(unit = "share", evidence = "willing-colleagues")
        double willingColleagues,

        @Parameter(unit = "share", evidence = "volunteer-share")
        double volunteers,

        @Parameter(unit = "share", evidence = "smartphone-work-around")
        double smartphones,

        @Parameter(unit = "share", evidence = "partial-access")
        double partialAccess,

        @Parameter(unit = "min", evidence = "minutes-per-request")
        double minutesPerRequest,

        @Parameter(unit = "min", evidence = "minutes-per-boost")
        double minutesPerBoost,

        @Parameter(unit = "min/week", evidence = "minutes-per-review")
        double minutesPerReview,

        @Parameter(unit = "min", evidence = "minutes-per-praise")
        double minutesPerPraise,

        @Parameter(unit = "log-rate", evidence = "encouragement")
        double encouragement,

        @Parameter(unit = "[0,1]", evidence = "welcome-step")
        double welcomeStep,

        @Parameter(unit = "[0,1]", evidence = "praise-step") double praiseStep,

        @Parameter(unit = "[0,1]", evidence = "imitation-step")
        double imitationStep,

        @Parameter(unit = "d", evidence = "encouragement-days")
        double encouragementDays,

        @Parameter(unit = "log-rate", evidence = "crowding-out")
        double crowdingOut,

        @Parameter(unit = "probability", evidence = "peer-help")
        double peerHelp) {

    /** Checks every value. */
    public EngagementParameters {
        Requires.share("inappropriateShare", inappropriateShare);
        Requires.within("closedDays", closedDays, 1, 3650);
        Requires.share("willingColleagues", willingColleagues);
        Requires.share("volunteers", volunteers);
        Requires.share("smartphones", smartphones);
        Requires.share("partialAccess", partialAccess);
        Requires.notNegative("minutesPerRequest", minutesPerRequest);
        Requires.notNegative("minutesPerBoost", minutesPerBoost);
        Requires.notNegative("minutesPerReview", minutesPerReview);
        Requires.notNegative("minutesPerPraise", minutesPerPraise);
        Requires.finite("encouragement", encouragement);
        Requires.share("welcomeStep", welcomeStep);
        Requires.share("praiseStep", praiseStep);
        Requires.share("imitationStep", imitationStep);
        Requires.within("encouragementDays", encouragementDays, 1.0, 365.0);
        Requires.finite("crowdingOut", crowdingOut);
        Requires.share("peerHelp", peerHelp);
    }
}
