package org.kring.model.organisation;

import org.kring.model.chance.Draws;
import org.kring.model.chance.FalseAlarm;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.StaffingParameters;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;

/** One page, its staff, and what comes in. */
abstract class AnsweringStage {

    static final int PERSONS = 40_000;
    static final int DAY = 24;
    static final int MONDAY_NOON = 12;

    final PersonStates states = new PersonStates(PERSONS);
    final Venues venues = new Venues(PERSONS, 3);
    final Venue page = venues.open(VenueKind.PAGE, 0, 0.0, WallAccess.MEMBERS);
    Organisation organisation = new Organisation(Strategies.page());

    AnsweringRule rule(PostingStrategy strategy) {
        organisation = new Organisation(strategy);
        StaffingParameters staffing = Regional.scenario().staffing();
        staffing = Changed.copy(staffing, "minutesPerPost", 1.0);
        staffing = Changed.copy(staffing, "minutesPerReply", 2.0);
        staffing = Changed.copy(staffing, "minutesPerPrivateReply", 4.0);
        staffing = Changed.copy(staffing, "minutesPerCheck", 8.0);
        Draws draws = new Draws(FalseAlarm.SEED, 0);
        Incidents incidents = new Incidents(Regional.scenario().engagement(), Conduct.byKind(), draws);
        return new AnsweringRule(organisation, staffing, 0.1, states, venues, incidents, draws);
    }

    static PostingStrategy with(String component, Object value) {
        return Changed.copy(Strategies.page(), component, value);
    }

    Request receive(Request.Kind kind, int person, int hour) {
        Request request = new Request(kind, person, page, hour, ContentType.PEER_STORY);
        organisation.receive(request);
        return request;
    }

    double minutesUsed() {
        return organisation.time().hoursUsed() * 60.0;
    }

    Request inThread(Request.Kind kind, Post thread) {
        return new Request(kind, 5, page, 1, thread.type(), thread.number());
    }
}
