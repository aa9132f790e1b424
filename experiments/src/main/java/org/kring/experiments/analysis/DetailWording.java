package org.kring.experiments.analysis;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The phrases of the metrics that break others down. */
final class DetailWording {

    private static final String SEES = "see at least one post";
    private static final String NOBODY = "nobody was reached";
    private static final String NO_POST = "there was no post";
    private static final String NO_HOURS = "no staff hours were used";
    private static final String NOBODY_CAME = "nobody came after the opening";
    private static final String NO_CONTRIBUTION = "nobody wrote anything";

    static final Map<String, Phrase> PHRASES = phrases();

    private DetailWording() {}

    private static Map<String, Phrase> phrases() {
        Map<String, Phrase> phrases = new TreeMap<>();
        addReach(phrases);
        addGroups(phrases);
        addActions(phrases);
        addConversation(phrases);
        addIsolation(phrases);
        addParticipation(phrases);
        addElements(phrases);
        addFollowing(phrases);
        HelpWording.add(phrases);
        HarmWording.add(phrases);
        BreakdownWording.add(phrases);
        return Collections.unmodifiableMap(phrases);
    }

    private static void addReach(Map<String, Phrase> phrases) {
        phrases.put("reachShareOfPotentialClients", Phrase.share("potential clients", SEES));
        phrases.put("reach", Phrase.count("people " + SEES));
        phrases.put("reachPerWeek", Phrase.count("people " + SEES + " in a week"));
        phrases.put(
                "personsReachedPerPost",
                Phrase.count("people see a post, on average").undefinedIf(NO_POST));
        phrases.put("organicReach", Phrase.count("people " + SEES + " without a share"));
        phrases.put("viralReach", Phrase.count("people " + SEES + " through a share"));
        phrases.put("paidReach", Phrase.count("people are shown a post for money"));
        phrases.put(
                "paidShareOfReach",
                Phrase.share("people reached", "are shown a post for money").undefinedIf(NOBODY));
        phrases.put("paidImpressions", Phrase.count("times a post is shown for money"));
        phrases.put("viralOnlyReach", Phrase.count("people see posts through shares only"));
        phrases.put(
                "reachPerStaffHour",
                Phrase.count("people are reached per staff hour").undefinedIf(NO_HOURS));
        phrases.put(
                "clientReachPerStaffHour",
                Phrase.count("clients are reached per staff hour").undefinedIf(NO_HOURS));
    }

    private static void addGroups(Map<String, Phrase> phrases) {
        byThird(phrases, "reachShareOf", SEES);
        age(phrases, "15To24", "aged 15 to 24");
        age(phrases, "25To34", "aged 25 to 34");
        age(phrases, "35To44", "aged 35 to 44");
        age(phrases, "45To54", "aged 45 to 54");
        age(phrases, "55To64", "aged 55 to 64");
        age(phrases, "65Up", "aged 65 and over");
        type(phrases, "Lurkers", "lurkers");
        type(phrases, "OneDayFlies", "one-day flies");
        type(phrases, "ConversationPartners", "conversation partners");
        type(phrases, "Bookmarkers", "bookmarkers");
        type(phrases, "Tippers", "tippers");
        type(phrases, "Storytellers", "storytellers");
        type(phrases, "Profilers", "profilers");
    }

    private static void age(Map<String, Phrase> phrases, String metric, String which) {
        phrases.put("reachShareOfAge" + metric, Phrase.share("people " + which, SEES));
    }

    private static void type(Map<String, Phrase> phrases, String metric, String which) {
        phrases.put(
                "reachShareOf" + metric,
                Phrase.share("accounts of " + which + " on its platforms", SEES)
                        .undefinedIf("the organisation is on no platform"));
    }

    private static void addActions(Map<String, Phrase> phrases) {
        action(phrases, "likes", "likes");
        action(phrases, "shares", "shares");
        phrases.put("requestedShares", Phrase.count("posts are shared by colleagues on request"));
        action(phrases, "comments", "comments");
        action(phrases, "saves", "saves");
        action(phrases, "privateMessages", "private messages");
        action(phrases, "helpRequests", "requests for help");
        phrases.put("staffPosts", Phrase.count("posts {per} are made by staff"));
        phrases.put("unplacedMemberPosts", Phrase.count("posts {per} that members asked for do not appear"));
        phrases.put(
                "interactionsPerPost",
                Phrase.count("actions are taken per post").undefinedIf(NO_POST));
        phrases.put(
                "memberPostsPerStaffPost",
                Phrase.count("posts are started by members per post by staff").undefinedIf("staff made no post"));
        phrases.put(
                "memberPostsPerStaffHour",
                Phrase.count("posts are started by members per staff hour").undefinedIf(NO_HOURS));
        phrases.put(
                "engagedShareOfReached",
                Phrase.share("people reached", "do something with a post").undefinedIf(NOBODY));
        phrases.put("engagedShareOfClients", Phrase.share("clients", "do something with a post"));
    }

    private static void action(Map<String, Phrase> phrases, String metric, String what) {
        phrases.put(metric, Phrase.count(what + " {per} come from readers"));
        phrases.put(
                metric + "PerPost",
                Phrase.count(what + " come from readers per post").undefinedIf(NO_POST));
        phrases.put(
                metric + "PerStaffHour",
                Phrase.count(what + " come from readers per staff hour").undefinedIf(NO_HOURS));
    }

    private static void addConversation(Map<String, Phrase> phrases) {
        phrases.put(
                "conversationDepth",
                Phrase.level("talk at a post goes", "levels", "deeper", "less deep", "as deep")
                        .undefinedIf(NO_POST));
        phrases.put(
                "answeredThreadShare",
                Phrase.share("posts with words by a reader", "get a reply to them")
                        .undefinedIf("no reader wrote anything"));
        phrases.put(
                "firstReplyDelay",
                Phrase.level("a first reply to a member takes", "hours", "longer", "less", "as long")
                        .undefinedIf("no post by a member got a reply"));
        phrases.put(
                "unansweredMemberPostShare",
                Phrase.share("posts by members", "get no reply").undefinedIf("no member posted"));
    }

    /** What further elements of a strategy leave to count. */
    private static void addElements(Map<String, Phrase> phrases) {
        phrases.put("inappropriateComments", Phrase.count("inappropriate comments {per} appear"));
        phrases.put("refusedComments", Phrase.count("comments {per} are kept from appearing"));
        phrases.put("peerAnswers", Phrase.count("questions {per} are settled by peers"));
        phrases.put("welcomes", Phrase.count("members are welcomed"));
        phrases.put("praised", Phrase.count("times {per} members are praised by name"));
        phrases.put("backlog", Phrase.count("pieces of work wait for staff at the end"));
        phrases.put("silentChannels", Phrase.count("channels have fallen silent at the end"));
    }

    /** Who comes, hides, leaves and no longer visits. */
    private static void addFollowing(Map<String, Phrase> phrases) {
        String came = "followers who came after the opening";
        phrases.put("newFollowers", Phrase.count("followers come after the opening"));
        phrases.put(
                "newFollowersFromSearch",
                Phrase.share(came, "came by searching").undefinedIf(NOBODY_CAME));
        phrases.put(
                "newFollowersFromReferral",
                Phrase.share(came, "were sent by a professional").undefinedIf(NOBODY_CAME));
        phrases.put(
                "newFollowersFromFriends",
                Phrase.share(came, "came through a friend").undefinedIf(NOBODY_CAME));
        phrases.put(
                "newFollowersFromPaidReach",
                Phrase.share(came, "had seen a post for money").undefinedIf(NOBODY_CAME));
        phrases.put("oneDayFlies", Phrase.count("followers join for once and never come back"));
        phrases.put("hidden", Phrase.count("followers begin to hide the posts"));
        phrases.put("unfollowed", Phrase.count("followers leave of their own accord"));
        phrases.put("leftForNeed", Phrase.count("followers leave because their need is over"));
        phrases.put("dormantFollowers", Phrase.count("followers at the end no longer visit the platform"));
        phrases.put("activeFollowers", Phrase.count("followers at the end visit the platform and are shown the posts"));
    }

    private static void addIsolation(Map<String, Phrase> phrases) {
        phrases.put("lonelyClients", Phrase.share("clients", "are moderately or strongly lonely at the end"));
        phrases.put("socialLonelinessOfClients", loneliness("social"));
        phrases.put("emotionalLonelinessOfClients", loneliness("emotional"));
        byThird(phrases, "stronglyLonely", "are strongly lonely at the end");
        byThird(phrases, "isolated", "have no valued contact in the last 28 days");
        byThird(phrases, "offRadar", "have no contact with the organisation in the last 90 days");
        byThird(phrases, "newAtRisk", "are newly at isolation risk at the end");
        byThird(phrases, "recovered", "are out of isolation risk at the end");
    }

    private static Phrase loneliness(String kind) {
        String subject = "on a scale of 0 to 3, mean %s loneliness of clients is".formatted(kind);
        return Phrase.level(subject, "points", "higher", "lower", "the same");
    }

    private static void byThird(Map<String, Phrase> phrases, String metric, String predicate) {
        String least = "clients who were least lonely at the start";
        String middle = "clients in the middle third of loneliness at the start";
        String most = "clients who were most lonely at the start";
        phrases.put(metric + "LeastLonelyThird", Phrase.share(least, predicate));
        phrases.put(metric + "MiddleThird", Phrase.share(middle, predicate));
        phrases.put(metric + "MostLonelyThird", Phrase.share(most, predicate));
    }

    private static void addParticipation(Map<String, Phrase> phrases) {
        rank(phrases, "topOnePercent", "most active 1 % of the community");
        rank(phrases, "nextNinePercent", "next 9 % of the community");
        rank(phrases, "lowerNinetyPercent", "least active 90 % of the community");
        phrases.put(
                "lurkerShareInTwelveWeeks",
                Phrase.share("people present in the last 12 weeks", "only read in them")
                        .undefinedIf("nobody saw a post or wrote in them"));
        phrases.put(
                "lurkerShareInRun",
                Phrase.share("people in the community", "never write a post or comment")
                        .undefinedIf("nobody saw a post or wrote"));
        phrases.put(
                "contributionTailExponent",
                Phrase.level("the exponent of contributions per writer is", "", "higher", "lower", "the same")
                        .undefinedIf("fewer than 100 people wrote"));
    }

    private static void rank(Map<String, Phrase> phrases, String metric, String who) {
        phrases.put(
                metric + "OfCommunityShare",
                Phrase.share("posts and comments", "come from the " + who).undefinedIf(NO_CONTRIBUTION));
    }
}
