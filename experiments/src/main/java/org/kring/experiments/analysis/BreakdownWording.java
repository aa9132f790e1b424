package org.kring.experiments.analysis;

import java.util.Map;

/** The phrases of metrics that tell audiences, ages and activities of staff apart. */
final class BreakdownWording {

    private static final String DOES = "do something with a post";
    private static final String NONE = "there was none";

    private BreakdownWording() {}

    static void add(Map<String, Phrase> phrases) {
        audience(phrases, "Clients", "clients");
        audience(phrases, "PotentialClients", "potential clients");
        audience(phrases, "Colleagues", "colleagues");
        audience(phrases, "Intermediaries", "intermediaries");
        audience(phrases, "Public", "members of the general public");
        phrases.put("engagedShareOfPotentialClients", Phrase.share("potential clients", DOES));
        phrases.put("engagedShareOfColleagues", Phrase.share("colleagues", DOES));
        phrases.put("engagedShareOfIntermediaries", Phrase.share("intermediaries", DOES));
        phrases.put("engagedShareOfPublic", Phrase.share("members of the general public", DOES));
        help(phrases, "Clients", "clients");
        help(phrases, "PotentialClients", "potential clients");
        done(phrases, "Likes", "likes");
        done(phrases, "Shares", "shares");
        done(phrases, "Contributions", "posts and comments");
        done(phrases, "PrivateContacts", "private messages and help requests");
        phrases.put("lonelyClientsAtStart", Phrase.share("clients", "are moderately or strongly lonely at the start"));
        phrases.put("stronglyLonelyClientsAtStart", Phrase.share("clients", "are strongly lonely at the start"));
        age(phrases, "15To24", "15 to 24");
        age(phrases, "25To34", "25 to 34");
        age(phrases, "35To44", "35 to 44");
        age(phrases, "45To54", "45 to 54");
        age(phrases, "55To64", "55 to 64");
        age(phrases, "65Up", "65 and over");
        hours(phrases, "Posts", "writing posts");
        hours(phrases, "Listening", "following what happens");
        hours(phrases, "Answers", "answers");
        hours(phrases, "Encouragement", "welcoming and praising members");
        hours(phrases, "Moderation", "checking what members write");
        hours(phrases, "Outreach", "writing to clients off the radar");
        hours(phrases, "Planning", "looking back and asking colleagues to share");
    }

    private static void audience(Map<String, Phrase> phrases, String metric, String who) {
        phrases.put("followShareOf" + metric, Phrase.share(who, "follow at the end"));
    }

    private static void help(Map<String, Phrase> phrases, String metric, String who) {
        phrases.put("askedForHelpShareOf" + metric, Phrase.share(who, "ask the organisation for help in a venue"));
        phrases.put("helpedShareOf" + metric, Phrase.share(who, "get an answer to a question for help in a venue"));
    }

    private static void done(Map<String, Phrase> phrases, String metric, String what) {
        share(phrases, "client", metric, what, "clients");
        share(phrases, "potentialClient", metric, what, "potential clients");
        share(phrases, "colleague", metric, what, "colleagues");
        share(phrases, "intermediary", metric, what, "intermediaries");
    }

    private static void share(Map<String, Phrase> phrases, String by, String metric, String what, String who) {
        phrases.put(
                by + "ShareOf" + metric, Phrase.share(what, "come from " + who).undefinedIf(NONE));
    }

    private static void age(Map<String, Phrase> phrases, String metric, String years) {
        phrases.put(
                "isolationRiskAge" + metric, Phrase.share("clients aged " + years, "are at isolation risk at the end"));
    }

    private static void hours(Map<String, Phrase> phrases, String metric, String work) {
        phrases.put("staffHoursOn" + metric, Phrase.count("staff hours {per} go into " + work));
    }
}
