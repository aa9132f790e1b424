package org.kring.model.wellbeing;

import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.ContactParameters;
import org.kring.model.scenario.Scenario;
import org.kring.model.scenario.WellbeingParameters;

/**
 * How persons are when a run begins (MODEL.md section 5): near their own balance, so that burning in is short.
 *
 * <p>Evidence: LIT:T69 (stable personal part), T70 (no drift).
 */
public final class StartRule {

    /** Weeks of meetings drawn before the run, so that the window of contacts is full at its start. */
    public static final int WEEKS_BEFORE = 5;

    private static final int DAYS_SINCE_CONTACT = 60;

    private final Scenario scenario;
    private final Population population;
    private final PersonStates states;
    private final Draws draws;

    /**
     * The rule for one world.
     *
     * @param scenario its parameters
     * @param population traits
     * @param states states
     * @param draws luck
     */
    public StartRule(Scenario scenario, Population population, PersonStates states, Draws draws) {
        this.scenario = scenario;
        this.population = population;
        this.states = states;
        this.draws = draws;
    }

    /**
     * Draws what is stable in a person and where fast states begin.
     *
     * @param person a person
     */
    public void begin(int person) {
        WellbeingParameters wellbeing = scenario.wellbeing();
        ContactParameters contact = scenario.contact();
        long key = draws.key(Purpose.START, person, 0);
        double common = Draws.normal(key, 0);
        states.socialStable[person] = stable(person, common, Draws.normal(key, 1));
        states.emotionalStable[person] = stable(person, common, Draws.normal(key, 2));
        states.wantedCloseness[person] = (float) wellbeing.wantedCloseness().at(Draws.normal(key, 3));
        states.circumstances[person] = (float) (contact.circumstancesSd() * Draws.normal(key, 4));
        states.moodLevel[person] =
                PersonStates.clipMood(2.0 * wellbeing.moodLevel().at(Draws.normal(key, 5)) - 1.0);
        states.mood[person] = states.moodLevel[person];
        states.belonging[person] = (float) (0.5 * population.needToBelong(person));
        states.presentation[person] = (float) (0.5 * population.needForSelfPresentation(person));
        states.use[person] = (float) contact.wishedSessions();
        beginContact(person, key);
    }

    /**
     * Puts slow states at the level to which they would move.
     *
     * @param person a person whose ties have been lived for {@value #WEEKS_BEFORE} weeks
     */
    public void settle(int person) {
        states.social[person] = states.socialTarget[person];
        states.emotional[person] = states.emotionalTarget[person];
    }

    private float stable(int person, double common, double own) {
        WellbeingParameters wellbeing = scenario.wellbeing();
        double z = StrictMath.sqrt(wellbeing.stableCommon()) * common
                + StrictMath.sqrt(1.0 - wellbeing.stableCommon()) * own;
        return PersonStates.clip(
                wellbeing.vulnerabilityLoneliness() * population.vulnerability(person) + wellbeing.stableSd() * z);
    }

    private void beginContact(int person, long key) {
        Audience audience = population.audience(person);
        boolean inTouch =
                Draws.bernoulli(key, 8, scenario.population().profile(audience).inTouch());
        states.inTouch[person] = inTouch;
        if (inTouch) {
            states.lastOrganisationContact[person] = (short) -Draws.below(key, 9, DAYS_SINCE_CONTACT);
        }
    }
}
