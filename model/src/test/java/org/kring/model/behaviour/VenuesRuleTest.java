package org.kring.model.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.model.chance.Draws;
import org.kring.model.feed.SharedPosts;
import org.kring.model.feed.Visibility;
import org.kring.model.network.TieSketch;
import org.kring.model.network.Ties;
import org.kring.model.organisation.Strategies;
import org.kring.model.population.People;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.Scenario;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;
import org.kring.model.wellbeing.WithdrawalRule;

/** Everyone is sure to see what is shown and does nothing with it, and nobody writes, unless a test says otherwise. */
final class VenuesRuleTest {

    private static final int PERSONS = 4;
    private static final int READER = 0;
    private static final int SHARER = 2;
    private static final int HOUR = 100;

    private final PersonStates states = new PersonStates(PERSONS);
    private final Venues venues = new Venues(PERSONS, 3);
    private final SharedPosts shared = new SharedPosts(states);
    private final Actions actions = new Actions();
    private Scenario scenario =
            Changed.copy(Changed.copy(quiet(-60.0), "contribution.venueConstant", -60.0), "feed.sharedWeight", 5.0);
    private final Venue page = open(Regional.FACEBOOK, WallAccess.MANAGERS);

    private static Scenario quiet(double logOdds) {
        Map<Action, Double> constant = new EnumMap<>(Action.class);
        for (Action action : Action.values()) {
            if (action != Action.NOTHING) {
                constant.put(action, action == Action.LIKE ? logOdds : -60.0);
            }
        }
        return Regional.with("reaction.constant", constant);
    }

    private Venue open(int platform, WallAccess wall) {
        Venue venue = venues.open(VenueKind.PAGE, platform, 0.0, wall);
        for (int i = 0; i < PERSONS; i++) {
            venue.setAffinity(i, 1.0);
            venue.learn(i, true, 1.0);
        }
        return venue;
    }

    private void follow(int person, Venue venue) {
        states.follows[person] |= (byte) (1 << venue.index());
        venue.admit(person, 0.0);
    }

    private Post publish(Venue venue, int author) {
        return venues.publish(venue, author, ContentType.INFORMATION, HOUR);
    }

    private List<String> visit(int person, int platform, int hour) {
        Draws draws = new Draws(4, 0);
        Ties ties = TieSketch.none(PERSONS);
        People people = People.of(PERSONS);
        ContributionRule contributions = new ContributionRule(
                scenario.contribution(),
                scenario.reaction(),
                scenario.platforms(),
                new WithdrawalRule(scenario.wellbeing(), states),
                people.population(),
                states,
                draws);
        VenuesRule rule = new VenuesRule(
                scenario.feed(),
                venues,
                shared,
                new Visibility(scenario.feed(), scenario.platforms(), ties),
                new ReactionRule(scenario.reaction(), scenario.platforms(), people.population(), ties, 0.3, draws),
                contributions,
                Elements.involvement(Strategies.page(), scenario, people.population(), ties, draws),
                Elements.noPromotion(states, ties, draws),
                states,
                draws);
        rule.begin(hour);
        rule.visit(person, platform, hour, actions);
        List<String> done = new ArrayList<>();
        for (int a = 0; a < actions.size(); a++) {
            done.add(actions.actor(a) + " " + actions.kind(a) + " " + actions.object(a) + " " + actions.detail(a));
        }
        actions.clear();
        return done;
    }

    @Test
    void whoHidesAVenueIsShownNothingOfIt() {
        follow(READER, page);
        publish(page, Post.STAFF);
        states.hides[READER] = 1;

        assertThat(visit(READER, Regional.FACEBOOK, HOUR)).isEmpty();
    }

    @Test
    void followerSeesThePostsOfTheFeedNewestFirst() {
        follow(READER, page);
        publish(page, Post.STAFF);
        publish(page, 2);

        assertThat(visit(READER, Regional.FACEBOOK, HOUR)).containsExactly("0 EXPOSURE 1 0", "0 EXPOSURE 0 0");
        assertThat(venues.post(0).isSeenBy(READER)).isTrue();
        assertThat(venues.post(0).isSeenBy(1)).isFalse();
    }

    @Test
    void firstExposureHappensOnce() {
        follow(READER, page);
        publish(page, Post.STAFF);
        visit(READER, Regional.FACEBOOK, HOUR);

        assertThat(visit(READER, Regional.FACEBOOK, HOUR)).isEmpty();
    }

    @Test
    void whoDoesNotFollowSeesNothing() {
        publish(page, Post.STAFF);
        Venue other = open(Regional.FACEBOOK, WallAccess.MANAGERS);
        follow(READER, other);

        assertThat(visit(READER, Regional.FACEBOOK, HOUR)).isEmpty();
        assertThat(visit(1, Regional.FACEBOOK, HOUR)).isEmpty();
    }

    @Test
    void sessionElsewhereShowsNothing() {
        follow(READER, page);
        publish(page, Post.STAFF);

        assertThat(visit(READER, Regional.TWITTER, HOUR)).isEmpty();
    }

    @Test
    void ownPostIsNotShown() {
        follow(READER, page);
        publish(page, READER);

        assertThat(visit(READER, Regional.FACEBOOK, HOUR)).isEmpty();
    }

    @Test
    void postThatIsNotShownMayBeSeenLater() {
        follow(READER, page);
        Post post = publish(page, Post.STAFF);
        Scenario shown = scenario;
        scenario = Changed.copy(scenario, "feed.showRate", 0.0);
        assertThat(visit(READER, Regional.FACEBOOK, HOUR)).isEmpty();
        assertThat(post.isSeenBy(READER)).isFalse();

        scenario = shown;
        assertThat(visit(READER, Regional.FACEBOOK, HOUR)).hasSize(1);
    }

    @Test
    void exposureComesBeforeTheReaction() {
        scenario = quiet(60.0);
        follow(READER, page);
        publish(page, Post.STAFF);

        assertThat(visit(READER, Regional.FACEBOOK, HOUR))
                .containsExactly("0 EXPOSURE 0 0", "0 REACTION 0 " + Action.LIKE.ordinal());
        assertThat(page.habit(READER)).isEqualTo(1.0);
    }

    @Test
    void habitFadesWhenNothingIsDone() {
        follow(READER, page);
        publish(page, Post.STAFF);
        visit(READER, Regional.FACEBOOK, HOUR);

        assertThat(page.habit(READER)).isCloseTo(0.9, within(1e-6));
    }

    @Test
    void sharedPostIsShownToWhoDoesNotFollow() {
        Post post = publish(page, Post.STAFF);
        shared.offer(READER, post.number(), SHARER, HOUR);

        assertThat(visit(READER, Regional.TWITTER, HOUR)).isEmpty();
        assertThat(visit(READER, Regional.FACEBOOK, HOUR)).containsExactly("0 EXPOSURE 0 3");
        assertThat(visit(READER, Regional.FACEBOOK, HOUR)).isEmpty();
    }

    @Test
    void sharedPostExpiresWithItsPost() {
        Post post = publish(page, Post.STAFF);
        shared.offer(READER, post.number(), SHARER, HOUR + 72);
        shared.offer(1, post.number(), SHARER, HOUR + 71);

        assertThat(visit(READER, Regional.FACEBOOK, HOUR + 72)).isEmpty();
        assertThat(shared.first(READER)).isEqualTo(-1);
        assertThat(visit(1, Regional.FACEBOOK, HOUR + 71)).containsExactly("1 EXPOSURE 0 3");
        assertThat(shared.first(1)).isNotEqualTo(-1);
    }

    @Test
    void onePostThatIsStillFreshKeepsTheListOfShares() {
        Post old = publish(page, Post.STAFF);
        Post young = venues.publish(page, Post.STAFF, ContentType.INFORMATION, HOUR + 60);
        shared.offer(READER, young.number(), SHARER, HOUR + 72);
        shared.offer(READER, old.number(), SHARER, HOUR + 72);

        assertThat(visit(READER, Regional.FACEBOOK, HOUR + 72)).containsExactly("0 EXPOSURE 1 3");
        assertThat(shared.first(READER)).isNotEqualTo(-1);
    }

    @Test
    void friendsWhoAreNotShownTheShareDoNotSeeThePost() {
        Post post = publish(page, Post.STAFF);
        shared.offer(READER, post.number(), SHARER, HOUR);
        scenario = Changed.copy(scenario, "feed.sharedWeight", 0.0);

        assertThat(visit(READER, Regional.FACEBOOK, HOUR)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(WallAccess.class)
    void membersWriteWhereTheWallIsTheirs(WallAccess wall) {
        scenario = Changed.copy(
                Changed.copy(scenario, "contribution.venueConstant", 60.0), "contribution.highestChance", 1.0);
        Venue group = open(Regional.FACEBOOK, wall);
        follow(READER, group);
        follow(READER, page);

        List<String> done = visit(READER, Regional.FACEBOOK, HOUR);
        assertThat(done).hasSize(wall == WallAccess.MANAGERS ? 0 : 1).allMatch(d -> d.startsWith("0 VENUE_POST 1 "));
    }

    @Test
    void silentMembersWriteNothing() {
        follow(READER, open(Regional.FACEBOOK, WallAccess.MEMBERS));

        assertThat(visit(READER, Regional.FACEBOOK, HOUR)).isEmpty();
    }
}
