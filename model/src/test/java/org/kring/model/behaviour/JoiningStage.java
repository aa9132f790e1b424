package org.kring.model.behaviour;

import java.util.List;
import org.kring.model.chance.Draws;
import org.kring.model.chance.FalseAlarm;
import org.kring.model.network.TieSketch;
import org.kring.model.network.Ties;
import org.kring.model.population.Hands;
import org.kring.model.population.People;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.NameTone;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.Scenario;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Motive;
import org.kring.model.venue.Move;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;

/** A place in which 40,000 persons may join venues: colleagues of mean interest, who search every day. */
abstract class JoiningStage {

    static final int PERSONS = 40_000;
    static final int DAY = 60;

    final People people = People.of(PERSONS);
    final PersonStates states = new PersonStates(PERSONS);
    Venues venues = new Venues(PERSONS, 3);
    Ties ties = TieSketch.none(PERSONS);
    Scenario scenario = Changed.copy(Regional.withoutMoves(Regional.scenario()), "joining.search", 1.0);

    JoiningStage() {
        everyoneIs(Audience.COLLEAGUE);
    }

    void everyoneIs(Audience audience) {
        for (int i = 0; i < PERSONS; i++) {
            people.audience(i, audience);
        }
    }

    void set(String name, Object value) {
        scenario = Changed.copy(scenario, "joining." + name, value);
    }

    Venue open(VenueKind kind, double theme, NameTone name, int places) {
        return open(kind, Regional.FACEBOOK, theme, name, places);
    }

    Venue open(VenueKind kind, int platform, double theme, NameTone name, int places) {
        Venue venue = venues.open(kind, platform, theme, WallAccess.MANAGERS, name, places);
        for (int i = 0; i < PERSONS; i++) {
            venue.setAffinity(
                    i,
                    scenario.population()
                            .profile(people.population().audience(i))
                            .affinity()
                            .mean());
        }
        venues.publish(venue, Post.STAFF, ContentType.INFORMATION, DAY * 24);
        return venue;
    }

    Venue page() {
        return open(VenueKind.PAGE, 0.0, NameTone.NEUTRAL, 0);
    }

    List<Move> live() {
        return new JoiningRule(scenario, people.population(), states, ties, venues, new Draws(FalseAlarm.SEED, 0))
                .live(DAY, Hands.ALONE);
    }

    static List<Integer> joined(List<Move> moves, Motive route) {
        return moves.stream()
                .filter(move -> move.kind() == Move.Kind.JOIN && move.motive() == route)
                .map(Move::person)
                .toList();
    }
}
