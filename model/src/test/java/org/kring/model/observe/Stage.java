package org.kring.model.observe;

import java.util.Map;
import java.util.TreeMap;
import org.kring.model.engine.Strategies;
import org.kring.model.network.TieSketch;
import org.kring.model.organisation.Organisation;
import org.kring.model.organisation.Request;
import org.kring.model.population.People;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.Scenario;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;

/** A small world in which a test says what happens, and what observers make of it. */
final class Stage {

    /** Two weeks of burn-in, then two observed weeks. */
    static final Scenario SCENARIO = Regional.scenario().withHorizon(new Horizon(2, 2));

    static final int LAST_DAY = 27;

    final People people;
    final PersonStates states;
    final Venues venues;
    final Venue page;
    final Organisation organisation = new Organisation(Strategies.openConversation());
    final WorldView view;

    Stage(int persons) {
        people = People.of(persons);
        states = new PersonStates(persons);
        venues = new Venues(persons, 3);
        page = venues.open(VenueKind.PAGE, 0, 0.5, WallAccess.MEMBERS);
        view = new WorldView(SCENARIO, people.population(), states, TieSketch.none(persons), venues, organisation);
    }

    /** Persons from one number up to another belong to an audience. */
    Stage audience(int from, int to, Audience audience) {
        for (int i = from; i < to; i++) {
            people.audience(i, audience);
        }
        return this;
    }

    Post staffPost() {
        return venues.publish(page, Post.STAFF, ContentType.INFORMATION, 0);
    }

    Post memberPost(int author, int hour) {
        return venues.publish(page, author, ContentType.PHOTO, hour);
    }

    void follow(int person) {
        states.follows[person] = 1;
        page.admit(person, 0.5);
    }

    Request request(Request.Kind kind, int hour) {
        return new Request(kind, 0, page, hour, ContentType.INFORMATION);
    }

    /** The values of a sheet by the names of the metrics. */
    static Map<String, Double> values(MetricSheet sheet) {
        Map<String, Double> values = new TreeMap<>();
        for (int m = 0; m < Metrics.run().size(); m++) {
            values.put(Metrics.run().get(m).name(), sheet.values().get(m));
        }
        return values;
    }

    static double value(MetricSheet sheet, String metric) {
        return values(sheet).getOrDefault(metric, Double.NEGATIVE_INFINITY);
    }

    /** The values of a sheet of one week by the names of the metrics. */
    static Map<String, Double> weeklyValues(MetricSheet sheet) {
        Map<String, Double> values = new TreeMap<>();
        for (int m = 0; m < Metrics.weekly().size(); m++) {
            values.put(Metrics.weekly().get(m).name(), sheet.values().get(m));
        }
        return values;
    }

    static MetricSheet weeklySheet() {
        return new MetricSheet(Metrics.weekly());
    }

    static MetricSheet sheet() {
        return new MetricSheet(Metrics.run());
    }
}
