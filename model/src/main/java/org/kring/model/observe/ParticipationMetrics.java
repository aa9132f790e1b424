package org.kring.model.observe;

import static org.kring.model.observe.Metric.neither;

import java.util.List;

/**
 * The metrics of participation. "Lurker" has three meanings in the literature (LIT section 7, trap 1), and all are here: the
 * lower 90 per cent by rank, no post in twelve weeks (T09), and never a post (T04).
 */
final class ParticipationMetrics {

    private static final String COMMUNITY = "share of the community";
    private static final String CONTRIBUTIONS = "share of posts and comments";

    private static final List<Metric> MAIN = List.of(
            neither(
                    "creatorShare",
                    COMMUNITY,
                    "Persons who wrote a post or comment, among all who saw a post or wrote."),
            neither(
                    "reactorShare",
                    COMMUNITY,
                    "Persons who liked, shared, saved or wrote in private but never in public."),
            neither("readerShare", COMMUNITY, "Persons who saw posts and did nothing visible."),
            neither(
                    "topTenPercentShareOfContributions",
                    CONTRIBUTIONS,
                    "Contributions by the most active tenth of the contributors."),
            neither("contributionGini", "Gini in [0,1]", "Inequality of contributions over the whole community."));

    private static final List<Metric> DETAILS = List.of(
            neither(
                    "topOnePercentOfCommunityShare",
                    CONTRIBUTIONS,
                    "Contributions by the most active 1 per cent of the community."),
            neither(
                    "nextNinePercentOfCommunityShare",
                    CONTRIBUTIONS,
                    "Contributions by the next 9 per cent of the community by activity."),
            neither(
                    "lowerNinetyPercentOfCommunityShare",
                    CONTRIBUTIONS,
                    "Contributions by the least active 90 per cent of the community, lurkers by rank."),
            neither(
                    "lurkerShareInTwelveWeeks",
                    "share of those who saw a post or wrote in these weeks",
                    "Persons who saw posts in the last 12 observed weeks, or in all if they are fewer, and wrote no post or"
                            + " comment in them."),
            neither(
                    "lurkerShareInRun",
                    COMMUNITY,
                    "Persons who saw posts and wrote no post or comment in the whole run."),
            neither(
                    "contributionTailExponent",
                    "exponent",
                    "Exponent of a power law of contributions per contributor from 1 upwards, by maximum likelihood, if at least"
                            + " 100 persons contributed."));

    static final MetricFamily FAMILY = new MetricFamily("Participation", MAIN, DETAILS, List.of());

    private ParticipationMetrics() {}
}
