package org.kring.model.help;

import java.util.Optional;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.population.Population;
import org.kring.model.scenario.HelpParameters;
import org.kring.model.scenario.Horizon;

/**
 * How needs arise, pass by themselves, and make people ask (MODEL.md 7.8): once a day, each person alone.
 *
 * <p>Evidence: many needs pass by themselves S4:E-104; waiting is tolerated for a while S3:D-014.
 */
final class NeedRule {

    private static final int ARISES = 0;
    private static final int PASSES = 1;
    private static final int WHERE = 0;
    private static final int WHEN = 1;
    private static final double DAYS_PER_MONTH = 30.0;

    private final HelpParameters parameters;
    private final int firstObservedDay;
    private final double passing;
    private final Population population;
    private final HelpStates states;
    private final RouteChoice choice;
    private final Draws draws;

    NeedRule(
            HelpParameters parameters,
            int firstObservedDay,
            Population population,
            HelpStates states,
            RouteChoice choice,
            Draws draws) {
        this.parameters = parameters;
        this.firstObservedDay = firstObservedDay;
        this.population = population;
        this.states = states;
        this.choice = choice;
        this.draws = draws;
        passing = 1.0 - StrictMath.exp(-1.0 / parameters.needs().passingDays());
    }

    /** One day of one person; writes this person only. */
    void live(int person, int day, HelpPlan plan) {
        long key = draws.key(Purpose.NEED, person, day);
        int hour = day * Horizon.HOURS_PER_DAY;
        if (states.state[person] == HelpStates.NONE) {
            if (!Draws.bernoulli(key, ARISES, arising(person, day))) {
                return;
            }
            states.arise(person, hour);
            plan.tell(new HelpEvent.Arose(person));
        } else if (Draws.bernoulli(key, PASSES, passing)) {
            plan.tell(new HelpEvent.Passed(person, states.isWaiting(person)));
            states.end(person);
            return;
        } else if (states.isWaiting(person) && hour - states.askHour[person] > tolerance(person)) {
            plan.tell(new HelpEvent.Lost(person, states.place(person), Loss.WAITING, 0));
            states.fail(person);
        }
        if (states.isOpen(person)) {
            ask(person, day, plan);
        }
    }

    private double arising(int person, int day) {
        int week = (day - firstObservedDay) / Horizon.DAYS_PER_WEEK;
        double rate = parameters.needs().perMonth()
                / DAYS_PER_MONTH
                * population.vulnerability(person)
                * parameters.needs().shock().in(week);
        return 1.0 - StrictMath.exp(-rate);
    }

    /** Hours that a person waits for the present answer: exponential, drawn anew for every asking (assumption). */
    private double tolerance(int person) {
        double u = Draws.uniform(draws.key(Purpose.WAITING_TOLERANCE, person, states.askHour[person]), 0);
        return -parameters.toleranceDays() * Horizon.HOURS_PER_DAY * StrictMath.log(1.0 - u);
    }

    private void ask(int person, int day, HelpPlan plan) {
        long key = draws.key(Purpose.ASKING, person, day);
        Optional<Place> place = choice.choose(person, Draws.uniform(key, WHERE));
        if (place.isPresent()) {
            HelpPlan.Ask ask = new HelpPlan.Ask(person, place.get());
            if (ask.place().route() == Place.Route.SERVICE) {
                int awake = parameters.asking().sleeps() - parameters.asking().wakes();
                plan.ask(parameters.asking().wakes() + Draws.below(key, WHEN, awake), ask);
            } else {
                plan.askOnline(ask);
            }
        }
    }
}
