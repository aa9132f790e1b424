package org.kring.model.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.kring.model.network.Layer;
import org.kring.model.network.TieSketch;
import org.kring.model.network.Ties;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.Scenario;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;

/** Reader 0 knows 1 and 2 online, who know only 0; 3 and 4 know nobody. Everyone has interest 0.4. */
final class VisibilityTest {

    private static final int READER = 0;
    private static final int FRIEND = 1;
    private static final int LONER = 3;
    private static final int PERSONS = 5;
    private static final int HOUR = 100;

    /** Half of the affinity is interest, 0.4; the other half is habit, 0 at first. */
    private static final double AFFINITY = 0.2;

    private static final Offset<Double> FLOAT = within(1e-6);

    private final Venues venues = new Venues(PERSONS, 3);
    private final Venue page = open(VenueKind.PAGE, Regional.FACEBOOK);
    private final Post post = staffPost(page, ContentType.INFORMATION);

    private Venue open(VenueKind kind, int platform) {
        Venue venue = venues.open(kind, platform, 0.5, WallAccess.MEMBERS);
        for (int i = 0; i < PERSONS; i++) {
            venue.setAffinity(i, 0.4);
        }
        return venue;
    }

    private Post staffPost(Venue venue, ContentType type) {
        return venues.publish(venue, Post.STAFF, type, HOUR);
    }

    private static Visibility visibility(Scenario scenario) {
        Ties ties = TieSketch.among(PERSONS)
                .tie(READER, FRIEND, Layer.ONLINE, 1)
                .tie(READER, 2, Layer.ONLINE, 1)
                .ties(0.25);
        return new Visibility(scenario.feed(), scenario.platforms(), ties);
    }

    private static double toFollower(int person, Post post, int age) {
        return visibility(Regional.scenario()).toFollower(person, post, HOUR + age);
    }

    @Test
    void withoutShowRateNobodySeesAnything() {
        Visibility none = visibility(Regional.with("feed.showRate", 0.0));

        assertThat(none.toFollower(LONER, post, HOUR)).isZero();
        assertThat(none.toFriend(LONER, post, HOUR, HOUR)).isZero();
    }

    @Test
    void showRateScalesTheChance() {
        Visibility half = visibility(Regional.with("feed.showRate", 0.5));

        assertThat(half.toFollower(LONER, post, HOUR)).isCloseTo(0.5 * AFFINITY, FLOAT);
        assertThat(half.toFriend(LONER, post, HOUR, HOUR)).isCloseTo(0.5 * 0.4, FLOAT);
    }

    @Test
    void followerWithoutCompetitionSeesAFreshPostByAffinity() {
        assertThat(toFollower(LONER, post, 0)).isCloseTo(AFFINITY, FLOAT);
    }

    @Test
    void postFadesWithAgeFasterOnAFasterPlatform() {
        Post tweet = staffPost(open(VenueKind.MICROBLOG_ACCOUNT, Regional.TWITTER), ContentType.INFORMATION);

        assertThat(toFollower(LONER, post, 4)).isCloseTo(AFFINITY / 2.0, FLOAT);
        assertThat(toFollower(LONER, post, 8)).isCloseTo(AFFINITY / 5.0, FLOAT);
        assertThat(toFollower(LONER, tweet, 4)).isCloseTo(AFFINITY / 101.0, FLOAT);
    }

    /** The mean number of ties of those who have any is 4/3. */
    @Test
    void moreTiesThanOthersMeanMoreCompetition() {
        assertThat(toFollower(READER, post, 0)).isCloseTo(AFFINITY / (1.0 + 0.7 * 1.5), FLOAT);
        assertThat(toFollower(FRIEND, post, 0)).isCloseTo(AFFINITY / (1.0 + 0.7 * 0.75), FLOAT);
    }

    @Test
    void wherePeopleHaveNoTiesNothingCompetes() {
        Scenario scenario = Regional.scenario();
        Visibility alone = new Visibility(scenario.feed(), scenario.platforms(), TieSketch.none(PERSONS));

        assertThat(alone.toFollower(READER, post, HOUR)).isCloseTo(AFFINITY, FLOAT);
    }

    @Test
    void ownReactionsRaiseTheChance() {
        page.learn(LONER, true, 0.6);

        assertThat(toFollower(LONER, post, 0)).isCloseTo(0.5 * 0.4 + 0.5 * 0.6, FLOAT);
        assertThat(toFollower(4, post, 0)).isCloseTo(AFFINITY, FLOAT);
    }

    @Test
    void engagingPostIsShownMore() {
        List.of(1, 2, 3, 4).forEach(reader -> post.countExposure(true));
        post.countReaction(false);
        double engagement = (1 + 20 * 0.07) / (4 + 20) / 0.07;

        assertThat(toFollower(LONER, post, 0)).isCloseTo(AFFINITY * (1.0 + 0.3 * (engagement - 1.0)), FLOAT);
    }

    @Test
    void usualEngagementChangesNothing() {
        for (int reader = 0; reader < 100; reader++) {
            post.countExposure(true);
        }
        for (int reaction = 0; reaction < 7; reaction++) {
            post.countReaction(false);
        }

        assertThat(toFollower(LONER, post, 0)).isCloseTo(AFFINITY, FLOAT);
    }

    @Test
    void feedbackStaysBetweenHalfAndDouble() {
        Visibility strong = visibility(Regional.with("feed.engagementFeedback", 2.0));
        Post liked = staffPost(page, ContentType.INFORMATION);
        for (int reader = 0; reader < 1_000; reader++) {
            post.countExposure(true);
            liked.countExposure(true);
            liked.countReaction(true);
        }

        assertThat(strong.toFollower(LONER, post, HOUR)).isCloseTo(0.5 * AFFINITY, FLOAT);
        assertThat(strong.toFollower(LONER, liked, HOUR)).isCloseTo(2.0 * AFFINITY, FLOAT);
    }

    @Test
    void withoutFeedbackEngagementChangesNothing() {
        Visibility none = visibility(Regional.with("feed.engagementFeedback", 0.0));
        post.countReaction(false);

        assertThat(none.toFollower(LONER, post, HOUR)).isCloseTo(AFFINITY, FLOAT);
    }

    @Test
    void postOfAKnownAuthorComesFirst() {
        Post ofFriend = venues.publish(page, FRIEND, ContentType.INFORMATION, HOUR);
        Post ofStranger = venues.publish(page, LONER, ContentType.INFORMATION, HOUR);
        double competition = 1.0 + 0.7 * 1.5;

        assertThat(toFollower(READER, ofFriend, 0))
                .isCloseTo((AFFINITY + (1.0 - AFFINITY) * 0.25) / competition, FLOAT);
        assertThat(toFollower(READER, ofStranger, 0)).isCloseTo(AFFINITY / competition, FLOAT);
    }

    /** S0:F-014, M-063: there it counts what a post is about, not who wrote it. */
    @Test
    void whereTheFeedIsMadeOfTopicsAKnownAuthorComesNoSooner() {
        Venue account = open(VenueKind.MICROBLOG_ACCOUNT, Regional.TWITTER);
        Post ofFriend = venues.publish(account, FRIEND, ContentType.INFORMATION, HOUR);
        double competition = 1.0 + 0.7 * 1.5;
        Scenario half = Regional.withPlatform(Regional.scenario(), Regional.TWITTER, "personCentred", 0.5);

        assertThat(toFollower(READER, ofFriend, 0)).isCloseTo(AFFINITY / competition, FLOAT);
        assertThat(visibility(half).toFollower(READER, ofFriend, HOUR))
                .isCloseTo((AFFINITY + (1.0 - AFFINITY) * 0.125) / competition, FLOAT);
        assertThat(visibility(Regional.with("feed.topicOrder", 0.0)).toFollower(READER, ofFriend, HOUR))
                .isCloseTo((AFFINITY + (1.0 - AFFINITY) * 0.25) / competition, FLOAT);
    }

    @Test
    void contentTypeWeighs() {
        assertThat(toFollower(LONER, staffPost(page, ContentType.PHOTO), 0)).isCloseTo(1.3 * AFFINITY, FLOAT);
    }

    @Test
    void boundedGroupIsShownMoreThanAnOpenOne() {
        Post closed = staffPost(open(VenueKind.CLOSED_GROUP, Regional.FACEBOOK), ContentType.INFORMATION);
        Post open = staffPost(open(VenueKind.OPEN_GROUP, Regional.FACEBOOK), ContentType.INFORMATION);

        assertThat(toFollower(LONER, closed, 0)).isCloseTo(1.5 * AFFINITY, FLOAT);
        assertThat(toFollower(LONER, open, 0)).isCloseTo(AFFINITY, FLOAT);
    }

    @Test
    void chanceNeverExceedsOne() {
        Post photo = staffPost(open(VenueKind.CLOSED_GROUP, Regional.FACEBOOK), ContentType.PHOTO);
        photo.venue().setAffinity(LONER, 1.0);
        photo.venue().learn(LONER, true, 1.0);
        Visibility loud = visibility(Regional.with("feed.sharedWeight", 5.0));

        assertThat(loud.toFollower(LONER, photo, HOUR)).isEqualTo(1.0);
        assertThat(loud.toFriend(LONER, photo, HOUR, HOUR)).isEqualTo(1.0);
    }

    @Test
    void friendOfASharerSeesByInterestAndAgeOfTheShare() {
        Visibility visibility = visibility(Regional.with("feed.sharedWeight", 0.5));
        Post photo = staffPost(page, ContentType.PHOTO);
        int shared = HOUR + 50;

        assertThat(visibility.toFriend(LONER, photo, shared, shared)).isCloseTo(0.5 * 0.4 * 1.3, FLOAT);
        assertThat(visibility.toFriend(LONER, photo, shared, shared + 8)).isCloseTo(0.5 * 0.4 * 1.3 / 5.0, FLOAT);
        assertThat(visibility.toFriend(READER, photo, shared, shared))
                .isCloseTo(0.5 * 0.4 * 1.3 / (1.0 + 0.7 * 1.5), FLOAT);
    }

    /** Everyone as interested as can be, so that only the kind of post and competition lower the chance. */
    @Test
    void noFriendExceedsTheBoundAndTheDearestPostReachesIt() {
        Visibility visibility = visibility(Regional.scenario());
        for (int i = 0; i < PERSONS; i++) {
            page.setAffinity(i, 1.0);
        }
        for (int age : new int[] {0, 1, 5, 24, 24 * 28}) {
            double most = 0.0;
            for (ContentType type : ContentType.values()) {
                Post each = staffPost(page, type);
                most = Math.max(most, visibility.toFriend(LONER, each, HOUR, HOUR + age));
                assertThat(visibility.toFriend(READER, each, HOUR, HOUR + age)).isLessThanOrEqualTo(most);
            }
            assertThat(most)
                    .isBetween(
                            Math.min(1.0, visibility.toFriendAtMost(Regional.FACEBOOK, age)) * (1.0 - 1e-6),
                            visibility.toFriendAtMost(Regional.FACEBOOK, age));
        }
    }
}
