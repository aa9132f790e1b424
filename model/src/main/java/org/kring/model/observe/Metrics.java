package org.kring.model.observe;

import java.util.List;
import org.kring.model.observe.Metric.Direction;

/**
 * Every number that a run yields, in the order of the tables. To add one, add a line here and compute it in the observer
 * of its family.
 */
public final class Metrics {

    private static final List<Metric> RUN = List.of(
            // Reach
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
                    "clientShareOfReached",
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
                    "Clients and potential clients reached, per staff hour."),
            // Interaction
            higher(
                    "interactions",
                    "actions",
                    "Likes, shares, comments, saves, private messages, help requests and posts by members."),
            higher(
                    "engagedPerReached",
                    "share of first exposures",
                    "First exposures to a post that led to any action."),
            higher("interactionsPerStaffHour", "actions per staff hour", "Interactions per staff hour."),
            neither("likeShareOfInteractions", "share of likes, shares and comments", "Likes among public reactions."),
            neither(
                    "shareShareOfInteractions",
                    "share of likes, shares and comments",
                    "Shares among public reactions."),
            neither(
                    "commentShareOfInteractions",
                    "share of likes, shares and comments",
                    "Comments among public reactions."),
            higher(
                    "clientShareOfInteractions",
                    "share of interactions",
                    "Interactions by clients and potential clients."),
            neither("memberPosts", "posts", "Posts that members started themselves."),
            neither("privateContacts", "messages", "Private messages and help requests to the organisation."),
            lower("replyDelay", "h", "Hours from a comment or question to its answer, mean over those answered."),
            lower("unansweredShare", "share of comments and questions", "Comments and questions without an answer."),
            // Isolation risk
            lower(
                    "isolationRisk",
                    "share of clients",
                    "Clients who at the end are strongly lonely or had no valued contact in 28 days."),
            lower(
                    "isolationRiskLeastLonelyThird",
                    "share of clients in that third",
                    "Isolation risk among the clients who were least lonely at the start."),
            lower(
                    "isolationRiskMiddleThird",
                    "share of clients in that third",
                    "Isolation risk among the clients in the middle third of loneliness at the start."),
            lower(
                    "isolationRiskMostLonelyThird",
                    "share of clients in that third",
                    "Isolation risk among the clients who were most lonely at the start."),
            lower(
                    "isolationRiskOfPotentialClients",
                    "share of potential clients",
                    "Potential clients who at the end are strongly lonely or had no valued contact in 28 days."),
            lower("stronglyLonelyClients", "share of clients", "Clients with 5 or 6 on the six-item loneliness scale."),
            lower("isolatedClients", "share of clients", "Clients without a valued contact in the last 28 days."),
            lower(
                    "offRadarClients",
                    "share of clients",
                    "Clients without any contact with the organisation in the last 90 days."),
            lower("newAtRisk", "share of clients", "Clients at isolation risk at the end but not at the start."),
            higher("recovered", "share of clients", "Clients at isolation risk at the start but not at the end."),
            lower("lonelinessOfClients", "points (0 to 6)", "Mean score of clients on the six-item loneliness scale."),
            // Participation
            neither(
                    "creatorShare",
                    "share of the community",
                    "Persons who wrote a post or comment, among all who saw a post or wrote."),
            neither(
                    "reactorShare",
                    "share of the community",
                    "Persons who liked, shared, saved or wrote in private but never in public."),
            neither("readerShare", "share of the community", "Persons who saw posts and did nothing visible."),
            neither(
                    "topTenPercentShareOfContributions",
                    "share of posts and comments",
                    "Contributions by the most active tenth of the contributors."),
            neither("contributionGini", "Gini in [0,1]", "Inequality of contributions over the whole community."),
            // Cost
            lower("staffHours", "h", "Staff hours used in the observed weeks."),
            lower("overflowHours", "h", "Staff hours of work that did not fit and was dropped."));

    private static final List<Metric> WEEKLY = List.of(
            higher("weeklyReachOfClients", "clients", "Clients who saw a post in the week."),
            higher("weeklyReachOfTargetGroup", "persons", "Clients and potential clients who saw a post in the week."),
            neither("weeklyReachOfOthers", "persons", "All others who saw a post in the week."),
            higher("weeklyInteractions", "actions", "Interactions in the week."),
            lower("weeklyIsolationRisk", "share of clients", "Clients at isolation risk at the end of the week."),
            lower("weeklyStaffHours", "h", "Staff hours used in the week."));

    private Metrics() {}

    /**
     * The numbers of a whole run.
     *
     * @return all run metrics, in the order of the tables
     */
    public static List<Metric> run() {
        return RUN;
    }

    /**
     * The numbers of each observed week.
     *
     * @return all weekly metrics, in the order of the tables
     */
    public static List<Metric> weekly() {
        return WEEKLY;
    }

    private static Metric higher(String name, String unit, String sentence) {
        return new Metric(name, unit, sentence, Direction.HIGHER);
    }

    private static Metric lower(String name, String unit, String sentence) {
        return new Metric(name, unit, sentence, Direction.LOWER);
    }

    private static Metric neither(String name, String unit, String sentence) {
        return new Metric(name, unit, sentence, Direction.NEITHER);
    }
}
