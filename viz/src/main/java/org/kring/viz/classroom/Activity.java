package org.kring.viz.classroom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.kring.model.scenario.Horizon;

/**
 * What every person of a run did with the posts of the organisation and its venues. Shares of the community follow the metrics
 * {@code creatorShare}, {@code reactorShare} and {@code readerShare}, up to now instead of at the end.
 */
final class Activity {

    /** Weeks for which the swarm shows what a person did. */
    static final int WINDOW_WEEKS = 4;

    /** Steps of the Lorenz curve. */
    static final int STEPS = 50;

    private static final int NEVER = Integer.MIN_VALUE / 2;
    private static final int WINDOW_HOURS = WINDOW_WEEKS * Horizon.DAYS_PER_WEEK * Horizon.HOURS_PER_DAY;
    private static final int PULSE = 4;
    private static final double FULL = 1000.0;

    private final int[] read;
    private final int[] reacted;
    private final int[] wrote;
    private final int[] contributions;
    private final BitSet pulses = new BitSet();

    Activity(int persons) {
        read = never(persons);
        reacted = never(persons);
        wrote = never(persons);
        contributions = new int[persons];
    }

    void reads(int person, int hour) {
        read[person] = hour;
    }

    void reacts(int person, int hour) {
        reacted[person] = hour;
        pulses.set(person);
    }

    void writes(int person, int hour) {
        wrote[person] = hour;
        contributions[person]++;
        pulses.set(person);
    }

    /**
     * Everybody in half a byte, the person of even number in the lower half: 0 absent, 1 read, 2 reacted, 3 posted in the last
     * {@value #WINDOW_WEEKS} weeks; plus 4 if the person did something since the last call.
     */
    byte[] packed(int now) {
        byte[] packed = new byte[(read.length + 1) / 2];
        int since = now - WINDOW_HOURS;
        for (int i = 0; i < read.length; i++) {
            int state = wrote[i] >= since ? 3 : reacted[i] >= since ? 2 : read[i] >= since ? 1 : 0;
            int pulse = pulses.get(i) ? PULSE : 0;
            packed[i / 2] |= (byte) ((state | pulse) << (i % 2 * 4));
        }
        pulses.clear();
        return packed;
    }

    /** Persons who wrote, who reacted but never wrote, and who only read, since the start. */
    List<Integer> pyramid() {
        int[] counts = new int[3];
        for (int i = 0; i < read.length; i++) {
            if (contributions[i] > 0) {
                counts[0]++;
            } else if (read[i] != NEVER) {
                counts[reacted[i] != NEVER ? 1 : 2]++;
            }
        }
        return List.of(counts[0], counts[1], counts[2]);
    }

    /** Share of contributions, in thousandths, of the least active 0, 2, …, 100 per cent of the community; empty if there are none. */
    List<Integer> lorenz() {
        int[] sorted = new int[contributions.length];
        int n = 0;
        long total = 0;
        for (int i = 0; i < contributions.length; i++) {
            if (contributions[i] > 0 || read[i] != NEVER) {
                sorted[n++] = contributions[i];
                total += contributions[i];
            }
        }
        return total == 0 ? List.of() : curve(Arrays.copyOf(sorted, n), total);
    }

    private static List<Integer> curve(int[] counts, long total) {
        Arrays.sort(counts);
        List<Integer> curve = new ArrayList<>();
        long sum = 0;
        int below = 0;
        for (int step = 0; step <= STEPS; step++) {
            double place = (double) counts.length * step / STEPS;
            while (below < (int) place) {
                sum += counts[below++];
            }
            double part = below < counts.length ? (place - below) * counts[below] : 0.0;
            curve.add((int) Math.round(FULL * (sum + part) / total));
        }
        return curve;
    }

    private static int[] never(int persons) {
        int[] hours = new int[persons];
        Arrays.fill(hours, NEVER);
        return hours;
    }
}
