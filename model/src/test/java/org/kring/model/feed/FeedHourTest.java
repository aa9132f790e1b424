package org.kring.model.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;
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

/** Reader 0 knows 1 online, nobody knows anybody else; everyone has interest 0.8. */
final class FeedHourTest {

    private static final int READER = 0;
    private static final int FRIEND = 1;
    private static final int STRANGER = 2;
    private static final int PERSONS = 4;
    private static final int POSTS = 60;

    private final Scenario scenario = Regional.scenario();
    private final Ties ties =
            TieSketch.among(PERSONS).tie(READER, FRIEND, Layer.ONLINE, 1).ties(0.5);
    private final Visibility visibility = new Visibility(scenario.feed(), scenario.platforms(), ties);
    private final Venues venues = new Venues(ties, 3);
    private final Venue group = venues.open(VenueKind.CLOSED_GROUP, Regional.FACEBOOK, 0.1, WallAccess.MEMBERS);
    private final FeedHour feed = new FeedHour(visibility);

    FeedHourTest() {
        for (int i = 0; i < PERSONS; i++) {
            group.setAffinity(i, 0.8);
        }
        for (int n = 0; n < POSTS; n++) {
            venues.publish(group, n % 4 == 3 ? Post.STAFF : n % 4, ContentType.of(n % ContentType.COUNT), n);
        }
    }

    private List<Integer> shown(int reader, long key) {
        List<Integer> numbers = new ArrayList<>();
        for (int p = feed.shown(reader, feed.size(), key); p != FeedHour.NONE; p = feed.shown(reader, p, key)) {
            numbers.add(feed.post(p).number());
        }
        return numbers;
    }

    @Test
    void aPostIsShownIfTheDrawLiesBelowItsChance() {
        int some = 0;
        for (int hour = POSTS; hour < POSTS + 20; hour++) {
            feed.turnTo(group, hour);
            for (int reader : new int[] {READER, FRIEND, STRANGER}) {
                long key = 1000L * hour + reader;
                List<Integer> expected = new ArrayList<>();
                for (int p = POSTS - 1; p >= 0; p--) {
                    Post post = group.feed().get(p);
                    boolean drawn = Draws.uniform(key, post.luck()) < visibility.toFollower(reader, post, hour);
                    if (drawn && post.author() != reader) {
                        expected.add(post.number());
                    }
                }
                assertThat(shown(reader, key)).isEqualTo(expected);
                some += expected.size();
            }
        }
        assertThat(some).isGreaterThan(20);
    }

    @Test
    void whatWasSeenIsNotShownAgain() {
        feed.turnTo(group, POSTS);
        List<Integer> first = shown(STRANGER, 7);
        first.forEach(number -> venues.post(number).markSeenBy(STRANGER));

        assertThat(first).isNotEmpty();
        assertThat(shown(STRANGER, 7)).isEmpty();
    }

    @Test
    void nothingIsShownOfAnEmptyVenue() {
        feed.turnTo(group, POSTS);
        feed.turnTo(venues.open(VenueKind.PAGE, Regional.FACEBOOK, 0.0, WallAccess.MANAGERS), POSTS);

        assertThat(feed.size()).isZero();
        assertThat(shown(READER, 7)).isEmpty();
    }
}
