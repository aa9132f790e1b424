package org.kring.model.scenario;

/**
 * What an organisation's online work costs and what an answer does (MODEL.md 7.7).
 *
 * @param minutesPerPost staff minutes for making one post (S1 BS-01)
 * @param minutesPerReply staff minutes for one public reply (S1 BS-08)
 * @param minutesPerPrivateReply staff minutes for one private message, sent or answered
 * @param minutesPerCheck staff minutes for moderating one contribution of a member
 * @param fourEyesFactor factor on the minutes of what a second person must approve (S1 BS-08)
 * @param fourEyesDelayHours delay by that approval, rounded up to working days
 * @param patienceDays days after which a question that waits is dropped and counted
 * @param lossPerClick share of askers lost with each click of a redirect (S1:BM-096)
 * @param trustPerAnswer rise of trust by an answer, as a share of what is left to full trust
 * @param privateReplyRate chance that a client off the radar answers a private message (S1:BM-101)
 * @param appointmentFromMessage chance that such an answer brings the client back to regular offline contact (S1:BM-107)
 * @param linksLostPerMonth share of links of a work profile lost in a month (S1 BS-05)
 */
public record StaffingParameters(
        @Parameter(unit = "min", evidence = "minutes-per-post")
        double minutesPerPost,

        @Parameter(unit = "min", evidence = "minutes-per-reply")
        double minutesPerReply,

        @Parameter(unit = "min", evidence = "minutes-per-private-reply")
        double minutesPerPrivateReply,

        @Parameter(unit = "min", evidence = "minutes-per-check")
        double minutesPerCheck,

        @Parameter(unit = "factor", evidence = "four-eyes-factor")
        double fourEyesFactor,

        @Parameter(unit = "h", evidence = "four-eyes-delay") int fourEyesDelayHours,

        @Parameter(unit = "d", evidence = "question-patience")
        int patienceDays,

        @Parameter(unit = "share", evidence = "loss-per-click")
        double lossPerClick,

        @Parameter(unit = "share", evidence = "trust-per-answer")
        double trustPerAnswer,

        @Parameter(unit = "probability", evidence = "private-reply-rate")
        double privateReplyRate,

        @Parameter(unit = "probability", evidence = "appointment-from-message")
        double appointmentFromMessage,

        @Parameter(unit = "share/month", evidence = "links-lost")
        double linksLostPerMonth) {

    /** Checks every value. */
    public StaffingParameters {
        Requires.notNegative("minutesPerPost", minutesPerPost);
        Requires.notNegative("minutesPerReply", minutesPerReply);
        Requires.notNegative("minutesPerPrivateReply", minutesPerPrivateReply);
        Requires.notNegative("minutesPerCheck", minutesPerCheck);
        Requires.within("fourEyesFactor", fourEyesFactor, 1.0, 10.0);
        Requires.within("fourEyesDelayHours", fourEyesDelayHours, 0, 24 * 14);
        Requires.within("patienceDays", patienceDays, 1, 90);
        Requires.share("lossPerClick", lossPerClick);
        Requires.share("trustPerAnswer", trustPerAnswer);
        Requires.share("privateReplyRate", privateReplyRate);
        Requires.share("appointmentFromMessage", appointmentFromMessage);
        Requires.share("linksLostPerMonth", linksLostPerMonth);
    }
}
