package org.kring.model.behaviour;

import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.population.PersonStates;
import org.kring.model.wellbeing.FeltRule;

/** One session from login to leaving: the table of contents of MODEL.md section 3, phase 2. */
public final class SessionRule {

    private static final int ANSWER = 0;
    private static final int REACH = 1;
    private static final int WALL = 2;
    private static final int SHOWN = 3;

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
     * A person answers, looks at a friend, reads the organisation's posts, perhaps writes, and leaves with a feeling.
     *
     * @param person who is online
     * @param platform where
     * @param hour hour of the run
     * @param actions where actions go
     */
    public void run(int person, int platform, int hour, Actions actions) {
        actions.beginSession(platform);
        long key = draws.key(Purpose.SESSION, Draws.part(person, platform), hour);
        int responses = states.waitingValued[person];
        responses += friends.answer(person, Draws.uniform(key, ANSWER), actions);
        int tie = friends.shown(person, platform, key, SHOWN);
        boolean valued = false;
        if (tie != PersonStates.NO_TIE) {
            valued = friends.isValued(tie);
            responses += friends.reach(person, tie, hour, Draws.uniform(key, REACH), actions) && valued ? 1 : 0;
        }
        if (contributions.writesOnWall(person, platform, Draws.uniform(key, WALL))) {
            actions.add(Actions.Kind.WALL_POST, person, 0, 0);
        }
        venues.visit(person, platform, hour, actions);
        states.onlineToday[person] |= (byte) (1 << platform);
        feelings.afterSession(person, responses, valued);
    }
}
