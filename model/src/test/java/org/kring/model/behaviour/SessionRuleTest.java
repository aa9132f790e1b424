package org.kring.model.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;
import org.kring.model.feed.SharedPosts;
import org.kring.model.feed.Visibility;
import org.kring.model.network.Layer;
import org.kring.model.network.TieSketch;
import org.kring.model.network.Ties;
import org.kring.model.organisation.Strategies;
import org.kring.model.population.People;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.Scenario;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;
import org.kring.model.wellbeing.FeltRule;
import org.kring.model.wellbeing.WithdrawalRule;

/** Person 0 has one online tie, to 1, of full strength; everything that can happen is certain, or cannot happen. */
final class SessionRuleTest {

    private static final int HOUR = 30;

    private final PersonStates states = new PersonStates(2);
    private final Ties ties =
            TieSketch.among(2).tie(0, 1, Layer.ONLINE, 1 << Regional.FACEBOOK).ties(1.0);
    private final Venues venues = new Venues(2, 3);
    private final Actions actions = new Actions();

    SessionRuleTest() {
        Venue page = venues.open(VenueKind.PAGE, Regional.FACEBOOK, 0.0, WallAccess.MANAGERS);
        page.setAffinity(0, 1.0);
        page.learn(0, true, 1.0);
        states.follows[0] = 1;
        Post post = venues.publish(page, Post.STAFF, ContentType.INFORMATION, HOUR);
        // Much engagement outweighs what else competes for the feed.
        for (int reaction = 0; reaction < 100; reaction++) {
            post.countReaction(false);
        }
    }

    private static Scenario certain(double chance) {
        Scenario scenario = Changed.copy(Regional.scenario(), "contact.replyRate", chance);
        scenario = Changed.copy(scenario, "contact.messageRate", chance);
        scenario = Changed.copy(scenario, "contact.commentRate", chance);
        scenario = Changed.copy(scenario, "contact.likeRate", 0.0);
        scenario = Changed.copy(scenario, "contribution.highestChance", chance);
        return Changed.copy(scenario, "contribution.wallConstant", 60.0);
    }

    private List<String> session(Scenario scenario, int platform) {
        DayPlan plan = new DayPlan();
        plan.add(HOUR % Horizon.HOURS_PER_DAY, 0, platform);
        Draws draws = new Draws(1, 0);
        Population people = People.of(2).onlinePreference(0, 1.0).population();
        ContributionRule contributions = new ContributionRule(
                scenario.contribution(),
                scenario.reaction(),
                scenario.platforms(),
                new WithdrawalRule(scenario.wellbeing(), states),
                people,
                states,
                draws);
        VenuesRule visits = new VenuesRule(
                scenario.feed(),
                venues,
                new SharedPosts(states),
                new Visibility(scenario.feed(), scenario.platforms(), ties),
                new ReactionRule(scenario.reaction(), scenario.platforms(), people, ties, 0.3, draws),
                contributions,
                Elements.involvement(Strategies.page(), scenario, people, ties, draws),
                Elements.noPromotion(states, ties, draws),
                states,
                draws);
        FriendsRule friends = new FriendsRule(
                scenario.contact(), new WithdrawalRule(scenario.wellbeing(), states), people, states, ties);
        SessionRule sessions = new SessionRule(
                friends, visits, contributions, new FeltRule(scenario.wellbeing(), people, states), states, draws);
        sessions.begin(HOUR);
        sessions.run(plan, HOUR, actions);
        List<String> done = new ArrayList<>();
        for (int a = 0; a < actions.size(); a++) {
            done.add(actions.kind(a) + " " + actions.object(a) + " " + actions.detail(a));
        }
        return done;
    }

    @Test
    void personAnswersThenReachesOutThenWritesThenReads() {
        states.letterFrom[0] = ties.find(0, 1);
        int tie = ties.find(0, 1);

        assertThat(session(certain(1.0), Regional.FACEBOOK))
                .startsWith(
                        "EXCHANGE " + tie + " " + Exchange.ANSWER,
                        "EXCHANGE " + tie + " " + Exchange.MESSAGE,
                        "WALL_POST 0 0",
                        "EXPOSURE 0 0");
    }

    @Test
    void everyResponseToOrFromValuedTiesCountsInTheFeeling() {
        states.letterFrom[0] = ties.find(0, 1);
        states.waitingValued[0] = 1;
        states.waitingOther[0] = 5;
        states.belonging[0] = 1f;
        session(certain(1.0), Regional.FACEBOOK);

        // One waiting, one answer, one message; and a valued tie was there.
        assertThat(states.felt[0]).isCloseTo((float) (-0.6 * (1.0 - Math.exp(-3.0)) - 0.1), within(1e-5f));
        assertThat(states.belonging[0]).isCloseTo((float) (1.0 - 3 * 0.2 - 0.03), within(1e-5f));
        assertThat(states.waitingValued[0]).isZero();
        assertThat(states.waitingOther[0]).isZero();
    }

    @Test
    void sessionInWhichNothingHappensLeavesAView() {
        states.letterFrom[0] = ties.find(0, 1);
        Scenario quiet = Changed.copy(certain(0.0), "feed.showRate", 0.0);

        assertThat(session(quiet, Regional.FACEBOOK)).isEmpty();
        assertThat(states.felt[0]).isCloseTo(-0.1f, within(1e-6f));
        assertThat(states.letterFrom[0]).isEqualTo(PersonStates.NO_TIE);
    }

    @Test
    void whereTheTieIsNotOnlineNobodyIsSeen() {
        assertThat(session(certain(1.0), Regional.TWITTER)).containsExactly("WALL_POST 0 0");
        assertThat(states.felt[0]).isZero();
    }

    @Test
    void daysOnlineAreMarkedPerPlatform() {
        session(certain(0.0), Regional.TWITTER);
        session(certain(0.0), Regional.FACEBOOK);

        assertThat(states.onlineToday[0]).isEqualTo((byte) 3);
        assertThat(states.onlineToday[1]).isZero();
        assertThat(states.sessionsToday[0]).isEqualTo((byte) 2);
    }

    @Test
    void tieThatIsNotValuedLeavesNoFeeling() {
        ties.strengthBecomes(ties.find(0, 1), 0.1);
        session(certain(0.0), Regional.FACEBOOK);

        assertThat(states.felt[0]).isZero();
    }
}
