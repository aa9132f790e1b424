package org.kring.model.wellbeing;

import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.scenario.WellbeingParameters;

/**
 * What a session leaves behind: felt loneliness (R4), deficits (R6, R7), mood (R8) and overuse.
 *
 * <p>Evidence: S2:M-009..M-017, M-100, M-101. Relief needs own action or answers; minutes do not enter (S2:C-027).
 */
public final class FeltRule {

    private static final int SATURATED = 16;
    private static final double MOOD_MEMORY = 0.05;

    private final WellbeingParameters parameters;
    private final Population population;
    private final PersonStates states;
    private final double[] saturation = new double[SATURATED + 1];

    /**
     * The rule for one world.
     *
     * @param parameters its parameters
     * @param population traits
     * @param states states
     */
    public FeltRule(WellbeingParameters parameters, Population population, PersonStates states) {
        this.parameters = parameters;
        this.population = population;
        this.states = states;
        for (int r = 0; r <= SATURATED; r++) {
            saturation[r] = 1.0 - StrictMath.exp(-r);
        }
    }

    /**
     * Responses exchanged with valued ties relieve; viewing them relieves above the personal minimum and hurts below it.
     *
     * @param person who leaves a session
     * @param responses responses received since the last session and sent in this one, from and to valued ties
     * @param viewedValued whether the feed showed a valued tie
     */
    public void afterSession(int person, int responses, boolean viewedValued) {
        double drive = -parameters.feltResponses() * saturation[Math.min(SATURATED, responses)];
        if (viewedValued) {
            drive += parameters.feltViewing() * states.viewEffect[person] - parameters.feltAvailability();
        }
        drive *= population.onlinePreference(person);
        states.felt[person] = (float) (parameters.feltMemory() * states.felt[person] + drive);
        changeMood(person, -parameters.moodSupport() * drive);
        double relief = parameters.belongingExchange() * Math.min(SATURATED, responses)
                + (viewedValued ? parameters.belongingViewing() : 0.0);
        states.belonging[person] = PersonStates.clip(states.belonging[person] - relief);
        double pull = parameters.overuseGain()
                * (Math.max(0.0, -states.mood[person]) + states.social[person])
                * (1.0 - states.overuse[person]);
        states.overuse[person] = PersonStates.clip(states.overuse[person] + pull);
        states.waitingValued[person] = 0;
        states.waitingOther[person] = 0;
        if (states.sessionsToday[person] < Byte.MAX_VALUE) {
            states.sessionsToday[person]++;
        }
    }

    /**
     * An own post that stays without response hurts (S2:M-080).
     *
     * @param person who wrote it
     */
    public void afterSilence(int person) {
        states.presentation[person] = PersonStates.clip(states.presentation[person] + parameters.silence());
        states.felt[person] += (float) parameters.feltBadEvent();
        changeMood(person, -parameters.moodSilence());
    }

    /**
     * A response to an own post meets the need for self-presentation (S2:M-083).
     *
     * @param person who wrote it
     */
    public void afterResponse(int person) {
        states.presentation[person] =
                PersonStates.clip(states.presentation[person] - parameters.presentationResponse());
    }

    private void changeMood(int person, double change) {
        double colour = 1.0 + parameters.moodColouring() * states.mood[person] * Math.signum(change);
        states.mood[person] = PersonStates.clipMood(states.mood[person] + colour * change);
        states.moodFromUse[person] += (float) (MOOD_MEMORY * (change - states.moodFromUse[person]));
    }
}
