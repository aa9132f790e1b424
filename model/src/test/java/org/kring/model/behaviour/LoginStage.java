package org.kring.model.behaviour;

import java.util.ArrayList;
import java.util.List;
import org.kring.model.chance.Draws;
import org.kring.model.chance.FalseAlarm;
import org.kring.model.population.People;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.LoginParameters;
import org.kring.model.scenario.PlatformRegime;
import org.kring.model.scenario.Regional;

/** Persons with an account on Facebook whose sessions of a day are planned. */
abstract class LoginStage {

    static final int PERSONS = 20_000;
    static final double SESSIONS = 2.5;
    static final int ON_FACEBOOK = 1;

    final People people = People.of(PERSONS);
    final PersonStates states = new PersonStates(PERSONS);
    final DayPlan plan = new DayPlan();

    LoginStage() {
        for (int i = 0; i < PERSONS; i++) {
            people.accounts(i, ON_FACEBOOK);
        }
    }

    /** The first observed day is day 0. */
    PlatformPull pull(List<PlatformRegime> platforms) {
        return new PlatformPull(platforms, 0, states);
    }

    static LoginParameters unlimited() {
        return Changed.copy(Regional.scenario().login(), "maxSessionsPerDay", 50);
    }

    void plan(LoginParameters parameters, List<PlatformRegime> platforms, int day) {
        Draws draws = new Draws(FalseAlarm.SEED, 0);
        new LoginRule(parameters, platforms, people.population(), states, pull(platforms), draws)
                .plan(plan, 0, PERSONS, day);
    }

    void plan(LoginParameters parameters) {
        plan(parameters, Regional.scenario().platforms(), 3);
    }

    static List<PlatformRegime> facebookWith(String component, Object value) {
        List<PlatformRegime> platforms = new ArrayList<>(Regional.scenario().platforms());
        platforms.replaceAll(regime -> Changed.copy(regime, component, value));
        return platforms;
    }

    int[] sessionsOn(int platform) {
        int[] sessions = new int[PERSONS];
        for (int hour = 0; hour < Horizon.HOURS_PER_DAY; hour++) {
            for (int s = 0; s < plan.size(hour); s++) {
                if (plan.platform(hour, s) == platform) {
                    sessions[plan.person(hour, s)]++;
                }
            }
        }
        return sessions;
    }

    /** A geometric number of sessions with the given mean, in the cells 0, 1, ... 5, more. */
    void assertGeometric(String what, int platform, double mean) {
        long[] counts = new long[7];
        for (int sessions : sessionsOn(platform)) {
            counts[Math.min(sessions, 6)]++;
        }
        double[] chances = new double[7];
        double more = mean / (1.0 + mean);
        for (int k = 0; k < 6; k++) {
            chances[k] = (1.0 - more) * Math.pow(more, k);
        }
        chances[6] = Math.pow(more, 6);
        FalseAlarm.checkCounts(what, counts, chances);
    }
}
