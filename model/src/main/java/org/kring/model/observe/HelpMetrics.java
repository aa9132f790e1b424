package org.kring.model.observe;

import static org.kring.model.observe.Metric.higher;
import static org.kring.model.observe.Metric.lower;
import static org.kring.model.observe.Metric.neither;

import java.util.List;

/** The metrics of the way to help: needs, asking, losses on the way, waiting, answers. All counts are 0 where needs are off. */
final class HelpMetrics {

    private static final String ASKINGS = "askings";
    private static final String NEEDS = "needs";
    private static final String SHARE = "share of needs";

    private static final List<Metric> DETAILS = List.of(
            neither("helpNeeds", NEEDS, "Needs that arose among clients and potential clients."),
            neither("helpPassedShare", SHARE, "Needs that passed by themselves."),
            higher("helpAskedShare", SHARE, "Needs for which help was asked at least once, anywhere."),
            higher("helpSettledShare", SHARE, "Needs that help settled."),
            neither("helpOpenNeeds", NEEDS, "Needs that are open at the end."),
            neither("helpAsksPublic", ASKINGS, "Askings with a question in public in a venue of the organisation."),
            neither("helpAsksPrivate", ASKINGS, "Askings in private in a venue of the organisation."),
            neither("helpAsksElsewhere", ASKINGS, "Askings outside the networks."),
            neither(
                    "helpAsksSynchronous",
                    ASKINGS,
                    "Askings outside the networks where both must be there at the same moment."),
            neither("helpAsksOnSite", ASKINGS, "Askings outside the networks at a place to which one goes."),
            neither("helpAsksAfterPost", ASKINGS, "Askings in private right after a post was seen."),
            neither("helpReferrals", "times", "Times that somebody who asked was sent on to another channel."),
            lower("helpLostAtFirstStep", ASKINGS, "Askings lost on the first step of the way to a channel."),
            lower("helpLostAtSecondStep", ASKINGS, "Askings lost on the second step of the way to a channel."),
            lower("helpLostAtLaterSteps", ASKINGS, "Askings lost on a later step of the way to a channel."),
            lower("helpMissedClosed", ASKINGS, "Askings lost because nobody was there at that hour."),
            lower("helpMissedBusy", ASKINGS, "Askings lost because all workers were taken."),
            lower("helpGivenUp", ASKINGS, "Askings given up because the answer took too long."),
            lower("helpUnanswered", ASKINGS, "Askings in venues that the organisation did not answer."),
            neither("helpAnswers", "answers", "Answers to askings, whether or not they settled the need."),
            lower("helpWaitingTime", "h", "Hours from asking to the answer, mean over answers."),
            lower("helpNeedTime", "d", "Days from the need to the help that settled it, mean over needs settled."),
            lower("helpWaiting", "persons", "Persons who wait for an answer at the end."));

    private static final List<Metric> WEEKLY = List.of(
            neither("weeklyHelpNeeds", NEEDS, "Needs that arose in the week."),
            neither("weeklyHelpAsks", ASKINGS, "Askings in the week."),
            higher("weeklyHelpSettled", NEEDS, "Needs that help settled in the week."),
            lower("weeklyHelpWaiting", "persons", "Persons who wait for an answer at the end of the week."));

    static final MetricFamily FAMILY = new MetricFamily("Help", List.of(), DETAILS, WEEKLY);

    private HelpMetrics() {}
}
