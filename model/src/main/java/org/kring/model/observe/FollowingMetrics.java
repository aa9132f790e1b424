package org.kring.model.observe;

import static org.kring.model.observe.Metric.neither;

import java.util.List;

/** The metrics of following: who joins a venue during the run, hides it, leaves it or no longer comes. */
final class FollowingMetrics {

    private static final String FOLLOWINGS = "followings";

    private static final List<Metric> DETAILS = List.of(
            neither("newFollowers", FOLLOWINGS, "Followers, members or links that came after the opening."),
            neither("newFollowersFromSearch", "share of new followers", "New followers who came by searching."),
            neither("newFollowersFromReferral", "share of new followers", "New followers whom a professional sent."),
            neither("newFollowersFromFriends", "share of new followers", "New followers who came through a friend."),
            neither("newFollowersFromPaidReach", "share of new followers", "New followers who saw a post for money."),
            neither("oneDayFlies", FOLLOWINGS, "New followers who joined for once and never came back."),
            neither("hidden", FOLLOWINGS, "Followers who began to hide the posts and still count as followers."),
            neither("unfollowed", FOLLOWINGS, "Followers who left of own accord."),
            neither("leftForNeed", FOLLOWINGS, "Followers who left because their need was over."),
            neither(
                    "dormantFollowers",
                    FOLLOWINGS,
                    "Followers at the end who no longer visit the platform of the venue."),
            neither(
                    "activeFollowers",
                    FOLLOWINGS,
                    "Followers at the end who visit the platform and are shown the posts."));

    private static final List<Metric> WEEKLY = List.of(
            neither("weeklyNewFollowers", FOLLOWINGS, "Followers who came in the week."),
            neither("weeklyLost", FOLLOWINGS, "Followers who hid the posts or left in the week, one-day flies apart."));

    static final MetricFamily FAMILY = new MetricFamily("Following", List.of(), DETAILS, WEEKLY);

    private FollowingMetrics() {}
}
