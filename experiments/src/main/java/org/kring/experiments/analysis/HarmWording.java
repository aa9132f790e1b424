package org.kring.experiments.analysis;

import java.util.Map;

/** The phrases of help and harm among people online. */
final class HarmWording {

    private static final String LEFT_OUT = "the scenario leaves hazards out, or nobody was reached";

    private HarmWording() {}

    static void add(Map<String, Phrase> phrases) {
        phrases.put("supportReceived", count("responses {per} are felt as support"));
        phrases.put("supportInVenues", count("responses {per} are felt as support, in the organisation's venues"));
        phrases.put("supportedShareOfClients", share("are supported online"));
        phrases.put("supportRead", count("responses' worth of support {per} comes from reading"));
        phrases.put("informationReceived", count("answers {per} reach members who asked"));
        phrases.put("informationRead", count("answers' worth of information {per} comes from reading"));
        phrases.put("conflicts", count("quarrels {per} happen online"));
        phrases.put("conflictsInVenues", count("quarrels {per} happen in the organisation's venues"));
        phrases.put("quarrelledShareOfClients", share("quarrel online"));
        phrases.put("deceptions", count("people {per} are misled online"));
        phrases.put("deceivedShareOfClients", share("are misled online"));
        phrases.put("inappropriateSeen", count("times {per} inappropriate comments are noticed"));
        phrases.put("covertPromotionBelieved", count("times {per} promotion in disguise is believed"));
        phrases.put("peerDistressRead", count("times {per} a peer's post pulls a reader down"));
        phrases.put("peerCopingRead", count("times {per} a post of a peer in recovery cheers a reader up"));
        phrases.put("overuseShareOfClients", share("spend more time online than intended at the end"));
        phrases.put(
                "moodOfClients",
                Phrase.level(
                        "on a scale of -1 to 1, mean mood of clients is", "points", "better", "worse", "the same"));
        addHarmed(phrases, "Misconduct", "are hit by inappropriate comments");
        addHarmed(phrases, "Conflict", "quarrel in its venues");
        addHarmed(phrases, "Deception", "are misled in its venues");
        addHarmed(phrases, "CovertPromotion", "are taken in by promotion in disguise");
        addHarmed(phrases, "PeerDistress", "are pulled down by a peer's post");
    }

    private static void addHarmed(Map<String, Phrase> phrases, String harm, String predicate) {
        phrases.put("harmedBy" + harm + "PerThousandReached", count("persons per 1,000 reached " + predicate));
        phrases.put("clientsHarmedBy" + harm + "PerThousandReached", count("clients per 1,000 reached " + predicate));
    }

    private static Phrase count(String clause) {
        return Phrase.count(clause).undefinedIf(LEFT_OUT);
    }

    private static Phrase share(String predicate) {
        return Phrase.share("clients", predicate).undefinedIf(LEFT_OUT);
    }
}
