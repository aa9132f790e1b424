package org.kring.model.behaviour;

import org.kring.model.chance.Draws;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Prefetch;
import org.kring.model.scenario.Horizon;
import org.kring.model.wellbeing.FeltRule;

/** One session from login to leaving: the table of contents of MODEL.md section 3, phase 2. */
public final class SessionRule {

    private static final int ANSWER = 0;
    private static final int REACH = 1;

    private final FriendsRule friends;
    private final VenuesRule venues;
    private final ContributionRule contributions;
    private final FeltRule feelings;
    private final PersonStates states;
    private final Draws draws;

    /**
     * The session of one world.
     *
     * @param friends what happens with the people one knows
     * @param venues what happens with the organisation's posts
     * @param contributions what one writes
     * @param feelings what it leaves behind
     * @param states states
     * @param draws luck
     */
    public SessionRule(
            FriendsRule friends,
            VenuesRule venues,
            ContributionRule contributions,
            FeltRule feelings,
            PersonStates states,
            Draws draws) {
        this.friends = friends;
        this.venues = venues;
        this.contributions = contributions;
        this.feelings = feelings;
        this.states = states;
        this.draws = draws;
    }

    /**
     * Turns to an hour, before any of its sessions is run.
     *
     * @param hour hour of the run
     */
    public void begin(int hour) {
        venues.begin(hour);
    }

    /**
     * All sessions of an hour, in the order of the plan.
     *
     * @param plan the sessions of the day
     * @param hour hour of the run
     * @param actions where actions go
     */
    public void run(DayPlan plan, int hour, Actions actions) {
        int hourOfDay = hour % Horizon.HOURS_PER_DAY;
        SessionBatch batch = plan.batch();
        int end = 0;
        for (int from = 0; from < plan.size(hourOfDay); from = end) {
            end = batch.lookUp(plan, from, hour, this, friends, draws);
            for (int s = from; s < end; s++) {
                if (!plan.isRepeated(hourOfDay, s)) {
                    run(plan.person(hourOfDay, s), plan.platform(hourOfDay, s), hour, batch, s - from, actions);
                }
            }
        }
    }

    /** Reads what every session asks of a person. */
    void prefetchStates(int person, Prefetch prefetch) {
        states.prefetchSession(person, prefetch);
    }

    /** Reads what some sessions ask of a person, by what was read before. */
    void prefetchOwn(int person, int platform, double wall, Prefetch prefetch) {
        contributions.prefetch(person, platform, wall, prefetch);
        venues.prefetch(person, prefetch);
    }

    /** Reads what a session asks of somebody who has news. */
    void prefetchNews(int author, Prefetch prefetch) {
        feelings.prefetch(author, prefetch);
    }

    /** A person answers, looks at a friend, perhaps writes, reads the organisation's posts, and leaves with a feeling. */
    private void run(int person, int platform, int hour, SessionBatch batch, int session, Actions actions) {
        actions.beginSession(platform);
        long key = batch.key(session);
        int responses = states.waitingValued[person];
        responses += friends.answer(person, Draws.uniform(key, ANSWER), actions);
        int tie = batch.tie(session);
        boolean valued = false;
        if (tie != PersonStates.NO_TIE) {
            valued = friends.isValued(tie);
            if (batch.hasNews(session)) {
                feelings.afterSeeing(person, friends.other(tie));
            }
            boolean reached =
                    friends.reach(person, tie, batch.hasNews(session), hour, Draws.uniform(key, REACH), actions);
            responses += reached && valued ? 1 : 0;
        }
        if (contributions.writesOnWall(person, platform, batch.wall(session))) {
            actions.addWallPost(person);
        }
        venues.visit(person, platform, hour, actions);
        states.onlineToday[person] |= (byte) (1 << platform);
        feelings.afterSession(person, responses, valued);
    }
}
