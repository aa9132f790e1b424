package org.kring.model.behaviour;

/**
 * How far each person has lately been drawn into conversation, in [0,1]; it fades by itself (LIT:M10, M12, M27).
 *
 * <p>A person's own value may be raised in the session of that person, all others only while actions are delivered.
 */
public final class Encouragement {

    private static final double HOURS_PER_DAY = 24.0;

    private final double memoryHours;
    private final float[] level;
    private final int[] since;

    /**
     * Nobody is encouraged yet.
     *
     * @param persons number of persons
     * @param memoryDays days in which encouragement falls to 37 %
     */
    public Encouragement(int persons, double memoryDays) {
        memoryHours = memoryDays * HOURS_PER_DAY;
        level = new float[persons];
        since = new int[persons];
    }

    /**
     * Encouragement of a person.
     *
     * @param person a person
     * @param hour hour of the run
     * @return a value in [0,1]
     */
    public double of(int person, int hour) {
        return level[person] == 0f ? 0.0 : level[person] * StrictMath.exp((since[person] - hour) / memoryHours);
    }

    /**
     * A person is encouraged.
     *
     * @param person a person
     * @param step share of what is left to 1
     * @param hour hour of the run
     */
    public void raise(int person, double step, int hour) {
        double now = of(person, hour);
        level[person] = (float) (now + step * (1.0 - now));
        since[person] = hour;
    }
}
