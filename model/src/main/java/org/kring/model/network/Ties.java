package org.kring.model.network;

import java.util.Arrays;
import org.kring.model.population.Prefetch;

/**
 * Who knows whom, as rows of entries: person i has the entries from {@code first(i)} up to {@code end(i)}, and each tie
 * is an entry of either person.
 *
 * <pre>
 * first(i)          online(i)              onlineOnly(i)         end(i)
 *    | offline only     | offline and online    | online only       |
 * </pre>
 *
 * <p>So ties offline are [first, onlineOnly) and ties online [online, end). Within each of the three parts, entries are
 * in the order of their layer, then of their target. An entry takes 13 bytes. What a session asks of it lies in two words
 * side by side, because it asks for one random entry, and waiting for memory is most of what that costs.
 *
 * <p>Which ties exist is fixed, and whether they exist online. Strength and last contact of an entry are state: what one person
 * feels and remembers. Threads may change different entries at the same time. An online tie can come to exist on one more
 * platform, if somebody moves there; that is for one thread alone.
 */
public final class Ties {

    /** The day of a contact that has not been. */
    public static final int NEVER = Short.MIN_VALUE;

    static final int TARGET_MASK = (1 << 23) - 1;
    static final int PLATFORM_SHIFT = 23;
    static final int WORKER = 1 << 31;
    static final int LAYER_MASK = 3;
    static final int GROUP = 4;

    private static final int PLATFORM_MASK = 0xff;

    final int[] first;
    final int[] online;
    final int[] onlineOnly;
    /** Two words an entry: target, platforms and whether it is a worker's; and the bits of the strength. */
    final int[] words;
    /** Layer, and whether it is a group's. */
    final byte[] kind;

    private final short[] lastMeeting;
    private final short[] lastExchange;

    Ties(int[] first) {
        int persons = first.length - 1;
        int entries = first[persons];
        this.first = first;
        online = new int[persons];
        onlineOnly = new int[persons];
        words = new int[Math.multiplyExact(entries, 2)];
        kind = new byte[entries];
        lastMeeting = new short[entries];
        lastExchange = new short[entries];
        Arrays.fill(lastMeeting, Short.MIN_VALUE);
        Arrays.fill(lastExchange, Short.MIN_VALUE);
    }

    /**
     * Number of persons.
     *
     * @return number of rows
     */
    public int persons() {
        return online.length;
    }

    /**
     * Number of entries: twice the number of ties.
     *
     * @return number of entries
     */
    public int entries() {
        return kind.length;
    }

    /**
     * First entry of a person; entries up to {@link #online(int)} are offline only.
     *
     * @param person a person
     * @return an entry, or {@code end} if there is none
     */
    public int first(int person) {
        return first[person];
    }

    /**
     * First entry of a person that exists online.
     *
     * @param person a person
     * @return an entry, or {@code end} if there is none
     */
    public int online(int person) {
        return online[person];
    }

    /**
     * First entry of a person that exists online only: the end of the ties offline.
     *
     * @param person a person
     * @return an entry, or {@code end} if there is none
     */
    public int onlineOnly(int person) {
        return onlineOnly[person];
    }

    /**
     * End of the entries of a person.
     *
     * @param person a person
     * @return the entry after the last
     */
    public int end(int person) {
        return first[person + 1];
    }

    /**
     * Online ties of a person.
     *
     * @param person a person
     * @return how many there are, on all platforms together
     */
    public int onlineDegree(int person) {
        return end(person) - online(person);
    }

    /**
     * Online ties of all persons who have any.
     *
     * @return their mean number, 0 if nobody has any
     */
    public double meanOnlineDegree() {
        long sum = 0;
        int connected = 0;
        for (int i = 0; i < persons(); i++) {
            sum += onlineDegree(i);
            connected += onlineDegree(i) > 0 ? 1 : 0;
        }
        return connected == 0 ? 0.0 : (double) sum / connected;
    }

    /**
     * The tie between two persons.
     *
     * @param person whose entry is wanted
     * @param other the other person
     * @return an entry of the first person, or -1 if they have no tie
     */
    public int find(int person, int other) {
        for (int entry = first(person); entry < end(person); entry++) {
            if (target(entry) == other) {
                return entry;
            }
        }
        return -1;
    }

    /**
     * What tells persons who have no tie with somebody from those who may have one.
     *
     * @param person somebody
     * @return a filter of all others
     */
    public TieFilter filter(int person) {
        return TieFilter.of(this, person);
    }

    /**
     * The other person of a tie.
     *
     * @param entry an entry
     * @return number of the person
     */
    public int target(int entry) {
        return words[2 * entry] & TARGET_MASK;
    }

    /**
     * The same tie in the row of the other person, which is searched: rows are short, and a number for each entry would take a quarter
     * of the memory of all ties.
     *
     * @param person whose entry it is
     * @param entry an entry of the person
     * @return the entry of the other person
     */
    public int reverse(int person, int entry) {
        return find(target(entry), person);
    }

    /**
     * Closeness of a tie, the same from both sides.
     *
     * @param entry an entry
     * @return its layer
     */
    public Layer layer(int entry) {
        return Layer.of(kind[entry] & LAYER_MASK);
    }

    /**
     * Whether two clients are in one activity group of the organisation, whatever else they are to each other.
     *
     * @param entry an entry
     * @return true within an activity group
     */
    public boolean isGroupTie(int entry) {
        return (kind[entry] & GROUP) != 0;
    }

    /**
     * Whether a tie is that of a client with a worker, whatever else they are to each other.
     *
     * @param entry an entry
     * @return true for a professional tie
     */
    public boolean isWorkerTie(int entry) {
        return (words[2 * entry] & WORKER) != 0;
    }

    /**
     * Platforms on which a tie exists.
     *
     * @param entry an entry
     * @return bit p is set for platform p of the scenario; 0 for offline only
     */
    public int platforms(int entry) {
        return platformsOf(words[2 * entry]);
    }

    static int platformsOf(int word) {
        return word >>> PLATFORM_SHIFT & PLATFORM_MASK;
    }

    /**
     * An online tie exists on one more platform, for both persons.
     *
     * @param person whose entry it is
     * @param entry an entry of the person among the online ties
     * @param platform index of a platform
     */
    public void alsoOn(int person, int entry, int platform) {
        words[2 * entry] |= 1 << (PLATFORM_SHIFT + platform);
        words[2 * reverse(person, entry)] |= 1 << (PLATFORM_SHIFT + platform);
    }

    /**
     * Strength of a tie as one person feels it.
     *
     * @param entry an entry
     * @return in [0,1]
     */
    public double strength(int entry) {
        return Float.intBitsToFloat(words[2 * entry + 1]);
    }

    /**
     * Whether a tie is valued: known, liked and trusted enough, and not with a worker, who is no friend (S2:M-018, M-122).
     *
     * @param entry an entry
     * @param level strength from which a tie is valued
     * @return true if contact over it counts
     */
    public boolean isValued(int entry, double level) {
        return strength(entry) >= level && !isWorkerTie(entry);
    }

    /**
     * Changes the strength of one entry, not of its reverse.
     *
     * @param entry an entry
     * @param value new strength in [0,1]
     */
    public void strengthBecomes(int entry, double value) {
        words[2 * entry + 1] = Float.floatToRawIntBits((float) value);
    }

    /**
     * Reads all of an entry.
     *
     * @param entry an entry
     * @param prefetch where it goes
     */
    public void prefetch(int entry, Prefetch prefetch) {
        prefetch.take(words[2 * entry] ^ kind[entry] ^ lastMeeting[entry] ^ lastExchange[entry]);
    }

    /**
     * Day of the last meeting that one person remembers.
     *
     * @param entry an entry
     * @return day number or {@link #NEVER}
     */
    public int lastMeeting(int entry) {
        return lastMeeting[entry];
    }

    /**
     * Notes a meeting in one entry, not in its reverse.
     *
     * @param entry an entry
     * @param day day number, at most 32767
     */
    public void met(int entry, int day) {
        lastMeeting[entry] = (short) day;
    }

    /**
     * Day of the last directed exchange online that one person remembers.
     *
     * @param entry an entry
     * @return day number or {@link #NEVER}
     */
    public int lastExchange(int entry) {
        return lastExchange[entry];
    }

    /**
     * Notes a directed exchange online in one entry, not in its reverse.
     *
     * @param entry an entry
     * @param day day number, at most 32767
     */
    public void exchanged(int entry, int day) {
        lastExchange[entry] = (short) day;
    }
}
