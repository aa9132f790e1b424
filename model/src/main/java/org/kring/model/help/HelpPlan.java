package org.kring.model.help;

import java.util.ArrayList;
import java.util.List;
import org.kring.model.behaviour.DayPlan;
import org.kring.model.scenario.Horizon;
import org.kring.model.venue.Venues;

/** What one range of persons does about its needs on one day: what has changed overnight, and who asks where at what hour. */
final class HelpPlan {

    private final List<HelpEvent> events = new ArrayList<>();
    private final List<List<Ask>> asks = new ArrayList<>();
    private final List<Ask> online = new ArrayList<>();

    /** A person who means to ask at a place. */
    record Ask(int person, Place place) {}

    HelpPlan() {
        for (int hour = 0; hour < Horizon.HOURS_PER_DAY; hour++) {
            asks.add(new ArrayList<>());
        }
    }

    void clear() {
        events.clear();
        online.clear();
        asks.forEach(List::clear);
    }

    void tell(HelpEvent event) {
        events.add(event);
    }

    /** Somebody asks outside the networks. */
    void ask(int hourOfDay, Ask ask) {
        asks.get(hourOfDay).add(ask);
    }

    /** Somebody asks within a network, at the first session there. Persons must be added in rising order. */
    void askOnline(Ask ask) {
        online.add(ask);
    }

    /** Those who ask within a network do so in their first session of the day there; without a session they do not. */
    void meet(DayPlan sessions, Venues venues) {
        for (int hour = 0; hour < Horizon.HOURS_PER_DAY && !online.isEmpty(); hour++) {
            meet(sessions, hour, venues);
        }
    }

    /** Sessions of an hour and those who mean to ask both stand in the order of persons. */
    private void meet(DayPlan sessions, int hour, Venues venues) {
        int next = 0;
        for (int s = 0; s < sessions.size(hour) && next < online.size(); s++) {
            int person = sessions.person(hour, s);
            while (next < online.size() && online.get(next).person() < person) {
                next++;
            }
            if (next < online.size() && isSession(online.get(next), sessions, hour, s, venues)) {
                asks.get(hour).add(online.remove(next));
            }
        }
    }

    private static boolean isSession(Ask ask, DayPlan sessions, int hour, int session, Venues venues) {
        return ask.person() == sessions.person(hour, session)
                && venues.all().get(ask.place().index()).platform() == sessions.platform(hour, session);
    }

    List<HelpEvent> events() {
        return events;
    }

    List<Ask> asks(int hourOfDay) {
        return asks.get(hourOfDay);
    }
}
