package org.kring.experiments.analysis;

import static java.util.Map.entry;

import java.util.Map;
import org.kring.model.observe.Metric;

/**
 * The phrases of the main metrics, in words for people who decide. Those of details are in
 * {@link DetailWording}; a metric without a phrase is said by its name and unit.
 */
final class Wording {

    private static final String RISK = "are at isolation risk at the end";
    private static final String SEES = "see at least one post";
    private static final String REACTIONS = "likes, shares and comments";
    private static final String NO_REACTION = "nobody liked, shared or commented";
    private static final String NOBODY = "nobody was reached";
    private static final String COMMUNITY = "people in the community";
    private static final String NO_COMMUNITY = "nobody saw a post or wrote";

    private static final Map<String, Phrase> PHRASES = Map.ofEntries(
            entry("reachShareOfClients", Phrase.share("clients", SEES)),
            entry("reachShareOfTargetGroup", Phrase.share("clients and potential clients", SEES)),
            entry("reachShareOfColleagues", Phrase.share("colleagues", SEES)),
            entry("reachShareOfIntermediaries", Phrase.share("intermediaries", SEES)),
            entry("reachShareOfPublic", Phrase.share("people of the general public", SEES)),
            entry(
                    "targetGroupShareOfReached",
                    Phrase.share("people reached", "are clients or potential clients")
                            .undefinedIf(NOBODY)),
            entry(
                    "reachPerPost",
                    Phrase.share("followers", "see a post, on average over posts")
                            .undefinedIf("there was no post or no follower")),
            entry(
                    "viralShareOfReach",
                    Phrase.share("first views of a post", "come through a share")
                            .undefinedIf(NOBODY)),
            entry("followers", Phrase.count("people follow or are members at the end")),
            entry(
                    "targetGroupReachPerStaffHour",
                    Phrase.count("clients and potential clients are reached per staff hour")
                            .undefinedIf("no staff hours were used")),
            entry("interactions", Phrase.count("actions {per} are taken by readers")),
            entry(
                    "engagedPerReached",
                    Phrase.share("first views of a post", "lead to an action").undefinedIf(NOBODY)),
            entry(
                    "interactionsPerStaffHour",
                    Phrase.count("actions are taken by readers per staff hour")
                            .undefinedIf("no staff hours were used")),
            entry(
                    "likeShareOfInteractions",
                    Phrase.share(REACTIONS, "are likes").undefinedIf(NO_REACTION)),
            entry(
                    "shareShareOfInteractions",
                    Phrase.share(REACTIONS, "are shares").undefinedIf(NO_REACTION)),
            entry(
                    "commentShareOfInteractions",
                    Phrase.share(REACTIONS, "are comments").undefinedIf(NO_REACTION)),
            entry(
                    "targetGroupShareOfInteractions",
                    Phrase.share("actions by readers", "come from clients and potential clients")
                            .undefinedIf("no reader did anything")),
            entry("memberPosts", Phrase.count("posts {per} are started by members")),
            entry("privateContacts", Phrase.count("private messages and help requests {per} reach the organisation")),
            entry(
                    "replyDelay",
                    Phrase.level("an answer takes", "hours", "longer", "less", "as long")
                            .undefinedIf("no comment or question was answered")),
            entry(
                    "unansweredShare",
                    Phrase.share("comments and questions", "get no answer").undefinedIf("nobody commented or asked")),
            entry("isolationRisk", Phrase.share("clients", RISK)),
            entry("isolationRiskLeastLonelyThird", Phrase.share("clients who were least lonely at the start", RISK)),
            entry(
                    "isolationRiskMiddleThird",
                    Phrase.share("clients in the middle third of loneliness at the start", RISK)),
            entry("isolationRiskMostLonelyThird", Phrase.share("clients who were most lonely at the start", RISK)),
            entry("isolationRiskOfPotentialClients", Phrase.share("potential clients", RISK)),
            entry("stronglyLonelyClients", Phrase.share("clients", "are strongly lonely at the end")),
            entry("isolatedClients", Phrase.share("clients", "have no valued contact in the last 28 days")),
            entry(
                    "offRadarClients",
                    Phrase.share("clients", "have no contact with the organisation in the last 90 days")),
            entry("newAtRisk", Phrase.share("clients", "are newly at isolation risk at the end")),
            entry("recovered", Phrase.share("clients", "are out of isolation risk at the end")),
            entry(
                    "lonelinessOfClients",
                    Phrase.level(
                            "on a scale of 0 to 6, mean loneliness of clients is",
                            "points",
                            "higher",
                            "lower",
                            "the same")),
            entry(
                    "creatorShare",
                    Phrase.share(COMMUNITY, "wrote a post or comment").undefinedIf(NO_COMMUNITY)),
            entry(
                    "reactorShare",
                    Phrase.share(COMMUNITY, "reacted but never wrote in public").undefinedIf(NO_COMMUNITY)),
            entry(
                    "readerShare",
                    Phrase.share(COMMUNITY, "saw posts and did nothing visible").undefinedIf(NO_COMMUNITY)),
            entry(
                    "topTenPercentShareOfContributions",
                    Phrase.share("posts and comments", "come from the most active tenth of the writers")
                            .undefinedIf("nobody wrote anything")),
            entry(
                    "contributionGini",
                    Phrase.level("inequality of contributions (Gini, 0 to 1) is", "", "higher", "lower", "the same")
                            .undefinedIf("nobody wrote anything")),
            entry("staffHours", Phrase.count("staff hours {per} are used")),
            entry("overflowHours", Phrase.count("hours of work {per} do not fit and are dropped")));

    private Wording() {}

    static Phrase phrase(Metric metric) {
        Phrase phrase = PHRASES.getOrDefault(metric.name(), DetailWording.PHRASES.get(metric.name()));
        if (phrase != null) {
            return phrase;
        }
        if (metric.unit().startsWith("share of ")) {
            return Phrase.level(metric.name() + " is", "percentage points", "higher", "lower", "the same")
                    .scaled(100.0);
        }
        return Phrase.level(metric.name() + " is", metric.unit(), "higher", "lower", "the same");
    }
}
