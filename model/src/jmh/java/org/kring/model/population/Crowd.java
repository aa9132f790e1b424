package org.kring.model.population;

import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;

/** The same people as objects and as columns, whom they know, and who is online when; all made up, by keyed draws. */
final class Crowd {

    static final int HOURS = 24;
    static final int ONLINE_PER_PLAN = 10;
    static final int DEGREE = 20;
    private static final int CIRCLE = 200;
    private static final double LONG_TIES = 0.4;

    final int size;
    final Draws draws = new Draws(20_261_121L, 0);
    final Person[] persons;
    final Population traits;
    final PersonStates states;
    final long bytesOfObjects;
    final long bytesOfColumns;

    /** Target of each tie, {@link #DEGREE} a person. */
    final int[] targets;

    /** Who is online in an hour of the day, in rising order: one of ten neighbours. */
    final int[][] online = new int[HOURS][];

    Crowd(int size) {
        this.size = size;
        long start = ThreadMeter.allocated();
        persons = new Person[size];
        for (int i = 0; i < size; i++) {
            persons[i] = new Person();
        }
        long between = ThreadMeter.allocated();
        traits = new Population(size, 3);
        states = new PersonStates(size);
        bytesOfObjects = between - start;
        bytesOfColumns = ThreadMeter.allocated() - between;
        targets = new int[size * DEGREE];
        for (int i = 0; i < size; i++) {
            fill(i);
            know(i);
        }
        for (int hour = 0; hour < HOURS; hour++) {
            online[hour] = new int[size / ONLINE_PER_PLAN];
            for (int s = 0; s < online[hour].length; s++) {
                long key = draws.key(Purpose.LOGIN, s, hour);
                online[hour][s] = s * ONLINE_PER_PLAN + Draws.below(key, 0, ONLINE_PER_PLAN);
            }
        }
    }

    /** Four in ten ties lead anywhere, the others to one of the neighbours in the numbering (assumption). */
    private void know(int i) {
        for (int t = 0; t < DEGREE; t++) {
            long key = draws.key(Purpose.LONG_TIES, i, t);
            int near = Math.floorMod(i + 1 + Draws.below(key, 1, CIRCLE) - CIRCLE / 2, size);
            targets[i * DEGREE + t] = Draws.uniform(key, 0) < LONG_TIES ? Draws.below(key, 2, size) : near;
        }
    }

    private void fill(int i) {
        long key = draws.key(Purpose.TRAITS, i, 0);
        Person p = persons[i];
        p.social = states.social[i] = (float) Draws.uniform(key, 0);
        p.emotional = states.emotional[i] = (float) Draws.uniform(key, 1);
        p.socialTarget = states.socialTarget[i] = (float) Draws.uniform(key, 2);
        p.emotionalTarget = states.emotionalTarget[i] = (float) Draws.uniform(key, 3);
        p.belonging = states.belonging[i] = (float) Draws.uniform(key, 4);
        p.presentation = states.presentation[i] = (float) Draws.uniform(key, 5);
        p.moodLevel = states.moodLevel[i] = (float) Draws.uniform(key, 6);
        p.overuse = states.overuse[i] = (float) Draws.uniform(key, 7);
        p.use = states.use[i] = (float) Draws.uniform(key, 8);
        p.viewEffect = states.viewEffect[i] = (float) Draws.uniform(key, 9);
        p.company = states.company[i] = (byte) Draws.below(key, 10, 128);
        p.wallHour = states.wallHour[i] = Draws.below(key, 11, HOURS) - HOURS;
        p.lonelyWeeks = states.lonelyWeeks[i] = (byte) Draws.below(key, 12, 10);
        traits.needToBelong.put(i, Draws.uniform(key, 13));
        traits.needForSelfPresentation.put(i, Draws.uniform(key, 14));
        traits.socialAnxiety.put(i, Draws.uniform(key, 15));
        traits.onlinePreference.put(i, Draws.uniform(key, 16));
        p.needToBelong = step(traits.needToBelong(i));
        p.needForSelfPresentation = step(traits.needForSelfPresentation(i));
        p.socialAnxiety = step(traits.socialAnxiety(i));
        p.onlinePreference = step(traits.onlinePreference(i));
    }

    private static byte step(double share) {
        return (byte) Math.round(share * 255.0);
    }
}
