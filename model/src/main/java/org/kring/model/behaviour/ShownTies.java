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

    private final long[] key;
    private final int[] tie;
    private final boolean[] news;

    ShownTies(DayPlan plan, int hour, FriendsRule friends, Draws draws) {
        int hourOfDay = hour % Horizon.HOURS_PER_DAY;
        int sessions = plan.size(hourOfDay);
        key = new long[sessions];
        tie = new int[sessions];
        news = new boolean[sessions];
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
