package org.kring.model.venue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;

final class PostTableTest {

    private static final int PERSONS = 4;
    private static final int PLATFORMS = 3;

    @Test
    void tableSaysOfEveryPostWhatThePostSays() {
        Venues venues = new Venues(PERSONS, PLATFORMS);
        for (int p = 0; p < PLATFORMS; p++) {
            venues.open(VenueKind.PAGE, p, 0.5, WallAccess.MEMBERS);
        }
        for (int i = 0; i < 1_000; i++) {
            int author = i % (PERSONS + 1) - 1;
            venues.publish(venues.all().get(i % PLATFORMS), author, ContentType.QUESTION, i / 7);
        }

        for (Post post : venues.posts()) {
            int number = post.number();
            assertThat(venues.table().author(number)).isEqualTo(post.author());
            assertThat(venues.table().hour(number)).isEqualTo(post.hour());
            assertThat(venues.table().luck(number)).isEqualTo(post.luck());
            assertThat(venues.table().platform(number)).isEqualTo(post.venue().platform());
        }
    }
}
