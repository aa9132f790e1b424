package org.kring.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venues;

final class PublishingRuleTest {

    private static final int WEEK = 7 * 24;
    private static final int FIRST_HOUR = 2 * WEEK;

    private final Venues venues = new Venues(3, 3);
    private Organisation organisation = new Organisation(Strategies.page());

    PublishingRuleTest() {
        open();
    }

    private void open() {
        venues.open(VenueKind.PAGE, 0, 0.0, WallAccess.MEMBERS);
    }

    private List<Post> publish(PostingStrategy strategy, int weeks) {
        organisation = new Organisation(strategy);
        PublishingRule rule =
                new PublishingRule(organisation, Regional.scenario().staffing(), venues, FIRST_HOUR);
        for (int hour = FIRST_HOUR; hour < FIRST_HOUR + weeks * WEEK; hour++) {
            if (hour % WEEK == 0) {
                organisation.time().beginWeek();
            }
            rule.publish(hour);
        }
        return venues.posts();
    }

    private static List<Integer> hours(List<Post> posts) {
        return posts.stream().map(post -> post.hour() - FIRST_HOUR).toList();
    }

    private static PostingStrategy with(String component, Object value) {
        return Changed.copy(Strategies.page(), component, value);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2.5, 7, 15, 21})
    void everyWeekHasItsPostsExactly(double postsPerWeek) {
        assertThat(publish(with("postsPerWeek", postsPerWeek), 10)).hasSize((int) (10 * postsPerWeek));
    }

    @Test
    void postsAreSpreadOverTheWeekAndHoursTakeTurns() {
        PostingStrategy twice = Changed.copy(with("postsPerWeek", 2.0), "postingHours", List.of(9, 15));

        assertThat(hours(publish(twice, 2))).containsExactly(24 + 9, 5 * 24 + 15, WEEK + 24 + 9, WEEK + 5 * 24 + 15);
    }

    @Test
    void postOfADayComesAtItsHour() {
        assertThat(hours(publish(Strategies.page(), 1))).containsExactly(12, 36, 60, 84, 108, 132, 156);
    }

    @Test
    void postsAreSpreadOverTheWorkingDaysAndNeverAppearAtOnce() {
        List<Integer> hours = hours(publish(with("openingHours", OpeningHours.OFFICE), 2));

        assertThat(hours.subList(0, 8)).containsExactly(12, 36, 37, 60, 84, 85, 108, WEEK + 12);
    }

    @Test
    void typesTakeTurnsByTheirShares() {
        PostingStrategy mixed =
                with("mix", Map.of(ContentType.CALL, 0.2, ContentType.HUMOUR, 0.5, ContentType.PHOTO, 0.3));
        List<ContentType> types = publish(mixed, 10).stream().map(Post::type).toList();

        assertThat(types).filteredOn(ContentType.CALL::equals).hasSize(14);
        assertThat(types).filteredOn(ContentType.HUMOUR::equals).hasSize(35);
        assertThat(types).filteredOn(ContentType.PHOTO::equals).hasSize(21);
        assertThat(types.subList(0, 5))
                .containsExactly(
                        ContentType.HUMOUR,
                        ContentType.PHOTO,
                        ContentType.CALL,
                        ContentType.HUMOUR,
                        ContentType.HUMOUR);
    }

    @Test
    void equalSharesAlternateFromTheFirstType() {
        PostingStrategy half = with("mix", Map.of(ContentType.CALL, 0.5, ContentType.PHOTO, 0.5));

        assertThat(publish(half, 1).stream().map(Post::type))
                .startsWith(ContentType.CALL, ContentType.PHOTO, ContentType.CALL, ContentType.PHOTO);
    }

    @Test
    void everyChannelGetsThePost() {
        open();
        List<Post> posts = publish(Strategies.page(), 1);

        assertThat(posts).hasSize(14).allMatch(Post::isByStaff);
        assertThat(posts.get(0).venue()).isSameAs(venues.all().get(0));
        assertThat(posts.get(1).venue()).isSameAs(venues.all().get(1));
        assertThat(posts.get(1).hour()).isEqualTo(posts.get(0).hour());
    }

    @Test
    void publishedPostsAreNotedAndCostTime() {
        List<Post> posts = publish(Strategies.page(), 1);

        assertThat(organisation.takeEvents())
                .containsExactlyElementsOf(posts.stream()
                        .map(post -> (StaffEvent) new StaffEvent.Published(post))
                        .toList());
        assertThat(organisation.time().hoursUsed()).isEqualTo(70.0 / 60.0);
        assertThat(organisation.time().hoursDropped()).isZero();
    }

    @Test
    void secondPairOfEyesDelaysByWorkingDaysAndDoublesTheCost() {
        List<Post> posts = publish(with("moderation", Moderation.FOUR_EYES), 2);

        assertThat(hours(posts).subList(0, 3)).containsExactly(36, 60, 84);
        assertThat(organisation.time().hoursUsed()).isEqualTo(posts.size() * 20.0 / 60.0);
    }

    @Test
    void postThatDoesNotFitIsDroppedAndCounted() {
        List<Post> posts = publish(with("staffHoursPerWeek", 0.5), 2);

        assertThat(hours(posts)).containsExactly(12, 36, 60, WEEK + 12, WEEK + 36, WEEK + 60);
        assertThat(organisation.time().hoursUsed()).isEqualTo(1.0);
        assertThat(organisation.time().hoursDropped()).isEqualTo(80.0 / 60.0);
        assertThat(organisation.takeEvents()).hasSize(6);
    }

    @Test
    void whoPlansNoPostsPublishesNone() {
        assertThat(publish(with("postsPerWeek", 0.0), 2)).isEmpty();
        assertThat(publish(Strategies.absent(), 2)).isEmpty();
        assertThat(publish(with("channels", List.of()), 2)).isEmpty();
        assertThat(organisation.time().hoursDropped()).isZero();
    }

    @Test
    void weeksOfACampaignHaveTimesAsManyPosts() {
        List<Post> posts = publish(with("campaign", new Campaign(1, 1, 4, 3)), 4);
        long[] perWeek = new long[4];
        hours(posts).forEach(hour -> perWeek[hour / WEEK]++);

        assertThat(perWeek).containsExactly(7, 21, 7, 7);
    }

    @Test
    void silentVenueGetsNoPosts() {
        venues.all().get(0).fallSilent();

        assertThat(publish(Strategies.page(), 1)).isEmpty();
        assertThat(organisation.time().hoursUsed() + organisation.time().hoursDropped())
                .isZero();
    }

    @Test
    void adaptiveMixTakesTimeToReviewAndOneWithoutTimeStays() {
        organisation = new Organisation(with("adaptiveMix", new AdaptiveMix(0.5)));
        PublishingRule rule =
                new PublishingRule(organisation, Regional.scenario().staffing(), venues, FIRST_HOUR);
        rule.review(FIRST_HOUR, 30);
        rule.review(FIRST_HOUR + WEEK, 30);
        assertThat(organisation.time().hoursDropped()).isEqualTo(0.5);

        organisation.time().beginWeek();
        rule.review(FIRST_HOUR + WEEK, 30);
        assertThat(organisation.time().hoursUsed()).isEqualTo(0.5);
    }
}
