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

        double aim = 7.0 / (7.0 + 3.0);
        assertThat(mix.share(ContentType.HUMOUR)).isCloseTo(0.5 + 0.4 * (aim - 0.5), within(1e-12));
        assertThat(mix.share(ContentType.INFORMATION)).isCloseTo(0.5 - 0.4 * (aim - 0.5), within(1e-12));
    }

    @Test
    void typeWithoutReadersCountsAsTheMean() {
        mix.follow(List.of(post(ContentType.HUMOUR, 10, 6)), 1.0);

        assertThat(mix.share(ContentType.HUMOUR)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void typeThatEngagedNobodyIsNotGivenUp() {
        mix.follow(List.of(post(ContentType.HUMOUR, 10, 6), post(ContentType.INFORMATION, 10, 0)), 1.0);

        assertThat(mix.share(ContentType.INFORMATION)).isBetween(0.1, 0.2);
    }

    /** Four posts a week and a tenth of them questions: a question every two or three weeks, also when shares are reviewed. */
    @Test
    void rareTypesKeepTheirTurnThroughEveryReview() {
        Map<ContentType, Double> shares = Map.of(
                ContentType.HUMOUR,
                0.45,
                ContentType.PHOTO,
                0.2,
                ContentType.QUESTION,
                0.1,
                ContentType.INFORMATION,
                0.25);
        ContentMix reviewed = new ContentMix(shares);
        ContentMix fixed = new ContentMix(shares);
        int[] planned = new int[ContentType.COUNT];
        int[] posted = new int[ContentType.COUNT];
        for (int week = 0; week < 10; week++) {
            for (int n = 0; n < 4; n++) {
                posted[reviewed.next().ordinal()]++;
                planned[fixed.next().ordinal()]++;
            }
            reviewed.follow(List.of(post(ContentType.HUMOUR, 10, 5)), 0.0);
        }

        shares.keySet()
                .forEach(type -> assertThat(posted[type.ordinal()]).isCloseTo(planned[type.ordinal()], within(1)));
        assertThat(posted[ContentType.QUESTION.ordinal()]).isBetween(3, 5);
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
