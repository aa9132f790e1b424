package org.kring.model.behaviour;

import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.Horizon;

/**
 * Which tie the feed shows in each session of one hour of a plan, looked up for all sessions before any of them is run.
 *
 * <p>None of it changes during sessions, so each could as well look for itself. But a tie lies anywhere in memory, and a
 * loop that does nothing but look waits for many of them at the same time (docs/decisions/0002-population-layout.md).
 */
final class ShownTies {

    private static final int SHOWN = 3;

    private long[] key = {};
    private int[] tie = {};
    private boolean[] news = {};

    /** Looks them up for the sessions of an hour, in the place of those of the hour before. */
    void lookUp(DayPlan plan, int hour, FriendsRule friends, Draws draws) {
        int hourOfDay = hour % Horizon.HOURS_PER_DAY;
        int sessions = plan.size(hourOfDay);
        makeRoom(sessions);
        for (int s = 0; s < sessions; s++) {
            int person = plan.person(hourOfDay, s);
            int platform = plan.platform(hourOfDay, s);
            key[s] = draws.key(Purpose.SESSION, Draws.part(person, platform), hour);
            tie[s] = friends.shown(person, platform, key[s], SHOWN);
        }
        for (int s = 0; s < sessions; s++) {
            news[s] = tie[s] != PersonStates.NO_TIE && friends.hasNews(tie[s], hour);
        }
    }

    private void makeRoom(int sessions) {
        if (sessions > key.length) {
            int room = sessions + sessions / 4;
            key = new long[room];
            tie = new int[room];
            news = new boolean[room];
        }
    }

    /** Key of the draws of a session. */
    long key(int session) {
        return key[session];
    }

    /** Entry of the tie, or {@link PersonStates#NO_TIE}. */
    int tie(int session) {
        return tie[session];
    }

    /** Whether that tie has posted of late. */
    boolean hasNews(int session) {
        return news[session];
    }
}
