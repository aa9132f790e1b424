package org.kring.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;

/** Half humour, half information. */
final class ContentMixTest {

    private final Venues venues = new Venues(10, 1);
    private final Venue page = venues.open(VenueKind.PAGE, 0, 0.0, WallAccess.MANAGERS);
    private final ContentMix mix = new ContentMix(Map.of(ContentType.HUMOUR, 0.5, ContentType.INFORMATION, 0.5));

    private Post post(ContentType type, int reached, int engaged) {
        Post post = venues.publish(page, Post.STAFF, type, 0);
        for (int i = 0; i < reached; i++) {
            post.countExposure(true);
        }
        for (int i = 0; i < engaged; i++) {
            post.countReaction(false);
        }
        return post;
    }

    @Test
    void sharesMoveTowardsWhatEngaged() {
        mix.follow(List.of(post(ContentType.HUMOUR, 10, 6), post(ContentType.INFORMATION, 10, 2)), 0.4);

        assertThat(mix.share(ContentType.HUMOUR)).isCloseTo(0.5 + 0.4 * 0.25, within(1e-12));
        assertThat(mix.share(ContentType.INFORMATION)).isCloseTo(0.5 - 0.4 * 0.25, within(1e-12));
    }

    @Test
    void typeWithoutReadersCountsAsTheMean() {
        mix.follow(List.of(post(ContentType.HUMOUR, 10, 6)), 1.0);

        assertThat(mix.share(ContentType.HUMOUR)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void weekWithoutAnyEngagementChangesNothing() {
        mix.follow(List.of(post(ContentType.HUMOUR, 10, 0)), 1.0);

        assertThat(mix.share(ContentType.HUMOUR)).isEqualTo(0.5);
    }

    @Test
    void typesTakeTurnsByTheirShares() {
        assertThat(List.of(mix.next(), mix.next(), mix.next(), mix.next()))
                .containsExactly(
                        ContentType.INFORMATION, ContentType.HUMOUR, ContentType.INFORMATION, ContentType.HUMOUR);
    }
}
