package org.kring.model.feed;

import java.util.Arrays;
import java.util.List;
import org.kring.model.network.Ties;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.FeedParameters;
import org.kring.model.scenario.PlatformRegime;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;

/**
 * How likely a session is to show a post.
 *
 * <p>Evidence: LIT:M16 (affinity x weight x decay), M17 (engagement feeds back), M18 and T41 (competition of the rest of
 * the feed), T42 (half-lives); S0:F-014 and M-063 (feeds made of topics do not put people one knows first).
 */
public final class Visibility {

    /** What products of factors may exceed their bound by. */
    private static final double ROUNDING = 1.0 + 1e-9;

    private final FeedParameters feed;
    private final double[] contentWeight = new double[ContentType.COUNT];
    private final double[] halfLife;
    private final double[] competition;
    private final double[] lead;
    private final Ties ties;
    private final double meanOnlineDegree;
    private final double highestShared;

    /**
     * The rule for one world.
     *
     * @param feed its parameters
     * @param platforms the platforms of the scenario
     * @param ties who knows whom: more online ties mean more competition
     */
    public Visibility(FeedParameters feed, List<PlatformRegime> platforms, Ties ties) {
        this.feed = feed;
        this.ties = ties;
        for (ContentType type : ContentType.values()) {
            contentWeight[type.ordinal()] = feed.weightOf(type);
        }
        halfLife = platforms.stream().mapToDouble(PlatformRegime::halfLife).toArray();
        competition =
                platforms.stream().mapToDouble(PlatformRegime::competition).toArray();
        lead = platforms.stream()
                .mapToDouble(each -> 1.0 - feed.topicOrder() * (1.0 - each.personCentred()))
                .toArray();
        meanOnlineDegree = Math.max(1.0, ties.meanOnlineDegree());
        highestShared = ROUNDING
                * feed.sharedWeight()
                * feed.showRate()
                * Arrays.stream(contentWeight).max().orElse(0.0);
    }

    /**
     * A follower sees a post by affinity, content, age, engagement so far, and what else competes for the feed.
     *
     * @param person a follower or member of the venue
     * @param post a post in its feed
     * @param hour hour of the session
     * @return chance that this session shows the post
     */
    public double toFollower(int person, Post post, int hour) {
        double affinity = affinity(affinity(person, post.venue()), person, post);
        return Math.min(1.0, affinity * place(post.venue()) * toAnyone(person, post, hour));
    }

    /** What the reader is to the venue, at most 1. */
    double affinity(int person, Venue venue) {
        return (1.0 - feed.reactionAffinity()) * venue.affinity(person) + feed.reactionAffinity() * venue.habit(person);
    }

    /** What the reader is to the venue, and to the author of a post if they know each other, at most 1 and at least the first alone. */
    double affinity(double toVenue, int person, Post post) {
        return toVenue + (1.0 - toVenue) * closeness(person, post);
    }

    /** What a bounded venue is shown more. */
    double place(Venue venue) {
        return venue.kind().isBounded() ? feed.boundedWeight() : 1.0;
    }

    /**
     * A friend of a sharer sees a post as far as it matches own interest (LIT:M45).
     *
     * @param person an online tie of the sharer
     * @param post the shared post
     * @param sharedHour hour of the share
     * @param hour hour of the session
     * @return chance that this session shows the post
     */
    public double toFriend(int person, Post post, int sharedHour, int hour) {
        double interest = post.venue().affinity(person);
        return Math.min(
                1.0,
                interest
                        * feed.sharedWeight()
                        * feed.showRate()
                        * freshness(post.venue().platform(), hour - sharedHour)
                        * contentWeight[post.type().ordinal()]
                        / competition(person, post.venue().platform()));
    }

    /**
     * A chance that no friend of a sharer exceeds, whoever it is and whatever the post is about.
     *
     * @param platform where the post is
     * @param age hours since it was shared
     * @return at least what {@link #toFriend} gives
     */
    public double toFriendAtMost(int platform, int age) {
        return highestShared * freshness(platform, age);
    }

    /** Posts of people one knows come first, but where the feed is made of topics. */
    private double closeness(int person, Post post) {
        int tie = post.tieOf(person, ties);
        return tie < 0 ? 0.0 : lead[post.venue().platform()] * ties.strength(tie);
    }

    private double toAnyone(int person, Post post, int hour) {
        return pull(post, hour) / competition(person, post.venue().platform());
    }

    /** What draws every reader alike to a post in an hour. */
    double pull(Post post, int hour) {
        return feed.showRate()
                * contentWeight[post.type().ordinal()]
                * freshness(post.venue().platform(), hour - post.hour())
                * feedback(post);
    }

    /** Log-logistic decay: exponential decay leaves no late reactions at all (literature.md section 7.8). */
    private double freshness(int platform, int age) {
        double relative = age / halfLife[platform];
        return 1.0 / (1.0 + relative * relative);
    }

    private double feedback(Post post) {
        if (feed.engagementFeedback() == 0.0) {
            return 1.0;
        }
        double ratio = (post.engaged() + feed.priorReaders() * feed.usualEngagement())
                / (post.reached() + feed.priorReaders())
                / feed.usualEngagement();
        double lifted = 1.0 + feed.engagementFeedback() * (ratio - 1.0);
        return Math.max(feed.lowestFeedback(), Math.min(feed.highestFeedback(), lifted));
    }

    /** What else wants a place in the feed of a person, 1 if nothing does. */
    double competition(int person, int platform) {
        return 1.0 + competition[platform] * ties.onlineDegree(person) / meanOnlineDegree;
    }
}
