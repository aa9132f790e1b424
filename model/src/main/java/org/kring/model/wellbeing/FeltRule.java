package org.kring.model.wellbeing;

import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.population.Prefetch;
import org.kring.model.scenario.OveruseParameters;
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
    private final WithdrawalRule withdrawal;
    private final MoodContagion contagion;
    private final OveruseRule overuse;
    private final double[] saturation = new double[SATURATED + 1];

    /**
     * The rule for one world where overuse grows by bad mood and loneliness alone.
     *
     * @param parameters its parameters
     * @param population traits
     * @param states states
     */
    public FeltRule(WellbeingParameters parameters, Population population, PersonStates states) {
        this(parameters, OveruseParameters.OFF, population, states);
    }

    /**
     * The rule for one world.
     *
     * @param parameters its parameters
     * @param overuse what else makes overuse grow
     * @param population traits
     * @param states states
     */
    public FeltRule(
            WellbeingParameters parameters, OveruseParameters overuse, Population population, PersonStates states) {
        this.parameters = parameters;
        this.population = population;
        this.states = states;
        withdrawal = new WithdrawalRule(parameters, states);
        contagion = new MoodContagion(parameters.contagion(), states);
        this.overuse = new OveruseRule(overuse, parameters.overuseGain(), population, states);
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
        drive *= population.onlinePreference(person) * appraisal(person, drive);
        states.felt[person] = (float) (parameters.feltMemory() * states.felt[person] + drive);
        changeMood(person, -parameters.moodSupport() * drive);
        double relief = parameters.belongingExchange() * Math.min(SATURATED, responses)
                + (viewedValued ? parameters.belongingViewing() : 0.0);
        states.belonging[person] = PersonStates.clip(states.belonging[person] - relief);
        states.overuse[person] = PersonStates.clip(states.overuse[person] + overuse.growth(person));
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
        states.felt[person] += (float) (parameters.feltBadEvent() * withdrawal.hurt(person));
        changeMood(person, -parameters.moodSilence());
    }

    /**
     * A person has posted on the own wall: others will see in what mood.
     *
     * @param author who posted
     */
    public void keepTone(int author) {
        contagion.keep(author);
    }

    /**
     * Reads what {@link #afterSeeing} asks for.
     *
     * @param author who posted
     * @param prefetch where it goes
     */
    public void prefetch(int author, Prefetch prefetch) {
        contagion.prefetch(author, prefetch);
    }

    /**
     * The feed shows a recent post of somebody known, which touches the mood a little where mood is contagious (LIT:M43).
     *
     * @param person who sees it
     * @param author who posted
     */
    public void afterSeeing(int person, int author) {
        double pull = contagion.pull(person, author);
        if (pull != 0.0) {
            changeMood(person, pull);
        }
    }

    /**
     * Reading what a valued tie wrote relieves as a response does, by a ratio (S0:M-125).
     *
     * @param person who read
     * @param ratio relief against that by one response, in [0,1]
     */
    public void afterReading(int person, double ratio) {
        double relief = ratio
                * parameters.feltResponses()
                * saturation[1]
                * population.onlinePreference(person)
                * withdrawal.relief(person);
        states.felt[person] -= (float) relief;
        changeMood(person, parameters.moodSupport() * relief);
    }

    /**
     * Something that others did cheers up or hurts.
     *
     * @param person to whom it happened
     * @param change change of mood
     */
    public void cheer(int person, double change) {
        changeMood(person, change);
    }

    /**
     * A bad event hurts (R4, R6, R8).
     *
     * @param person to whom it happened
     * @param mood fall of mood, at least 0
     * @param felt rise of felt loneliness, at least 0
     * @param belonging rise of the belonging deficit, at least 0
     */
    public void afterHarm(int person, double mood, double felt, double belonging) {
        states.felt[person] += (float) (felt * withdrawal.hurt(person));
        states.belonging[person] = PersonStates.clip(states.belonging[person] + belonging);
        changeMood(person, -mood * withdrawal.hurt(person));
    }

    /**
     * A response to an own post meets the need for self-presentation (S2:M-083), unless there were enough before.
     *
     * @param person who wrote it
     * @param earlier responses to that post before this one
     */
    public void afterResponse(int person, int earlier) {
        int enough = parameters.aftermath().expectedResponses();
        if (enough == 0 || earlier < enough) {
            afterResponse(person);
        }
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

    /** In long loneliness relief counts less and hurt more (LIT:M38). */
    private double appraisal(int person, double drive) {
        return drive < 0.0 ? withdrawal.relief(person) : withdrawal.hurt(person);
    }

    private void changeMood(int person, double change) {
        double colour = 1.0 + parameters.moodColouring() * states.mood[person] * Math.signum(change);
        states.mood[person] = PersonStates.clipMood(states.mood[person] + colour * change);
        states.moodFromUse[person] += (float) (MOOD_MEMORY * (change - states.moodFromUse[person]));
    }
}
