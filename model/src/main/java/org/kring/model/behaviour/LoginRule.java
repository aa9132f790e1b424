package org.kring.model.behaviour;

import java.util.List;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.LoginParameters;
import org.kring.model.scenario.PlatformRegime;

/**
 * When people go online (MODEL.md 7.1).
 *
 * <p>Evidence: S2:M-024..M-028, M-103, M-104; levels LIT:T56. The number of sessions of a day is geometric: days of one
 * person differ more than a Poisson count would have it (assumption).
 */
public final class LoginRule {

    private static final int HOURS_PER_WORD = Long.BYTES;
    private static final int TABLE = 256;
    private static final int HOUR_INDEX = 16;

    private final LoginParameters parameters;
    private final Population population;
    private final PersonStates states;
    private final Draws draws;
    private final int platforms;
    private final double[] platformRate;
    private final PlatformPull pull;
    private final byte[][] hourOfByte;
    private final float[] activityFactor;

    /**
     * The rule for one world.
     *
     * @param parameters its parameters
     * @param regimes the platforms
     * @param population traits
     * @param states states
     * @param pull how strongly platforms still draw
     * @param draws luck
     */
    public LoginRule(
            LoginParameters parameters,
            List<PlatformRegime> regimes,
            Population population,
            PersonStates states,
            PlatformPull pull,
            Draws draws) {
        this.parameters = parameters;
        this.population = population;
        this.states = states;
        this.pull = pull;
        this.draws = draws;
        platforms = regimes.size();
        platformRate =
                regimes.stream().mapToDouble(PlatformRegime::sessionsPerDay).toArray();
        hourOfByte = regimes.stream().map(LoginRule::hours).toArray(byte[][]::new);
        activityFactor = new float[states.persons];
        for (int i = 0; i < activityFactor.length; i++) {
            activityFactor[i] = (float) StrictMath.exp(parameters.activityExponent() * population.logActivity(i));
        }
    }

    /**
     * People go online more with activity, unmet needs and waiting responses, less when they hold themselves back.
     *
     * @param plan where the sessions of the day go
     * @param from first person
     * @param to last person, exclusive
     * @param day day of the run
     */
    public void plan(DayPlan plan, int from, int to, int day) {
        plan.clear();
        double[] rates = new double[platforms];
        for (int p = 0; p < platforms; p++) {
            rates[p] = platformRate[p] * pull.of(p, day);
        }
        for (int i = from; i < to; i++) {
            int accounts = population.platforms(i) & ~states.dormant[i];
            states.onlineToday[i] = 0;
            if (accounts != 0) {
                planPerson(plan, i, accounts, rates, day);
            }
        }
    }

    private void planPerson(DayPlan plan, int person, int accounts, double[] rates, int day) {
        long key = draws.key(Purpose.LOGIN, person, day);
        double factor = activityFactor[person] * needFactor(person);
        for (int p = 0; p < platforms; p++) {
            if ((accounts >>> p & 1) != 0) {
                double rate = (rates[p] + pull.carried(person, p)) * factor;
                double more = rate / (1.0 + rate);
                double u = Draws.uniform(key, p);
                int count = 0;
                for (double tail = more; u < tail && count < parameters.maxSessionsPerDay(); tail *= more) {
                    place(plan, person, p, key, count++);
                }
            }
        }
    }

    private void place(DayPlan plan, int person, int platform, long key, int count) {
        long word = Draws.bits(key, HOUR_INDEX + platform + platforms * (count / HOURS_PER_WORD));
        int value = (int) (word >>> ((count % HOURS_PER_WORD) * Byte.SIZE)) & (TABLE - 1);
        plan.add(hourOfByte[platform][value], person, platform);
    }

    private double needFactor(int person) {
        double waiting = states.waitingValued[person] + states.waitingOther[person];
        double needs = 1.0
                + parameters.feltLoneliness() * Math.max(0.0, states.felt[person])
                + parameters.belongingDeficit() * states.belonging[person]
                + parameters.presentationDeficit() * states.presentation[person]
                + parameters.badMood() * Math.max(0.0, -states.mood[person])
                + parameters.notifications() * Math.min(1.0, waiting / parameters.manyResponses())
                - parameters.selfLimit() * population.selfControl(person) * states.overuse[person];
        return Math.max(parameters.lowestFactor(), needs);
    }

    /** Cuts the day into 256 equal parts of the login rate, each of which falls into one hour. */
    private static byte[] hours(PlatformRegime regime) {
        double sum =
                regime.hourProfile().stream().mapToDouble(Double::doubleValue).sum();
        byte[] table = new byte[TABLE];
        int hour = 0;
        double reached = regime.hourProfile().get(0);
        for (int b = 0; b < TABLE; b++) {
            while (hour < Horizon.HOURS_PER_DAY - 1 && (b + 0.5) / TABLE * sum >= reached) {
                hour++;
                reached += regime.hourProfile().get(hour);
            }
            table[b] = (byte) hour;
        }
        return table;
    }
}
