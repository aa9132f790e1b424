package org.kring.model.scenario;

import java.util.Map;

/**
 * Who begins to follow a venue during a run, and who hides it, leaves it or stops visiting the platform (MODEL.md 7.6). A rate
 * of 0 switches its mechanism off.
 *
 * @param search chance a day of coming across a venue while searching the web (S0:A-121)
 * @param friends chance of looking at a venue on a day on which a friend's share or comment pointed to it
 * @param referral chance a day that a worker or intermediary points out a venue to a client or potential client (S1:BM-088)
 * @param paid chance of looking at a venue on a day on which a post was shown for money
 * @param nameFactor factor on the chance of following, by the sound of the name (S1:BM-009)
 * @param membershipConcern how far concern about stigma keeps people out of groups whose members others can see, in [0,1] (S1:BM-065)
 * @param oneDayFlies share of those who join who never come back, for an even mixture of user types (LIT:T30)
 * @param frequency chance a day of being put off by a venue that posts twice as often as people tolerate (LIT:M19)
 * @param toleratedPosts posts a week from which frequency begins to put people off
 * @param clutter chance a day of being put off by a full feed, for the average number of online ties (LIT:M20)
 * @param boredom chance a day of being put off by boredom, for a follower without interest who never reacts (LIT:M20)
 * @param hideShare share of those put off who hide the posts and stay followers; the others leave (LIT:T31)
 * @param unanswered chance a day of leaving per own question or post that nobody answered (LIT:M09)
 * @param needResolved chance a day that a client or potential client leaves since the need is over: with the help path on for one
 *     whose need is over, else times 1 less the vulnerability (LIT:M49)
 * @param dormancy chance a day of no longer visiting a platform, for somebody who is hardly ever there (S0:M-027)
 * @param returning chance a day of visiting the platform again
 * @param frailtySigma how much people differ in how readily they leave: standard deviation of the logarithm of their factor
 * @param topicSearch by how many times as much again people come across a venue where the feed is made of topics (S0:M-076)
 */
public record JoiningParameters(
        @Parameter(unit = "1/d", evidence = "joining-search")
        double search,

        @Parameter(unit = "per day with a hint", evidence = "joining-friends")
        double friends,

        @Parameter(unit = "1/d", evidence = "joining-referral")
        double referral,

        @Parameter(unit = "per day with a hint", evidence = "joining-paid")
        double paid,

        @Parameter(unit = "factor", evidence = "joining-name")
        Map<NameTone, Double> nameFactor,

        @Parameter(unit = "[0,1]", evidence = "membership-concern")
        double membershipConcern,

        @Parameter(unit = "share of joiners", evidence = "one-day-flies")
        double oneDayFlies,

        @Parameter(unit = "1/d", evidence = "leaving-frequency")
        double frequency,

        @Parameter(unit = "1/week", evidence = "tolerated-posts")
        double toleratedPosts,

        @Parameter(unit = "1/d", evidence = "leaving-clutter")
        double clutter,

        @Parameter(unit = "1/d", evidence = "leaving-boredom")
        double boredom,

        @Parameter(unit = "share", evidence = "hide-share") double hideShare,

        @Parameter(unit = "1/d per post", evidence = "leaving-unanswered")
        double unanswered,

        @Parameter(unit = "1/d", evidence = "need-resolved") double needResolved,

        @Parameter(unit = "1/d", evidence = "dormancy") double dormancy,

        @Parameter(unit = "1/d", evidence = "dormancy-return")
        double returning,

        @Parameter(unit = "log", evidence = "leaving-frailty")
        double frailtySigma,

        @OffByDefault @Parameter(unit = "factor", evidence = "topic-search")
        double topicSearch) {

    /** Nobody begins or ceases to follow during a run, and names make no difference. */
    public static final JoiningParameters OFF = new JoiningParameters(
            0.0,
            0.0,
            0.0,
            0.0,
            Map.of(NameTone.LOADED, 1.0, NameTone.NEUTRAL, 1.0, NameTone.POSITIVE, 1.0),
            0.0,
            0.0,
            0.0,
            1.0,
            0.0,
            0.0,
            0.0,
            0.0,
            0.0,
            0.0,
            0.0,
            0.0,
            0.0);

    /** Checks every value and that no tone is forgotten. */
    public JoiningParameters {
        Requires.share("search", search);
        Requires.share("friends", friends);
        Requires.share("referral", referral);
        Requires.share("paid", paid);
        nameFactor = Ordered.copyOfAll(NameTone.class, "nameFactor", nameFactor);
        nameFactor.values().forEach(factor -> Requires.within("nameFactor", factor, 0.0, 5.0));
        Requires.share("membershipConcern", membershipConcern);
        Requires.share("oneDayFlies", oneDayFlies);
        Requires.share("frequency", frequency);
        Requires.positive("toleratedPosts", toleratedPosts);
        Requires.share("clutter", clutter);
        Requires.share("boredom", boredom);
        Requires.share("hideShare", hideShare);
        Requires.share("unanswered", unanswered);
        Requires.share("needResolved", needResolved);
        Requires.share("dormancy", dormancy);
        Requires.share("returning", returning);
        Requires.within("frailtySigma", frailtySigma, 0.0, 3.0);
        Requires.within("topicSearch", topicSearch, 0.0, 100.0);
    }

    /**
     * Factor on the chance of following.
     *
     * @param tone how the name sounds
     * @return its factor
     */
    public double factorOf(NameTone tone) {
        return Ordered.get(nameFactor, tone);
    }
}
