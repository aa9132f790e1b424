package org.kring.model.network;

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
 * in the order of their layer, then of their target. An entry takes 10 bytes: two words side by side, because a session asks for
 * one random entry and waiting for memory is most of what that costs, and two days.
 *
 * <pre>
 * word    bit 31         30 .. 23     22 .. 0
 * first   of a worker    platforms    target
 *
 * word    bit 31         30 .. 29     28 .. 0
 * second  of a group     layer        strength
 * </pre>
 *
 * <p>Which ties exist is fixed, and whether they exist online. Strength and last contact of an entry are state: what one person
 * feels and remembers. Threads may change different entries at the same time. An online tie can come to exist on one more
 * platform, if somebody moves there; that is for one thread alone.
 */
public final class Ties {

    /** The day of a contact that has not been, or so long ago that nobody remembers it. */
    public static final int NEVER = RecentDays.NEVER;

    /** Days for which a contact is remembered at least. */
    public static final int REMEMBERED_DAYS = RecentDays.KEPT;

    static final int TARGET_MASK = (1 << 23) - 1;
    static final int PLATFORM_SHIFT = 23;
    static final int WORKER = 1 << 31;
    static final int LAYER_SHIFT = 29;
    static final int GROUP = 1 << 31;

    private static final int PLATFORM_MASK = 0xff;
    private static final int LAYER_MASK = 3;
    private static final int STRENGTH_MASK = (1 << LAYER_SHIFT) - 1;
    /**
     * A strength is kept as the float of this part of it. That loses nothing, as it only changes the exponent, and leaves the three
     * highest bits of a strength of up to 1 empty.
     */
    private static final float KEPT_PART = 0x1p-64f;

    private static final float WHOLE = 0x1p64f;

    final int[] first;
    final int[] online;
    final int[] onlineOnly;
    /** Two words an entry, see above. */
    final int[] words;

    /** Two days an entry, side by side: of the last meeting and of the last directed exchange online. */
    private final RecentDays contacts;

    Ties(int[] first) {
        int persons = first.length - 1;
        int entries = first[persons];
        this.first = first;
        online = new int[persons];
        onlineOnly = new int[persons];
        words = new int[Math.multiplyExact(entries, 2)];
        contacts = new RecentDays(Math.multiplyExact(entries, 2));
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
        return words.length / 2;
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
        return Layer.of(layerOf(words[2 * entry + 1]));
    }

    /**
     * Whether two clients are in one activity group of the organisation, whatever else they are to each other.
     *
     * @param entry an entry
     * @return true within an activity group
     */
    public boolean isGroupTie(int entry) {
        return (words[2 * entry + 1] & GROUP) != 0;
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

    static int layerOf(int secondWord) {
        return secondWord >>> LAYER_SHIFT & LAYER_MASK;
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
        return Float.intBitsToFloat(words[2 * entry + 1] & STRENGTH_MASK) * WHOLE;
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
        int kept = Float.floatToRawIntBits((float) value * KEPT_PART);
        words[2 * entry + 1] = (words[2 * entry + 1] & ~STRENGTH_MASK) | kept;
    }

    /**
     * Reads all of an entry.
     *
     * @param entry an entry
     * @param prefetch where it goes
     */
    public void prefetch(int entry, Prefetch prefetch) {
        prefetch.take(words[2 * entry] ^ contacts.code(2 * entry));
    }

    /**
     * Reads what {@link #find} looks at.
     *
     * @param person somebody who has a tie
     * @param prefetch where it goes
     */
    public void prefetchRow(int person, Prefetch prefetch) {
        int first = first(person);
        int last = end(person) - 1;
        int middle = (first + last) / 2;
        prefetch.take(words[2 * first] ^ words[2 * middle] ^ words[2 * last]);
    }

    /**
     * A week begins, for all persons: days of contact are now those of this week and before.
     *
     * @param day its first day
     */
    public void beginWeek(int day) {
        contacts.beginWeek(day);
    }

    /**
     * A person forgets contacts of more than {@link #REMEMBERED_DAYS} days ago. To do so every other month is enough, and is needed.
     *
     * @param person a person
     * @param week week of the run
     */
    public void forget(int person, int week) {
        if (RecentDays.isTimeToForget(week)) {
            for (int i = 2 * first(person); i < 2 * end(person); i++) {
                contacts.forget(i);
            }
        }
    }

    /**
     * Day of the last meeting that one person remembers.
     *
     * @param entry an entry
     * @return day number or {@link #NEVER}
     */
    public int lastMeeting(int entry) {
        return contacts.day(2 * entry);
    }

    /**
     * Whether one person remembers a meeting on a day or later.
     *
     * @param entry an entry
     * @param day day number, of the last {@link #REMEMBERED_DAYS} days
     * @return true if they have met since
     */
    public boolean haveMetSince(int entry, int day) {
        return contacts.isSince(2 * entry, day);
    }

    /**
     * Notes a meeting in one entry, not in its reverse.
     *
     * @param entry an entry
     * @param day day number, not after the next week
     */
    public void met(int entry, int day) {
        contacts.note(2 * entry, day);
    }

    /**
     * Day of the last directed exchange online that one person remembers.
     *
     * @param entry an entry
     * @return day number or {@link #NEVER}
     */
    public int lastExchange(int entry) {
        return contacts.day(2 * entry + 1);
    }

    /**
     * Whether one person remembers a directed exchange online on a day or later.
     *
     * @param entry an entry
     * @param day day number, of the last {@link #REMEMBERED_DAYS} days
     * @return true if one has written since
     */
    public boolean haveWrittenSince(int entry, int day) {
        return contacts.isSince(2 * entry + 1, day);
    }

    /**
     * Notes a directed exchange online in one entry, not in its reverse.
     *
     * @param entry an entry
     * @param day day number, not after the next week
     */
    public void exchanged(int entry, int day) {
        contacts.note(2 * entry + 1, day);
    }
}
