package org.kring.model.engine;

import java.util.function.Supplier;
import org.kring.model.chance.Draws;
import org.kring.model.observe.OutcomeObserver;
import org.kring.model.population.Hands;
import org.kring.model.scenario.Horizon;

/** The second week of a world; made by a loader of classes that count. */
public final class CountedWeek implements Supplier<String> {

    static final int PERSONS = 2_000;

    /** Made by reflection. */
    public CountedWeek() {}

    /** Counts for each session in that of sessions, for each person-day in all other phases. */
    @Override
    public String get() {
        World world = new World(
                Worlds.region(PERSONS, 0, 4), Given.NOTHING, Strategies.livelyMix(), new Draws(1L, 0), Hands.ALONE);
        Hour hours = new Hour(world, new OutcomeObserver(world.view), Hands.ALONE);
        int week = Horizon.DAYS_PER_WEEK * Horizon.HOURS_PER_DAY;
        long sessions = 0;
        long[] inSessions = new long[4];
        long[] elsewhere = new long[4];
        for (int hour = 0; hour < 2 * week; hour++) {
            for (Phase phase : Phase.values()) {
                if (phase == Phase.END_DAY && hour >= week && (hour + 1) % Horizon.HOURS_PER_DAY == 0) {
                    for (byte today : world.states.sessionsToday) {
                        sessions += today;
                    }
                }
                long[] before = now();
                hours.run(phase, hour);
                if (hour >= week) {
                    add(phase == Phase.SESSIONS ? inSessions : elsewhere, before, now());
                }
            }
        }
        return line(inSessions, sessions) + " " + line(elsewhere, (long) PERSONS * Horizon.DAYS_PER_WEEK);
    }

    private static long[] now() {
        return new long[] {Counts.draws, Counts.keys, Counts.ties, Counts.posts};
    }

    private static void add(long[] sum, long[] before, long[] after) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += after[i] - before[i];
        }
    }

    private static String line(long[] sums, long of) {
        StringBuilder line = new StringBuilder();
        for (long sum : sums) {
            line.append(line.isEmpty() ? "" : " ").append((double) sum / of);
        }
        return line.toString();
    }
}
