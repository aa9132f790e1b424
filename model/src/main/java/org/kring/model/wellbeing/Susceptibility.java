package org.kring.model.wellbeing;

import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.population.Population;
import org.kring.model.scenario.HarmParameters;
import org.kring.model.scenario.Horizon;

/**
 * How much more easily than others a person gets into trouble: by vulnerability, and in bad phases (MODEL.md 7.10).
 *
 * <p>Evidence: one vulnerability behind all hazards S2:M-146; phases in which people are open to anything S2:M-108, M-111. A
 * phase follows from person and time alone, so nothing is kept per person.
 */
public final class Susceptibility {

    /** Weeks of a period that is a bad phase or not. */
    public static final int PHASE_WEEKS = 4;

    private static final int HOURS_PER_WEEK = Horizon.HOURS_PER_DAY * Horizon.DAYS_PER_WEEK;

    private final HarmParameters parameters;
    private final Population population;
    private final Draws draws;

    /**
     * The rule for one world.
     *
     * @param parameters its parameters
     * @param population traits
     * @param draws luck
     */
    public Susceptibility(HarmParameters parameters, Population population, Draws draws) {
        this.parameters = parameters;
        this.population = population;
        this.draws = draws;
    }

    /**
     * Factor on every chance of harm.
     *
     * @param person a person
     * @param hour hour of the run
     * @return at least 1
     */
    public double factor(int person, int hour) {
        return (1.0 + parameters.vulnerability() * population.vulnerability(person)) * phase(person, hour);
    }

    /**
     * The part of that factor that comes and goes.
     *
     * @param person a person
     * @param hour hour of the run
     * @return 1, or more in a bad phase
     */
    public double phase(int person, int hour) {
        return isInBadPhase(person, hour) ? 1.0 + parameters.phaseFactor() : 1.0;
    }

    /**
     * Whether a person is in a bad phase; periods begin in another week for each person.
     *
     * @param person a person
     * @param hour hour of the run
     * @return true more often for the vulnerable
     */
    public boolean isInBadPhase(int person, int hour) {
        double chance = parameters.phaseShare() * population.vulnerability(person);
        if (chance <= 0.0) {
            return false;
        }
        int offset = Draws.below(draws.key(Purpose.BAD_PHASE, person, 0), 1, PHASE_WEEKS);
        int period = (hour / HOURS_PER_WEEK + offset) / PHASE_WEEKS;
        return Draws.uniform(draws.key(Purpose.BAD_PHASE, person, period), 0) < chance;
    }
}
