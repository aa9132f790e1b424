package org.kring.model.scenario;

/**
 * What people write of their own accord (MODEL.md 7.5): a log-rate per session, on the own wall and in venues where
 * members may post.
 *
 * @param wallConstant log-rate of a post on the own wall in a session
 * @param venueConstant log-rate of a post in a venue where members may post, in a session
 * @param disposition added per unit by which the weights on storyteller and profiler exceed an even mixture
 * @param deficits added per unit of belonging and self-presentation deficit
 * @param activity added per unit of log activity
 * @param venueActivity added per unit of log(1 + posts by members in the last two weeks) (LIT:M12)
 * @param activityMemoryDays days over which the activity of a venue fades (LIT:M12)
 * @param highestChance most chance of an own post in one session, whatever the log-rate
 * @param stigma taken off per unit of stigma concern x theme sensitivity x exposure
 * @param openness taken off per unit of exposure: perceived audience (LIT:M14, M15)
 * @param discouragement taken off per unit of discouragement
 * @param withdrawal how far withdrawal after weeks of loneliness, and approach before it, change own posts: 1 as much as other
 *     initiative, 0 not at all (LIT:M38)
 * @param silenceStep added to discouragement by a post that stays without response (S2:M-080, M-120)
 * @param replyStep taken off discouragement by a reply (LIT:M04, T23)
 * @param patienceHours hours after which a post without response counts as unanswered (S2:C-142 gives 21 days at most)
 */
public record ContributionParameters(
        @Parameter(unit = "log-rate", evidence = "wall-constant")
        double wallConstant,

        @Parameter(unit = "log-rate", evidence = "venue-constant")
        double venueConstant,

        @Parameter(unit = "log-rate", evidence = "contribution-disposition")
        double disposition,

        @Parameter(unit = "log-rate", evidence = "contribution-deficits")
        double deficits,

        @Parameter(unit = "log-rate", evidence = "contribution-activity")
        double activity,

        @Parameter(unit = "log-rate", evidence = "contribution-venue-activity")
        double venueActivity,

        @Parameter(unit = "d", evidence = "activity-memory") double activityMemoryDays,

        @Parameter(unit = "probability", evidence = "highest-chance")
        double highestChance,

        @Parameter(unit = "log-rate", evidence = "contribution-stigma")
        double stigma,

        @Parameter(unit = "log-rate", evidence = "contribution-openness")
        double openness,

        @Parameter(unit = "log-rate", evidence = "contribution-discouragement")
        double discouragement,

        @Parameter(unit = "log-rate per log-drive", evidence = "contribution-withdrawal")
        double withdrawal,

        @Parameter(unit = "[0,1]", evidence = "silence-step")
        double silenceStep,

        @Parameter(unit = "[0,1]", evidence = "reply-step") double replyStep,
        @Parameter(unit = "h", evidence = "patience") int patienceHours) {

    /** Checks every value. */
    public ContributionParameters {
        Requires.finite("wallConstant", wallConstant);
        Requires.finite("venueConstant", venueConstant);
        Requires.finite("disposition", disposition);
        Requires.finite("deficits", deficits);
        Requires.finite("activity", activity);
        Requires.finite("venueActivity", venueActivity);
        Requires.within("activityMemoryDays", activityMemoryDays, 1.0, 365.0);
        Requires.share("highestChance", highestChance);
        Requires.notNegative("stigma", stigma);
        Requires.notNegative("openness", openness);
        Requires.notNegative("discouragement", discouragement);
        Requires.notNegative("withdrawal", withdrawal);
        Requires.share("silenceStep", silenceStep);
        Requires.share("replyStep", replyStep);
        Requires.within("patienceHours", patienceHours, 1, 21 * 24);
    }
}
