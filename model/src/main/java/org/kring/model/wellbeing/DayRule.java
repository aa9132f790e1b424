package org.kring.model.wellbeing;

import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.WellbeingParameters;

/**
 * What a day does to a person: loneliness moves a little, needs grow back, mood returns to its level.
 *
 * <p>Evidence: R1, R2, R6, R7, R8 of S2 section 7; LIT:T69, T70.
 */
public final class DayRule {

    private static final int HALF_OF_BITS = 32;
    private static final double BITS_PER_SD = 4.0;

    private final WellbeingParameters parameters;
    private final Population population;
    private final PersonStates states;
    private final Draws draws;
    private final double useMemoryDays;

    /**
     * The rule for one world.
     *
     * @param parameters its parameters
     * @param useMemoryDays days over which sessions a day are averaged
     * @param population traits
     * @param states states
     * @param draws luck
     */
    public DayRule(
            WellbeingParameters parameters,
            double useMemoryDays,
            Population population,
            PersonStates states,
            Draws draws) {
        this.parameters = parameters;
        this.useMemoryDays = useMemoryDays;
        this.population = population;
        this.states = states;
        this.draws = draws;
    }

    /**
     * A day ends.
     *
     * @param person a person
     * @param day day of the run
     */
    public void live(int person, int day) {
        PersonStates s = states;
        s.social[person] += (float) (parameters.socialRate() * (s.socialTarget[person] - s.social[person]));
        s.emotional[person] += (float) (parameters.emotionalRate() * (s.emotionalTarget[person] - s.emotional[person]));
        double relief = hasCompany(person, day) ? parameters.belongingExchange() : 0.0;
        s.belonging[person] = PersonStates.clip(
                s.belonging[person] + parameters.belongingGrowth() * population.needToBelong(person) - relief);
        s.presentation[person] = PersonStates.clip(
                s.presentation[person] + parameters.presentationGrowth() * population.needForSelfPresentation(person));
        s.mood[person] = mood(person, day);
        s.overuse[person] *= (float) (1.0 - parameters.overuseRecovery());
        s.use[person] += (float) ((s.sessionsToday[person] - s.use[person]) / useMemoryDays);
        s.sessionsToday[person] = 0;
    }

    /**
     * Whether the last post on the own wall has just proved to stay without response.
     *
     * @param person a person
     * @param day day of the run
     * @param patienceHours hours that a person waits
     * @return true once per unanswered post
     */
    public boolean isMetBySilence(int person, int day, int patienceHours) {
        int end = (day + 1) * Horizon.HOURS_PER_DAY;
        boolean silent = states.wallResponses[person] == 0
                && states.wallHour[person] >= 0
                && end - states.wallHour[person] > patienceHours;
        if (silent) {
            states.wallResponses[person] = -1;
        }
        return silent;
    }

    private boolean hasCompany(int person, int day) {
        return (states.company[person] >>> (day % Horizon.DAYS_PER_WEEK) & 1) != 0;
    }

    private float mood(int person, int day) {
        double mood = states.mood[person];
        double events = (hasCompany(person, day) ? parameters.moodCompany() : 0.0)
                + parameters.moodNoise() * chance(person, day)
                - parameters.moodOveruse() * states.overuse[person];
        double colour = 1.0 + parameters.moodColouring() * mood * Math.signum(events);
        return PersonStates.clipMood(mood + back(mood, states.moodLevel[person]) + colour * events);
    }

    /** Mood returns to its level, from below perhaps more slowly (S2:M-078). */
    private double back(double mood, double level) {
        double share = mood < level
                ? parameters.moodReversion() * (1.0 - parameters.aftermath().lingering())
                : parameters.moodReversion();
        return share * (level - mood);
    }

    /** Number of ones among 64 fair bits: mean 0 and variance 1 after scaling, and far cheaper than a logarithm. */
    private double chance(int person, int day) {
        long bits = Draws.bits(draws.key(Purpose.MOOD, person, day), 0);
        return (Long.bitCount(bits) - HALF_OF_BITS) / BITS_PER_SD;
    }
}
