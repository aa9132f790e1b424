package org.kring.model.behaviour;

import java.util.List;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.Decline;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.PlatformRegime;

/**
 * How strongly platforms still draw people, and who has moved on from which to which (MODEL.md 7.6; S0:A-047). Nothing is kept
 * for platforms that nobody moves on from.
 */
public final class PlatformPull {

    /** Nobody there has moved on. */
    static final int NOWHERE = -1;

    private static final byte[] NOBODY = {};

    private final List<PlatformRegime> regimes;
    private final int firstObservedDay;
    private final PersonStates states;
    private final byte[][] destination;
    private final boolean moves;

    /**
     * The platforms before anybody moved on.
     *
     * @param regimes the platforms
     * @param firstObservedDay first day of the first observed week
     * @param states who visits which platform
     */
    public PlatformPull(List<PlatformRegime> regimes, int firstObservedDay, PersonStates states) {
        this.regimes = regimes;
        this.firstObservedDay = firstObservedDay;
        this.states = states;
        destination = regimes.stream()
                .map(regime -> regime.decline().movingOn() > 0.0 ? new byte[states.persons] : NOBODY)
                .toArray(byte[][]::new);
        moves = regimes.stream().anyMatch(regime -> regime.decline().movingOn() > 0.0);
    }

    /**
     * What is left of the login rate of a platform.
     *
     * @param platform index of the platform
     * @param day day of the run
     * @return share in [0,1]; 1 without decline
     */
    public double of(int platform, int day) {
        Decline decline = regimes.get(platform).decline();
        int weeks = weekOf(day) - decline.fromWeek() + 1;
        return weeks <= 0 || decline.loginLoss() == 0.0 ? 1.0 : StrictMath.pow(1.0 - decline.loginLoss(), weeks);
    }

    /** Observed week of a day, 1 is the first; less before. */
    int weekOf(int day) {
        return Math.floorDiv(day - firstObservedDay, Horizon.DAYS_PER_WEEK) + 1;
    }

    /**
     * Sessions that a person had on platforms left behind and now has here.
     *
     * @param person a person
     * @param platform index of a platform
     * @return mean sessions a day of a person of median activity, to be added to those of the platform
     */
    double carried(int person, int platform) {
        double sum = 0.0;
        if (moves) {
            for (int from = 0; from < destination.length; from++) {
                if (destinationOf(person, from) == platform) {
                    sum += regimes.get(from).sessionsPerDay();
                }
            }
        }
        return sum;
    }

    /** Where a person went who left a platform and has not come back to it. */
    int destinationOf(int person, int from) {
        boolean gone = (states.dormant[person] >>> from & 1) != 0;
        return destination[from].length > 0 && gone ? destination[from][person] - 1 : NOWHERE;
    }

    /** A person leaves a platform for another. */
    void move(int person, int from, int to) {
        destination[from][person] = (byte) (to + 1);
        states.dormant[person] |= (byte) (1 << from);
    }
}
