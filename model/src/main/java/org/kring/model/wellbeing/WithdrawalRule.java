package org.kring.model.wellbeing;

import org.kring.model.population.PersonStates;
import org.kring.model.scenario.WellbeingParameters;

/**
 * Loneliness first drives people to others and, if it lasts, away from them (LIT:M38).
 *
 * <p>Strong loneliness for some weeks raises initiative and sociability; from {@code withdrawalWeeks} on they fall, and what
 * happens is taken in a worse light.
 */
public final class WithdrawalRule {

    /** Stands for a drive of nothing, of which there is no logarithm. */
    private static final double LEAST_LOG_DRIVE = -100.0;

    private final WellbeingParameters parameters;
    private final PersonStates states;
    private final double logApproach;
    private final double logWithdrawal;

    /**
     * The rule for one world.
     *
     * @param parameters its parameters
     * @param states states
     */
    public WithdrawalRule(WellbeingParameters parameters, PersonStates states) {
        this.parameters = parameters;
        this.states = states;
        logApproach = StrictMath.log1p(parameters.chronic().approach());
        logWithdrawal = Math.max(LEAST_LOG_DRIVE, StrictMath.log1p(-parameters.withdrawal()));
    }

    /**
     * Factor on initiative and sociability.
     *
     * @param person a person
     * @return above 1 when strongly lonely, below 1 when withdrawn, else 1
     */
    public double drive(int person) {
        if (isWithdrawn(person)) {
            return 1.0 - parameters.withdrawal();
        }
        return states.lonelyWeeks[person] > 0 ? 1.0 + parameters.chronic().approach() : 1.0;
    }

    /**
     * Logarithm of {@link #drive}, for what is a log-rate.
     *
     * @param person a person
     * @return above 0 when strongly lonely, below 0 when withdrawn, else 0
     */
    public double logDrive(int person) {
        if (isWithdrawn(person)) {
            return logWithdrawal;
        }
        return states.lonelyWeeks[person] > 0 ? logApproach : 0.0;
    }

    /**
     * Factor on what relieves.
     *
     * @param person a person
     * @return at most 1
     */
    double relief(int person) {
        return isWithdrawn(person) ? 1.0 - parameters.chronic().appraisal() : 1.0;
    }

    /**
     * Factor on what hurts.
     *
     * @param person a person
     * @return at least 1
     */
    double hurt(int person) {
        return isWithdrawn(person) ? 1.0 + parameters.chronic().appraisal() : 1.0;
    }

    private boolean isWithdrawn(int person) {
        return states.isWithdrawn(person, parameters.withdrawalWeeks());
    }
}
