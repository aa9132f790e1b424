package org.kring.model.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.kring.model.chance.Draws;
import org.kring.model.feed.SharedPosts;
import org.kring.model.network.Layer;
import org.kring.model.network.TieSketch;
import org.kring.model.network.Ties;
import org.kring.model.organisation.Conduct;
import org.kring.model.organisation.Incidents;
import org.kring.model.organisation.Organisation;
import org.kring.model.organisation.Request;
import org.kring.model.organisation.Strategies;
import org.kring.model.population.Hands;
import org.kring.model.population.People;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.Scenario;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;
import org.kring.model.wellbeing.ContactRule;
import org.kring.model.wellbeing.FeltRule;
import org.kring.model.wellbeing.WithdrawalRule;

/** Person 0 knows 1 on Facebook and 2 on Twitter, both of valued strength; nobody knows 3. */
abstract class DeliveryStage {

    static final int HOUR = 5 * 24 + 7;
    static final short DAY = 5;

    final PersonStates states = new PersonStates(4);
    final Venues venues = new Venues(4, 3);
    final Venue group = open(WallAccess.MEMBERS);
    final SharedPosts shared = new SharedPosts(states);
    final Ties ties = TieSketch.among(4)
            .tie(0, 1, Layer.ONLINE, 1)
            .tie(0, 2, Layer.ONLINE, 2)
            .ties(0.4);
    final Actions actions = new Actions();
    Organisation organisation = new Organisation(Strategies.page());

    DeliveryStage() {
        Arrays.fill(states.discouragement, 0.5f);
        Arrays.fill(states.presentation, 0.5f);
    }

    Venue open(WallAccess wall) {
        Venue venue = venues.open(VenueKind.OPEN_GROUP, Regional.FACEBOOK, 0.0, wall);
        return venue;
    }

    Post postOf(int author) {
        return venues.publish(group, author, ContentType.QUESTION, HOUR - 1);
    }

    void deliver(Actions.Kind kind, int actor, int object, int detail) {
        Scenario scenario = Regional.scenario();
        Draws draws = new Draws(1, 0);
        Population people = People.of(4).population();
        ContactRule contacts = new ContactRule(scenario.contact(), scenario.platforms(), states, ties, draws);
        ContributionRule contributions = new ContributionRule(
                scenario.contribution(),
                scenario.reaction(),
                scenario.platforms(),
                new WithdrawalRule(scenario.wellbeing(), states),
                people,
                states,
                draws);
        FeltRule feelings = new FeltRule(scenario.wellbeing(), people, states);
        actions.clear();
        switch (kind) {
            case WALL_POST -> actions.addWallPost(actor);
            case WALL_LIKE -> actions.addWallLike(actor, ties.target(object));
            case EXCHANGE -> actions.addExchange(actor, object, ties.target(object), detail);
            default -> actions.add(kind, actor, object, detail);
        }
        new FriendsDeliveryRule(contacts, contributions, feelings, states, ties, List.of(actions))
                .deliver(HOUR, Hands.ALONE);
        VenuesDeliveryRule inVenues = new VenuesDeliveryRule(
                venues,
                shared,
                organisation,
                contacts,
                contributions,
                Elements.community(organisation, scenario, people, states, draws),
                new Incidents(scenario.engagement(), Conduct.byKind(), draws),
                new Hints(scenario.joining(), states, ties),
                feelings,
                states,
                ties);
        inVenues.deliver(actions, 0, HOUR);
    }

    void react(int reader, Post post, Action action) {
        deliver(Actions.Kind.REACTION, reader, post.number(), action.ordinal());
    }

    Request request(Request.Kind kind, int person, Venue venue, ContentType topic) {
        return new Request(kind, person, venue, HOUR, topic);
    }

    Request inThread(Request.Kind kind, int person, Post thread) {
        return new Request(kind, person, thread.venue(), HOUR, thread.type(), thread.number());
    }

    void assertResponded(int author, int valued, int other) {
        assertThat(states.waitingValued[author]).isEqualTo((byte) valued);
        assertThat(states.waitingOther[author]).isEqualTo((byte) other);
        assertThat(states.presentation[author]).isCloseTo(0.35f, within(1e-6f));
    }

    void assertEncouraged(int author, boolean encouraged) {
        assertThat(states.discouragement[author]).isCloseTo(encouraged ? 0.2f : 0.5f, within(1e-6f));
    }

    void assertResponses(int author, int responses) {
        assertThat(states.waitingValued[author] + states.waitingOther[author]).isEqualTo(responses);
    }
}
