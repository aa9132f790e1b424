package org.kring.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;
import org.kring.model.chance.FalseAlarm;
import org.kring.model.feed.SharedPosts;
import org.kring.model.population.People;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.EngagementParameters;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venues;

/** The first half follows the page, every tenth is a colleague; a boost costs 10 minutes and a request 5. */
final class PromotionRuleTest {

    private static final int PERSONS = 20_000;
    private static final int WEEK = 7 * 24;

    private final PersonStates states = new PersonStates(PERSONS);
    private final Venues venues = new Venues(PERSONS, 3);
    private final SharedPosts shared = new SharedPosts(states);
    private final Population people = people();
    private Organisation organisation = new Organisation(Strategies.page());

    PromotionRuleTest() {
        venues.open(VenueKind.PAGE, 0, 0.0, WallAccess.MANAGERS);
        venues.open(VenueKind.CLOSED_GROUP, 0, 0.0, WallAccess.MANAGERS);
        for (int i = 0; i < PERSONS / 2; i++) {
            states.follows[i] = 1;
        }
    }

    private static Population people() {
        People people = People.of(PERSONS);
        for (int i = 0; i < PERSONS; i += 10) {
            people.audience(i, Audience.COLLEAGUE);
        }
        return people.population();
    }

    private PromotionRule rule(PostingStrategy strategy) {
        organisation = new Organisation(strategy);
        organisation.time().beginWeek();
        Draws draws = new Draws(FalseAlarm.SEED, 0);
        EngagementParameters engagement = Regional.scenario().engagement();
        Colleagues colleagues = new Colleagues(strategy.ambassadors(), engagement, people, draws);
        return new PromotionRule(organisation, engagement, people, states, colleagues, shared, draws);
    }

    private Post post(int venue, int hour) {
        return venues.publish(venues.all().get(venue), Post.STAFF, ContentType.INFORMATION, hour);
    }

    private static PostingStrategy boost(double impressions) {
        return Changed.copy(Strategies.page(), "boost", new Boost(impressions / (PERSONS / 1000.0)));
    }

    private static PostingStrategy ambassadors(double requests, StaffAccess access, boolean mayLike) {
        return Changed.copy(Strategies.page(), "ambassadors", new Ambassadors(requests, access, mayLike));
    }

    private int offers(int post, int sharer) {
        int offers = 0;
        for (int i = 0; i < PERSONS; i++) {
            for (int entry = shared.first(i); entry != SharedPosts.NONE; entry = shared.next(entry)) {
                offers += shared.post(entry) == post && shared.sharer(entry) == sharer ? 1 : 0;
            }
        }
        return offers;
    }

    /** n = 10,000 strangers, chance 0.1 each, false-alarm rate of FalseAlarm. */
    @Test
    void budgetOfTheWeekIsSpreadOverItsPostsAndGoesToStrangersOnly() {
        rule(boost(7000)).promote(post(0, 1), 1);

        FalseAlarm.checkShare("paid", offers(0, SharedPosts.PAID), PERSONS / 2, 0.1);
        for (int i = 0; i < PERSONS / 2; i++) {
            assertThat(shared.first(i)).isEqualTo(SharedPosts.NONE);
        }
        assertThat(organisation.time().hoursUsed() * 60).isCloseTo(10.0, within(1e-9));
    }

    @Test
    void nothingIsPaidOnceTheBudgetOfTheWeekIsSpent() {
        PromotionRule rule = rule(Changed.copy(boost(700), "postsPerWeek", 1.0));
        rule.promote(post(0, 1), 1);
        rule.promote(post(0, 2), 2);
        rule.promote(post(0, WEEK), WEEK);

        assertThat(offers(0, SharedPosts.PAID)).isPositive();
        assertThat(offers(1, SharedPosts.PAID)).isZero();
        assertThat(offers(2, SharedPosts.PAID)).isPositive();
    }

    /** The seventh part of 300 taken seven times leaves a rest by rounding. */
    @Test
    void restByRoundingBuysNothing() {
        PromotionRule rule = rule(Changed.copy(boost(300), "postsPerWeek", 7.0));
        for (int n = 0; n < 8; n++) {
            rule.promote(post(0, n), n);
        }

        assertThat(offers(6, SharedPosts.PAID)).isPositive();
        assertThat(offers(7, SharedPosts.PAID)).isZero();
        assertThat(organisation.time().hoursUsed() * 60).isCloseTo(70.0, within(1e-9));
    }

    @Test
    void groupsAreNeitherPaidForNorPassedOn() {
        PostingStrategy both = Changed.copy(boost(700), "ambassadors", new Ambassadors(7, StaffAccess.FULL, true));
        Post inGroup = post(1, 1);
        rule(both).promote(inGroup, 1);

        assertThat(offers(0, SharedPosts.PAID) + offers(0, SharedPosts.ASKED)).isZero();
        assertThat(inGroup.isToBeShared()).isFalse();
    }

    @Test
    void whatStaffHaveNoTimeForIsDroppedAndCounted() {
        PostingStrategy both = Changed.copy(boost(700), "ambassadors", new Ambassadors(7, StaffAccess.FULL, true));
        rule(Changed.copy(both, "staffHoursPerWeek", 0.0)).promote(post(0, 1), 1);

        assertThat(offers(0, SharedPosts.PAID) + offers(0, SharedPosts.ASKED)).isZero();
        assertThat(organisation.time().hoursDropped() * 60).isCloseTo(15.0, within(1e-9));
    }

    /** n = 2,000 colleagues: half are willing; without access half of those have a telephone of their own. */
    @Test
    void blockedNetworksCostHalfOfTheAmbassadors() {
        rule(ambassadors(1, StaffAccess.FULL, true)).promote(post(0, 1), 1);
        rule(ambassadors(1, StaffAccess.PARTIAL, true)).promote(post(0, 2), 2);
        rule(ambassadors(1, StaffAccess.NONE, true)).promote(post(0, 3), 3);

        FalseAlarm.checkShare("full", offers(0, SharedPosts.ASKED), PERSONS / 10, 0.5);
        FalseAlarm.checkShare("partial", offers(1, SharedPosts.ASKED), PERSONS / 10, 0.375);
        FalseAlarm.checkShare("none", offers(2, SharedPosts.ASKED), PERSONS / 10, 0.25);
    }

    /** n = 2,000 colleagues, of whom 0.3 are volunteers. */
    @Test
    void barredVolunteersAreNoAmbassadors() {
        rule(ambassadors(1, StaffAccess.FULL, false)).promote(post(0, 1), 1);

        FalseAlarm.checkShare("not barred", offers(0, SharedPosts.ASKED), PERSONS / 10, 0.5 * 0.7);
    }

    @Test
    void requestsOfAWeekGoToItsFirstPosts() {
        PromotionRule rule = rule(ambassadors(1.5, StaffAccess.FULL, true));
        Post first = post(0, 1);
        Post second = post(0, 2);
        Post third = post(0, WEEK + 1);
        Post fourth = post(0, WEEK + 2);
        for (Post each : venues.posts()) {
            rule.promote(each, each.hour());
        }

        assertThat(first.isToBeShared()).isTrue();
        assertThat(second.isToBeShared()).isFalse();
        assertThat(third.isToBeShared()).isTrue();
        assertThat(fourth.isToBeShared()).isTrue();
    }

    @Test
    void nothingHappensWhileAllIsOff() {
        rule(Strategies.page()).promote(post(0, 1), 1);

        assertThat(organisation.time().hoursUsed() + organisation.time().hoursDropped())
                .isZero();
        assertThat(offers(0, SharedPosts.PAID) + offers(0, SharedPosts.ASKED)).isZero();
    }
}
