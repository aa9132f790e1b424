package org.kring.viz.live;

import java.util.Arrays;
import java.util.BitSet;
import org.kring.model.scenario.Horizon;

/**
 * What every person of a run did with the posts of the organisation and its venues. Shares of the community follow the metrics
 * {@code creatorShare}, {@code reactorShare} and {@code readerShare}, up to now instead of at the end.
 */
public final class Activity {

    /** Weeks for which the swarm shows what a person did. */
    public static final int WINDOW_WEEKS = 4;

    /** Steps of the Lorenz curve. */
    public static final int STEPS = 50;

    private static final int NEVER = Integer.MIN_VALUE / 2;
    private static final int WINDOW_HOURS = WINDOW_WEEKS * Horizon.DAYS_PER_WEEK * Horizon.HOURS_PER_DAY;
    private static final int PULSE = 4;
    private static final double FULL = 1000.0;

    private final int[] read;
    private final int[] reacted;
    private final int[] wrote;
    private final int[] contributions;
    private final BitSet pulses = new BitSet();

    /**
     * Nobody has done anything yet.
     *
     * @param persons number of persons
     */
    public Activity(int persons) {
        read = never(persons);
        reacted = never(persons);
        wrote = never(persons);
        contributions = new int[persons];
    }

    /**
     * A person sees a post.
     *
     * @param person a person
     * @param hour hour of the run
     */
    public void reads(int person, int hour) {
        read[person] = hour;
    }

    /**
     * A person likes or shares a post.
     *
     * @param person a person
     * @param hour hour of the run
     */
    public void reacts(int person, int hour) {
        reacted[person] = hour;
        pulses.set(person);
    }

    /**
     * A person writes a post or a comment.
     *
     * @param person a person
     * @param hour hour of the run
     */
    public void writes(int person, int hour) {
        wrote[person] = hour;
        contributions[person]++;
        pulses.set(person);
    }

    /** The most that a person did in the last {@value #WINDOW_WEEKS} weeks before an hour of the run. */
    public Doing lately(int person, int now) {
        int since = now - WINDOW_HOURS;
        if (wrote[person] >= since) {
            return Doing.WROTE;
        }
        return reacted[person] >= since ? Doing.REACTED : read[person] >= since ? Doing.READ : Doing.ABSENT;
    }

    /**
     * Everybody in half a byte, the person of even number in the lower half: 0 absent, 1 read, 2 reacted, 3 posted in the last
     * {@value #WINDOW_WEEKS} weeks; plus 4 if the person did something since the last call.
     */
    public byte[] packed(int now) {
        byte[] packed = new byte[(read.length + 1) / 2];
        for (int i = 0; i < read.length; i++) {
            int state = lately(i, now).ordinal();
            int pulse = pulses.get(i) ? PULSE : 0;
            packed[i / 2] |= (byte) ((state | pulse) << (i % 2 * 4));
        }
        pulses.clear();
        return packed;
    }

    /** Persons who wrote, who reacted but never wrote, and who only read, since the start. */
    public int[] pyramid() {
        int[] counts = new int[3];
        for (int i = 0; i < read.length; i++) {
            if (contributions[i] > 0) {
                counts[0]++;
            } else if (read[i] != NEVER) {
                counts[reacted[i] != NEVER ? 1 : 2]++;
            }
        }
        return counts;
    }

    /** Share of contributions, in thousandths, of the least active 0, 2, …, 100 per cent of the community; empty if there are none. */
    public int[] lorenz() {
        int[] sorted = new int[contributions.length];
        int n = 0;
        long total = 0;
        for (int i = 0; i < contributions.length; i++) {
            if (contributions[i] > 0 || read[i] != NEVER) {
                sorted[n++] = contributions[i];
                total += contributions[i];
            }
        }
        return total == 0 ? new int[] {} : curve(Arrays.copyOf(sorted, n), total);
    }

    private static int[] curve(int[] counts, long total) {
        Arrays.sort(counts);
        int[] curve = new int[STEPS + 1];
        long sum = 0;
        int below = 0;
        for (int step = 0; step <= STEPS; step++) {
            double place = (double) counts.length * step / STEPS;
            while (below < (int) place) {
                sum += counts[below++];
            }
            double part = below < counts.length ? (place - below) * counts[below] : 0.0;
            curve[step] = (int) Math.round(FULL * (sum + part) / total);
        }
        return curve;
    }

    private static int[] never(int persons) {
        int[] hours = new int[persons];
        Arrays.fill(hours, NEVER);
        return hours;
    }
}
