package org.kring.model.organisation;

import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.population.Population;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.EngagementParameters;

/**
 * Which colleagues share when asked, and which are barred from liking (S1:BM-016, BM-151, S1 BS-09). Being willing, having a
 * telephone of one's own and being a volunteer belong to the person, so that strategies differ only by what they ask.
 */
public final class Colleagues {

    private static final int WILLING = 0;
    private static final int OPEN_AT_WORK = 1;
    private static final int SMARTPHONE = 2;
    private static final int VOLUNTEER = 3;

    private final Ambassadors ambassadors;
    private final EngagementParameters engagement;
    private final Population population;
    private final Draws draws;

    /**
     * The colleagues of one organisation.
     *
     * @param ambassadors what is asked of them
     * @param engagement how many are willing
     * @param population traits
     * @param draws luck
     */
    public Colleagues(Ambassadors ambassadors, EngagementParameters engagement, Population population, Draws draws) {
        this.ambassadors = ambassadors;
        this.engagement = engagement;
        this.population = population;
        this.draws = draws;
    }

    /**
     * Whether a person shares posts on request.
     *
     * @param person a person
     * @return true for a willing colleague who can use the networks and is not barred
     */
    public boolean isAmbassador(int person) {
        return isColleague(person)
                && is(person, WILLING, engagement.willingColleagues())
                && (is(person, OPEN_AT_WORK, ambassadors.access().share(engagement.partialAccess()))
                        || is(person, SMARTPHONE, engagement.smartphones()))
                && !isBarred(person);
    }

    /**
     * Whether a person may not like posts of the organisation.
     *
     * @param person a person
     * @return true for volunteers where the organisation bars them
     */
    public boolean isBarred(int person) {
        return !ambassadors.volunteersMayLike()
                && isColleague(person)
                && is(person, VOLUNTEER, engagement.volunteers());
    }

    private boolean isColleague(int person) {
        return population.audience(person) == Audience.COLLEAGUE;
    }

    private boolean is(int person, int trait, double share) {
        return Draws.bernoulli(draws.key(Purpose.AMBASSADOR, person, 0), trait, share);
    }
}
