package org.kring.experiments.analysis;

import java.util.Map;

/** The phrases of the metrics of the way to help. */
final class HelpWording {

    private static final String NEEDS = "needs for help";
    private static final String NO_NEED = "there was no need for help";

    private HelpWording() {}

    static void add(Map<String, Phrase> phrases) {
        phrases.put("helpNeeds", Phrase.count("needs for help {per} arise"));
        phrases.put("helpPassedShare", share("pass by themselves"));
        phrases.put("helpAskedShare", share("lead to asking for help"));
        phrases.put("helpSettledShare", share("are settled by help"));
        phrases.put("helpOpenNeeds", Phrase.count("needs for help are open at the end"));
        phrases.put("helpAsksPublic", Phrase.count("questions for help {per} are asked in public"));
        phrases.put("helpAsksPrivate", Phrase.count("questions for help {per} are asked in private"));
        phrases.put("helpAsksElsewhere", Phrase.count("questions for help {per} are asked outside the networks"));
        phrases.put("helpAsksSynchronous", Phrase.count("people {per} try to talk to a worker at once"));
        phrases.put("helpAsksOnSite", Phrase.count("people {per} mean to come on site for help"));
        phrases.put("helpAsksAfterPost", Phrase.count("questions for help {per} follow from a post just seen"));
        phrases.put("helpReferrals", Phrase.count("people {per} are sent on to another channel"));
        phrases.put("helpAnswers", Phrase.count("people {per} who asked for help get an answer"));
        phrases.put("helpWaiting", Phrase.count("people wait for an answer at the end"));
        addLosses(phrases);
        phrases.put(
                "helpWaitingTime",
                Phrase.level("an answer to who asked for help takes", "hours", "longer", "less", "as long")
                        .undefinedIf("nobody who asked for help had an answer"));
        phrases.put(
                "helpNeedTime",
                Phrase.level("help that settles a need takes", "days", "longer", "less", "as long")
                        .undefinedIf("no need was settled by help"));
    }

    private static void addLosses(Map<String, Phrase> phrases) {
        phrases.put("helpLostAtFirstStep", Phrase.count("people {per} are lost on the first step to help"));
        phrases.put("helpLostAtSecondStep", Phrase.count("people {per} are lost on the second step to help"));
        phrases.put("helpLostAtLaterSteps", Phrase.count("people {per} are lost on later steps to help"));
        phrases.put("helpMissedClosed", Phrase.count("people {per} ask at an hour when nobody is there"));
        phrases.put("helpMissedBusy", Phrase.count("people {per} ask while all workers are taken"));
        phrases.put("helpGivenUp", Phrase.count("people {per} give up waiting for an answer"));
        phrases.put("helpUnanswered", Phrase.count("questions for help {per} stay without an answer"));
    }

    private static Phrase share(String predicate) {
        return Phrase.share(NEEDS, predicate).undefinedIf(NO_NEED);
    }
}
