package org.kring.model.wellbeing;

import java.util.function.IntPredicate;
import org.kring.model.chance.Draws;
import org.kring.model.network.TieGenerator;
import org.kring.model.network.Ties;
import org.kring.model.population.Hands;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.Scenario;
import org.kring.model.scenario.Spread;

/** A few hundred persons with their ties and the rules of wellbeing, for tests of one rule at a time. */
final class Street {

    static final int PERSONS = 300;

    final Scenario scenario;
    final Draws draws;
    final Population population;
    final PersonStates states;
    final Ties ties;
    final ContactRule contacts;

    Street(Scenario scenario) {
        this(scenario, 7L);
    }

    Street(Scenario scenario, long seed) {
        this.scenario = scenario;
        draws = new Draws(seed, 0);
        population = Population.draw(scenario, draws, Hands.ALONE);
        states = new PersonStates(population.size());
        ties = TieGenerator.generate(scenario, population, draws, Hands.ALONE);
        contacts = new ContactRule(scenario.contact(), scenario.platforms(), states, ties, draws);
    }

    /** The regional scenario with few persons. */
    static Scenario scenario() {
        return Regional.scenario().withPersons(PERSONS);
    }

    /** The few persons with one parameter changed. */
    static Scenario with(String path, Object value) {
        return Changed.copy(scenario(), path, value);
    }

    /** A spread in which all persons have one value, exact where it is a whole number of 255ths. */
    static Spread all(double value) {
        return new Spread(value, 0.0);
    }

    WeekRule weeks() {
        return new WeekRule(scenario.contact(), scenario.wellbeing(), population, states, ties, contacts, draws);
    }

    DayRule days() {
        return new DayRule(scenario.wellbeing(), scenario.contact().useMemoryDays(), population, states, draws);
    }

    FeltRule feelings() {
        return new FeltRule(scenario.wellbeing(), population, states);
    }

    StartRule start() {
        return new StartRule(scenario, population, states, draws);
    }

    /** First entry of the ties that satisfies a condition. */
    int entry(IntPredicate condition) {
        for (int entry = 0; entry < ties.entries(); entry++) {
            if (condition.test(entry)) {
                return entry;
            }
        }
        throw new IllegalStateException("no tie satisfies the condition");
    }

    /** The person in whose row an entry is. */
    int owner(int entry) {
        int person = 0;
        while (ties.end(person) <= entry) {
            person++;
        }
        return person;
    }

    /** The same tie in the row of the other person. */
    int reverse(int entry) {
        return ties.reverse(owner(entry), entry);
    }
}
