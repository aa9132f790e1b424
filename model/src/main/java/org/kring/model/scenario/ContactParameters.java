package org.kring.model.scenario;

/**
 * How people keep in touch, offline and online (MODEL.md 7.9, R1, R2, R5).
 *
 * @param meetSupport chance a week of meeting a tie of the support layer, both at their usual sociability
 * @param meetSympathy the same for the sympathy layer
 * @param meetAcquaintance the same for an acquaintance
 * @param meetGroup chance a week that two clients of one activity group meet there, if both are in touch with the
 *     organisation (S0:A-156)
 * @param supportCeiling strength to which meetings pull a tie of the support layer
 * @param sympathyCeiling the same for the sympathy layer
 * @param acquaintanceCeiling the same for an acquaintance
 * @param onlineCeiling strength to which online exchange pulls a tie that exists online only (LIT:M41)
 * @param meetingGain share of the way to the ceiling that a week with a meeting closes
 * @param exchangeGain share of the way to the ceiling that one directed exchange closes (S2:M-055)
 * @param weeklyDecay share of strength lost in a week without any contact (LIT:M40)
 * @param valuedStrength strength from which a tie is valued (S2:M-018, M-122)
 * @param offlineWeight weight of a valued tie met offline in the window, in the number of contacts (R1)
 * @param onlineWeight weight of a valued tie met by directed exchange online in the window (R1)
 * @param windowDays the window, at most as long as ties remember a contact
 * @param newsHours age at which a post on a wall is no longer news, in hours
 * @param messageRate chance in a session of a first directed message to the tie that the feed shows, if fully valued
 * @param replyRate chance of answering a directed message at the next session, if fully valued
 * @param commentRate chance of a directed comment on a recent post of the tie that the feed shows
 * @param likeRate chance of a like on such a post
 * @param strangerLikes share of that chance that is left for a tie of no strength
 * @param anxietyRestraint share of initiative that full social anxiety takes
 * @param silenceRestraint share of initiative that full discouragement takes (S2:M-080, M-120)
 * @param passiveDraw share of the chance of a first message that is left for somebody who has neither posted nor been in
 *     exchange with the writer within the window; 1 makes no difference (S2:M-037, C-141)
 * @param meetingFromExchange chance that a directed exchange with a tie known offline leads to a meeting (R5, phi)
 * @param displacement sociability lost per session a day beyond the wished number (R5, delta)
 * @param displacementLonely factor by which that loss grows for a fully lonely and anxious person (LIT:M36)
 * @param wishedSessions sessions a day that displace nothing
 * @param useMemoryDays days over which sessions a day are averaged
 * @param mostSociable sociability that circumstances at their best lift to, against 1 as usual
 * @param circumstancesSd standard deviation of slow personal circumstances, which lift or lower sociability
 * @param circumstancesMemory week-to-week correlation of these circumstances
 * @param shallowness share of what an exchange in a venue does to a tie that is lost where a text is at most as long as a tweet
 *     (S0:A-096, S2:M-068)
 */
public record ContactParameters(
        @Parameter(unit = "1/week", evidence = "meet-support")
        double meetSupport,

        @Parameter(unit = "1/week", evidence = "meet-sympathy")
        double meetSympathy,

        @Parameter(unit = "1/week", evidence = "meet-acquaintance")
        double meetAcquaintance,

        @Parameter(unit = "1/week", evidence = "meet-group") double meetGroup,

        @Parameter(unit = "[0,1]", evidence = "support-ceiling")
        double supportCeiling,

        @Parameter(unit = "[0,1]", evidence = "sympathy-ceiling")
        double sympathyCeiling,

        @Parameter(unit = "[0,1]", evidence = "acquaintance-ceiling")
        double acquaintanceCeiling,

        @Parameter(unit = "[0,1]", evidence = "online-ceiling")
        double onlineCeiling,

        @Parameter(unit = "share", evidence = "meeting-gain")
        double meetingGain,

        @Parameter(unit = "share", evidence = "exchange-gain")
        double exchangeGain,

        @Parameter(unit = "share/week", evidence = "tie-decay")
        double weeklyDecay,

        @Parameter(unit = "[0,1]", evidence = "valued-strength")
        double valuedStrength,

        @Parameter(unit = "contacts", evidence = "offline-contact-weight")
        double offlineWeight,

        @Parameter(unit = "contacts", evidence = "online-contact-weight")
        double onlineWeight,

        @Parameter(unit = "d", evidence = "contact-window") int windowDays,

        @Parameter(unit = "h", evidence = "news-hours") int newsHours,

        @Parameter(unit = "probability", evidence = "message-rate")
        double messageRate,

        @Parameter(unit = "probability", evidence = "reply-rate")
        double replyRate,

        @Parameter(unit = "probability", evidence = "comment-rate")
        double commentRate,

        @Parameter(unit = "probability", evidence = "like-rate")
        double likeRate,

        @Parameter(unit = "share", evidence = "stranger-likes")
        double strangerLikes,

        @Parameter(unit = "share", evidence = "anxiety-restraint")
        double anxietyRestraint,

        @Parameter(unit = "share", evidence = "silence-restraint")
        double silenceRestraint,

        @Parameter(unit = "share", evidence = "passive-draw")
        double passiveDraw,

        @Parameter(unit = "probability", evidence = "meeting-from-exchange")
        double meetingFromExchange,

        @Parameter(unit = "per session/d", evidence = "displacement")
        double displacement,

        @Parameter(unit = "factor", evidence = "displacement-lonely")
        double displacementLonely,

        @Parameter(unit = "1/d", evidence = "wished-sessions")
        double wishedSessions,

        @Parameter(unit = "d", evidence = "use-memory") double useMemoryDays,

        @Parameter(unit = "factor", evidence = "most-sociable")
        double mostSociable,

        @Parameter(unit = "sd", evidence = "circumstances-sd")
        double circumstancesSd,

        @Parameter(unit = "correlation", evidence = "circumstances-memory")
        double circumstancesMemory,

        @OffByDefault @Parameter(unit = "share", evidence = "shallowness")
        double shallowness) {

    /** Checks every value. */
    public ContactParameters {
        Requires.share("meetSupport", meetSupport);
        Requires.share("meetSympathy", meetSympathy);
        Requires.share("meetAcquaintance", meetAcquaintance);
        Requires.share("meetGroup", meetGroup);
        Requires.share("supportCeiling", supportCeiling);
        Requires.share("sympathyCeiling", sympathyCeiling);
        Requires.share("acquaintanceCeiling", acquaintanceCeiling);
        Requires.share("onlineCeiling", onlineCeiling);
        Requires.share("meetingGain", meetingGain);
        Requires.share("exchangeGain", exchangeGain);
        Requires.share("weeklyDecay", weeklyDecay);
        Requires.within("valuedStrength", valuedStrength, 0.01, 1.0);
        Requires.share("offlineWeight", offlineWeight);
        Requires.share("onlineWeight", onlineWeight);
        Requires.within("windowDays", windowDays, 7, 140);
        Requires.within("newsHours", newsHours, 1, 24 * 28);
        Requires.share("messageRate", messageRate);
        Requires.share("replyRate", replyRate);
        Requires.share("commentRate", commentRate);
        Requires.share("likeRate", likeRate);
        Requires.share("strangerLikes", strangerLikes);
        Requires.share("anxietyRestraint", anxietyRestraint);
        Requires.share("silenceRestraint", silenceRestraint);
        Requires.share("passiveDraw", passiveDraw);
        Requires.share("meetingFromExchange", meetingFromExchange);
        Requires.notNegative("displacement", displacement);
        Requires.notNegative("displacementLonely", displacementLonely);
        Requires.notNegative("wishedSessions", wishedSessions);
        Requires.within("useMemoryDays", useMemoryDays, 1.0, 365.0);
        Requires.within("mostSociable", mostSociable, 1.0, 10.0);
        Requires.notNegative("circumstancesSd", circumstancesSd);
        Requires.share("circumstancesMemory", circumstancesMemory);
        Requires.share("shallowness", shallowness);
    }
}
