package org.kring.model.observe;

import static org.kring.model.observe.Metric.higher;
import static org.kring.model.observe.Metric.lower;
import static org.kring.model.observe.Metric.neither;

import java.util.List;

/** The metrics of reach: who saw the organisation's posts. */
final class ReachMetrics {

    private static final String THIRD = "share of clients in that third";
    private static final String AGE = "share of persons of that age";
    private static final String TYPE = "share of accounts of that user type";

    private static final List<Metric> MAIN = List.of(
            higher(
                    "reachShareOfClients",
                    "share of clients",
                    "Clients who saw at least one post in a venue of the organisation."),
            higher(
                    "reachShareOfTargetGroup",
                    "share of clients and potential clients",
                    "Clients and potential clients who saw at least one post in a venue of the organisation."),
            neither(
                    "reachShareOfColleagues",
                    "share of colleagues",
                    "Colleagues who saw at least one post in a venue of the organisation."),
            neither(
                    "reachShareOfIntermediaries",
                    "share of intermediaries",
                    "Intermediaries who saw at least one post in a venue of the organisation."),
            neither(
                    "reachShareOfPublic",
                    "share of the general public",
                    "Members of the general public who saw at least one post in a venue of the organisation."),
            neither(
                    "targetGroupShareOfReached",
                    "share of reached persons",
                    "Clients and potential clients among all persons who saw a post."),
            higher(
                    "reachPerPost",
                    "share of followers",
                    "Followers who saw a post of the organisation, mean over posts."),
            neither("viralShareOfReach", "share of first exposures", "First exposures that came through a share."),
            neither("followers", "persons", "Persons who follow, or are members or linked, at the end."),
            higher(
                    "targetGroupReachPerStaffHour",
                    "persons per staff hour",
                    "Clients and potential clients reached, per staff hour."));

    private static final List<Metric> DETAILS = List.of(
            higher(
                    "reachShareOfPotentialClients",
                    "share of potential clients",
                    "Potential clients who saw at least one post in a venue of the organisation."),
            higher("reachShareOfLeastLonelyThird", THIRD, third("who were least lonely at the start")),
            higher("reachShareOfMiddleThird", THIRD, third("in the middle third of loneliness at the start")),
            higher("reachShareOfMostLonelyThird", THIRD, third("who were most lonely at the start")),
            neither("reachShareOfAge15To24", AGE, age("aged 15 to 24")),
            neither("reachShareOfAge25To34", AGE, age("aged 25 to 34")),
            neither("reachShareOfAge35To44", AGE, age("aged 35 to 44")),
            neither("reachShareOfAge45To54", AGE, age("aged 45 to 54")),
            neither("reachShareOfAge55To64", AGE, age("aged 55 to 64")),
            neither("reachShareOfAge65Up", AGE, age("aged 65 and over")),
            neither("reachShareOfLurkers", TYPE, type("a lurker")),
            neither("reachShareOfOneDayFlies", TYPE, type("a one-day fly")),
            neither("reachShareOfConversationPartners", TYPE, type("a conversation partner")),
            neither("reachShareOfBookmarkers", TYPE, type("a bookmarker")),
            neither("reachShareOfTippers", TYPE, type("a tipper")),
            neither("reachShareOfStorytellers", TYPE, type("a storyteller")),
            neither("reachShareOfProfilers", TYPE, type("a profiler")),
            neither("reach", "persons", "Persons who saw at least one post in a venue of the organisation."),
            neither(
                    "reachPerWeek",
                    "persons per week",
                    "Persons who saw at least one post in a week, mean over weeks."),
            neither(
                    "personsReachedPerPost",
                    "persons per post",
                    "Persons, followers or not, who saw a post of the organisation, mean over posts."),
            neither("organicReach", "persons", "Persons who saw at least one post in their feed without a share."),
            neither("viralReach", "persons", "Persons who saw at least one post through a share."),
            neither("paidReach", "persons", "Persons to whom at least one post was shown for money."),
            neither(
                    "paidShareOfReach",
                    "share of reached persons",
                    "Persons to whom at least one post was shown for money."),
            lower(
                    "paidImpressions",
                    "impressions",
                    "Times that a post was shown for money; prices are no part of the model."),
            neither("viralOnlyReach", "persons", "Persons who saw posts through shares and in no other way."),
            neither("reachPerStaffHour", "persons per staff hour", "Persons reached, per staff hour."),
            higher("clientReachPerStaffHour", "clients per staff hour", "Clients reached, per staff hour."));

    private static final List<Metric> WEEKLY = List.of(
            higher("weeklyReachOfClients", "clients", "Clients who saw a post in the week."),
            higher("weeklyReachOfTargetGroup", "persons", "Clients and potential clients who saw a post in the week."),
            neither("weeklyReachOfOthers", "persons", "All others who saw a post in the week."),
            neither("weeklyOrganicReach", "persons", "Persons who saw a post without a share in the week."),
            neither("weeklyViralReach", "persons", "Persons who saw a post through a share in the week."),
            neither("weeklyPaidReach", "persons", "Persons to whom a post was shown for money in the week."),
            neither(
                    "weeklyFollowers",
                    "persons",
                    "Persons who follow, or are members or linked, at the end of the week."));

    static final MetricFamily FAMILY = new MetricFamily("Reach", MAIN, DETAILS, WEEKLY);

    private ReachMetrics() {}

    private static String third(String which) {
        return "Clients %s who saw at least one post.".formatted(which);
    }

    private static String age(String which) {
        return "Persons of any audience %s who saw at least one post.".formatted(which);
    }

    private static String type(String which) {
        return "Accounts on a platform of the organisation, of persons who are mostly %s there, that saw a post there."
                .formatted(which);
    }
}
