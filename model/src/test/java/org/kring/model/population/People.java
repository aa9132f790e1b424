package org.kring.model.population;

import java.util.Arrays;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.UserType;

/**
 * People with given traits, for tests of rules. At first everyone is of the general public, has an account on every
 * platform, median activity, an even mixture of user types, and 0 in every trait in [0,1].
 *
 * <p>Traits in [0,1] are kept in steps of 1/255: a test reads them back from the population.
 */
public final class People {

    private final Population people;

    private People(int persons, int platforms) {
        people = new Population(persons, platforms);
        for (int i = 0; i < persons; i++) {
            people.put(i, Audience.GENERAL_PUBLIC, 0, false);
        }
        Arrays.fill(people.platforms, (byte) ((1 << platforms) - 1));
        for (int i = 0; i < persons * platforms * UserType.COUNT; i++) {
            people.disposition.put(i, 1.0 / UserType.COUNT);
        }
    }

    /** Persons on three platforms. */
    public static People of(int persons) {
        return new People(persons, 3);
    }

    public Population population() {
        return people;
    }

    public People audience(int person, Audience audience) {
        people.put(person, audience, people.ageBand(person).ordinal(), people.inRecovery(person));
        return this;
    }

    public People ageBand(int person, AgeBand band) {
        people.put(person, people.audience(person), band.ordinal(), people.inRecovery(person));
        return this;
    }

    /** Accounts of a person, bit p for platform p. */
    public People accounts(int person, int bits) {
        people.platforms[person] = (byte) bits;
        return this;
    }

    public People logActivity(int person, double value) {
        people.logActivity[person] = (float) value;
        return this;
    }

    public People disposition(int person, int platform, UserType type, double weight) {
        people.disposition.put(people.dispositionIndex(person, platform) + type.ordinal(), weight);
        return this;
    }

    public People stigmaConcern(int person, double value) {
        people.stigmaConcern.put(person, value);
        return this;
    }

    public People socialAnxiety(int person, double value) {
        people.socialAnxiety.put(person, value);
        return this;
    }

    public People selfControl(int person, double value) {
        people.selfControl.put(person, value);
        return this;
    }

    public People vulnerability(int person, double value) {
        people.vulnerability.put(person, value);
        return this;
    }

    public People conflictSkill(int person, double value) {
        people.conflictSkill.put(person, value);
        return this;
    }

    public People boundarySkill(int person, double value) {
        people.boundarySkill.put(person, value);
        return this;
    }

    public People onlinePreference(int person, double value) {
        people.onlinePreference.put(person, value);
        return this;
    }

    public People needToBelong(int person, double value) {
        people.needToBelong.put(person, value);
        return this;
    }

    public People needForSelfPresentation(int person, double value) {
        people.needForSelfPresentation.put(person, value);
        return this;
    }
}
