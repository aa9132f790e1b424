package org.kring.model.population;

import org.kring.model.chance.Draws;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.Scenario;
import org.kring.model.scenario.UserType;

/**
 * Fixed traits of all persons, one column per trait. A person is a number from 0; persons whose numbers are near each
 * other live near each other.
 *
 * <p>Never changes once drawn, so threads may share it. Traits in [0,1] are kept in steps of 1/255, which is finer than
 * any scale they stand for.
 */
public final class Population {

    private static final int AGE_SHIFT = 3;
    private static final int KIND_MASK = 7;
    private static final int IN_RECOVERY = 1 << 6;

    final int size;
    final int platformCount;
    /** Audience, age band, and whether in recovery: three, three and one bit. */
    final byte[] kinds;

    final byte[] platforms;
    final float[] logActivity;
    final ShareColumn needToBelong;
    final ShareColumn needForSelfPresentation;
    final ShareColumn socialAnxiety;
    final ShareColumn stigmaConcern;
    final ShareColumn digitalSkill;
    final ShareColumn socialSkill;
    final ShareColumn conflictSkill;
    final ShareColumn boundarySkill;
    final ShareColumn selfControl;
    final ShareColumn vulnerability;
    final ShareColumn onlinePreference;
    final ShareColumn disposition;

    Population(int size, int platformCount) {
        this.size = size;
        this.platformCount = platformCount;
        kinds = new byte[size];
        platforms = new byte[size];
        logActivity = new float[size];
        needToBelong = new ShareColumn(size);
        needForSelfPresentation = new ShareColumn(size);
        socialAnxiety = new ShareColumn(size);
        stigmaConcern = new ShareColumn(size);
        digitalSkill = new ShareColumn(size);
        socialSkill = new ShareColumn(size);
        conflictSkill = new ShareColumn(size);
        boundarySkill = new ShareColumn(size);
        selfControl = new ShareColumn(size);
        vulnerability = new ShareColumn(size);
        onlinePreference = new ShareColumn(size);
        disposition = new ShareColumn(Math.multiplyExact(size, platformCount * UserType.COUNT));
    }

    /**
     * Draws the people of a scenario.
     *
     * @param scenario shares and spreads
     * @param draws luck of the replicate; a person's traits depend on it and on the person's number, not on the others
     * @param hands do the pieces of the work, see {@link Ranges}
     * @return the people, the same for every executor
     */
    public static Population draw(Scenario scenario, Draws draws, Hands hands) {
        return draw(scenario, GivenPersons.NONE, draws, hands);
    }

    /**
     * Draws the people of a scenario of whom some are given.
     *
     * @param scenario shares and spreads
     * @param given the first persons, as far as they are given
     * @param draws luck of the replicate; what is given of a person changes nothing that is drawn of her or him, but the
     *     audience, on which other traits depend
     * @param hands do the pieces of the work, see {@link Ranges}
     * @return the people, the same for every executor
     */
    public static Population draw(Scenario scenario, GivenPersons given, Draws draws, Hands hands) {
        int persons = scenario.population().persons();
        Population people = new Population(persons, scenario.platforms().size());
        TraitDraw traits = new TraitDraw(scenario, given, draws, people);
        Ranges.run(persons, hands, (from, to) -> {
            for (int i = from; i < to; i++) {
                traits.draw(i);
            }
        });
        return people;
    }

    /**
     * Number of platforms on which persons may have accounts.
     *
     * @return how many the scenario has
     */
    public int platformCount() {
        return platformCount;
    }

    /**
     * Number of persons.
     *
     * @return number of persons, numbered from 0
     */
    public int size() {
        return size;
    }

    /**
     * Audience of a person.
     *
     * @param person a person
     * @return the audience
     */
    public Audience audience(int person) {
        return Audience.of(kinds[person] & KIND_MASK);
    }

    /**
     * Age band of a person.
     *
     * @param person a person
     * @return the band
     */
    public AgeBand ageBand(int person) {
        return AgeBand.of(kinds[person] >>> AGE_SHIFT & KIND_MASK);
    }

    /**
     * Platforms on which a person has an account.
     *
     * @param person a person
     * @return bit p is set for an account on platform p of the scenario
     */
    public int platforms(int person) {
        return platforms[person] & 0xff;
    }

    /**
     * Whether a person has an account on a platform.
     *
     * @param person a person
     * @param platform place of the platform in the scenario
     * @return true with an account
     */
    public boolean uses(int person, int platform) {
        return (platforms[person] >> platform & 1) != 0;
    }

    /**
     * Whether a person is in recovery from mental illness.
     *
     * @param person a person
     * @return true if in recovery
     */
    public boolean inRecovery(int person) {
        return (kinds[person] & IN_RECOVERY) != 0;
    }

    /**
     * How active a person is online, against the median person (LIT:T05, T17).
     *
     * @param person a person
     * @return log-normal with median 1, to the six digits of what is kept, its logarithm
     */
    public double activity(int person) {
        return StrictMath.exp(logActivity[person]);
    }

    /**
     * Natural logarithm of {@link #activity(int)}.
     *
     * @param person a person
     * @return normal with mean 0
     */
    public double logActivity(int person) {
        return logActivity[person];
    }

    /**
     * How much of a user type a person has on a platform (S0:A-018, M-022).
     *
     * @param person a person
     * @param platform place of the platform in the scenario
     * @param type a user type
     * @return weight in [0,1]; the weights of the seven types sum to 1 but for rounding to steps of 1/255
     */
    public double disposition(int person, int platform, UserType type) {
        return disposition.get(dispositionIndex(person, platform) + type.ordinal());
    }

    /**
     * Reads what the urge to write asks of a person.
     *
     * @param person a person
     * @param platform place of a platform in the scenario
     * @param prefetch where it goes
     */
    public void prefetchUrge(int person, int platform, Prefetch prefetch) {
        prefetch.take(
                Float.floatToRawIntBits(logActivity[person]) ^ disposition.code(dispositionIndex(person, platform)));
    }

    /** Notes the kind of person somebody is. */
    void put(int person, Audience audience, int ageBand, boolean inRecovery) {
        kinds[person] = (byte) (audience.ordinal() | ageBand << AGE_SHIFT | (inRecovery ? IN_RECOVERY : 0));
    }

    int dispositionIndex(int person, int platform) {
        return (person * platformCount + platform) * UserType.COUNT;
    }

    /**
     * Need to belong (S2:M-021, LIT:T74).
     *
     * @param person a person
     * @return in [0,1]
     */
    public double needToBelong(int person) {
        return needToBelong.get(person);
    }

    /**
     * Need for self-presentation (S2:M-022).
     *
     * @param person a person
     * @return in [0,1]
     */
    public double needForSelfPresentation(int person) {
        return needForSelfPresentation.get(person);
    }

    /**
     * Social anxiety.
     *
     * @param person a person
     * @return in [0,1]
     */
    public double socialAnxiety(int person) {
        return socialAnxiety.get(person);
    }

    /**
     * Concern about being seen with a welfare organisation (S1:BM-064).
     *
     * @param person a person
     * @return in [0,1]
     */
    public double stigmaConcern(int person) {
        return stigmaConcern.get(person);
    }

    /**
     * Digital skill.
     *
     * @param person a person
     * @return in [0,1]
     */
    public double digitalSkill(int person) {
        return digitalSkill.get(person);
    }

    /**
     * Social skill.
     *
     * @param person a person
     * @return in [0,1]
     */
    public double socialSkill(int person) {
        return socialSkill.get(person);
    }

    /**
     * Skill in handling conflict.
     *
     * @param person a person
     * @return in [0,1]
     */
    public double conflictSkill(int person) {
        return conflictSkill.get(person);
    }

    /**
     * Skill in guarding one's boundaries.
     *
     * @param person a person
     * @return in [0,1]
     */
    public double boundarySkill(int person) {
        return boundarySkill.get(person);
    }

    /**
     * Self-control over use.
     *
     * @param person a person
     * @return in [0,1]
     */
    public double selfControl(int person) {
        return selfControl.get(person);
    }

    /**
     * Vulnerability, which lifts the stable part of loneliness (S2:M-108).
     *
     * @param person a person
     * @return in [0,1]
     */
    public double vulnerability(int person) {
        return vulnerability.get(person);
    }

    /**
     * Preference for online over offline contact (S2:M-016).
     *
     * @param person a person
     * @return in [0,1]
     */
    public double onlinePreference(int person) {
        return onlinePreference.get(person);
    }
}
