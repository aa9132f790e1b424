package org.kring.model.behaviour;

import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Prefetch;
import org.kring.model.scenario.Horizon;

/**
 * What a few sessions of one hour need from memory, looked up for all of them before any of them is run: the tie that the feed
 * shows, whether it has news, and draws.
 *
 * <p>None of it changes during sessions, so each could as well look for itself. But a tie and a person lie anywhere in memory, and
 * a loop that does nothing but look waits for many of them at the same time (docs/decisions/0002-population-layout.md). The states
 * of the person, which sessions do change, are read ahead for the same reason, and nothing of them is kept.
 */
final class SessionBatch {

    private static final int WALL = 2;
    private static final int SHOWN = 3;

    private final int[] persons = new int[Prefetch.BATCH];
    private final long[] key = new long[Prefetch.BATCH];
    private final int[] tie = new int[Prefetch.BATCH];
    private final boolean[] news = new boolean[Prefetch.BATCH];
    private final double[] wall = new double[Prefetch.BATCH];
    private final Prefetch prefetch = new Prefetch();

    /**
     * Looks up the sessions of an hour from one place on, at most {@link Prefetch#BATCH} of them. What is often
     * other than the processor guesses is read in one loop and asked in the next: a wrong guess ends the waiting for all that follow.
     *
     * @return the place after the last
     */
    int lookUp(DayPlan plan, int from, int hour, SessionRule rule, FriendsRule friends, Draws draws) {
        int hourOfDay = hour % Horizon.HOURS_PER_DAY;
        int size = Math.min(Prefetch.BATCH, plan.size(hourOfDay) - from);
        for (int s = 0; s < size; s++) {
            int person = plan.person(hourOfDay, from + s);
            int platform = plan.platform(hourOfDay, from + s);
            persons[s] = person;
            key[s] = draws.key(Purpose.SESSION, Draws.part(person, platform), hour);
            tie[s] = friends.drawn(person, key[s], SHOWN);
            wall[s] = Draws.uniform(key[s], WALL);
        }
        for (int s = 0; s < size; s++) {
            friends.prefetch(tie[s], prefetch);
        }
        for (int s = 0; s < size; s++) {
            tie[s] = friends.shown(tie[s], persons[s], plan.platform(hourOfDay, from + s), key[s], SHOWN);
        }
        for (int s = 0; s < size; s++) {
            friends.prefetchNews(tie[s], prefetch);
        }
        for (int s = 0; s < size; s++) {
            news[s] = tie[s] != PersonStates.NO_TIE && friends.hasNews(tie[s], hour);
        }
        for (int s = 0; s < size; s++) {
            rule.prefetchStates(persons[s], prefetch);
        }
        for (int s = 0; s < size; s++) {
            rule.prefetchOwn(persons[s], plan.platform(hourOfDay, from + s), wall[s], prefetch);
            if (news[s]) {
                rule.prefetchNews(friends.other(tie[s]), prefetch);
            }
        }
        return from + size;
    }

    /** Key of the draws of a session. */
    long key(int session) {
        return key[session];
    }

    /** Draw of a post on the own wall. */
    double wall(int session) {
        return wall[session];
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
