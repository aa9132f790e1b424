package org.kring.model.chance;

/**
 * Keyed draws: pure functions of (study seed, replicate, purpose, entity, time, index).
 *
 * <p>A <em>key</em> stands for one decision of one entity at one time; any number of draws is taken from it by index.
 * Immutable, without state, free to share between threads.
 *
 * <p><b>Construction.</b> A tree of SplitMix64 streams. One rule, {@code child(state, n)}, gives the n-th output of the
 * stream that starts in a state, and this output is the state of the next level:
 *
 * <pre>
 *   0 -> study seed -> replicate -> purpose -> 2^18 entity + 2^10 + time -> index
 *        `------- in the constructor -------'  `---------- key ---------'  `- bits
 * </pre>
 *
 * Along each level the outputs are a SplitMix64 stream to the letter, with the golden gamma and Stafford's finaliser
 * "Mix13". For a fixed parent no two children are equal, so no two decisions of one purpose share a key. Two keys of
 * different parents are equal, or one's draws are the other's moved by a few places, with a chance of the order of 2^-64
 * for each pair and place.
 *
 * <p>Steele, G. L., Lea, D. and Flood, C. H. (2014), "Fast splittable pseudorandom number generators", OOPSLA 2014,
 * 453-472, doi:10.1145/2660193.2660195. Stafford, D. (2011), "Better bit mixing: improving on MurmurHash3's 64-bit
 * finalizer". Draws by key instead of by order: Salmon, J. K. et al. (2011), "Parallel random numbers: as easy as 1, 2,
 * 3", SC 2011, doi:10.1145/2063384.2063405. Cost and test results: docs/decisions/0001-keyed-draws.md.
 *
 * <p>Each draw uses one index, and rises or falls with its uniform number throughout. So with the same luck a higher
 * probability never turns a yes into a no.
 */
public final class Draws {

    /** Most persons that a number of a pair has room for. */
    public static final int MOST_PERSONS = 1 << 23;

    /** Earliest time of a key: a run may begin with some weeks before its first hour. */
    public static final int FIRST_TIME = -(1 << 10);

    /** Latest time of a key: in hours almost 30 years. */
    public static final int LAST_TIME = FIRST_TIME + (1 << 18) - 1;

    private static final int PERSON_BITS = 23;
    private static final int TIME_BITS = 18;
    private static final int ENTITY_BITS = Long.SIZE - TIME_BITS;
    private static final int PART_BITS = 9;
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private final long[] purposes;

    /**
     * The luck of one replicate of a study.
     *
     * @param studySeed seed of the study
     * @param replicate number of the replicate, from 0
     */
    public Draws(long studySeed, int replicate) {
        long root = child(child(0L, studySeed), replicate);
        purposes = new long[Purpose.values().length];
        for (int i = 0; i < purposes.length; i++) {
            purposes[i] = child(root, i);
        }
    }

    /**
     * The key of one decision.
     *
     * @param purpose what is decided; it fixes what kind of entity and which unit of time the other two count
     * @param entity number of the person, {@linkplain #pair pair}, {@linkplain #part part of a person} or post that it is
     *     about, in 0 to 2^46-1
     * @param time hour, day or week, as the purpose has it, in {@link #FIRST_TIME} to {@link #LAST_TIME}
     * @return a key for the static methods of this class
     * @throws IllegalArgumentException if a number lies outside
     */
    public long key(Purpose purpose, long entity, long time) {
        long step = time - FIRST_TIME;
        if (((entity >>> ENTITY_BITS) | (step >>> TIME_BITS)) != 0) {
            throw outside(entity, time);
        }
        return child(purposes[purpose.ordinal()], (entity << TIME_BITS) | step);
    }

    /**
     * The entity number of two persons, whoever is named first.
     *
     * @param a number of a person, from 0
     * @param b number of another person, from 0
     * @return a number that no other pair has and no single person
     * @throws IllegalArgumentException if the two are one, or one is outside 0 to {@link #MOST_PERSONS}-1
     */
    public static long pair(int a, int b) {
        if (a == b || (a | b) >>> PERSON_BITS != 0) {
            throw new IllegalArgumentException("A pair needs two different numbers in 0 to %d, but was %d and %d"
                    .formatted(MOST_PERSONS - 1, a, b));
        }
        return ((long) Math.max(a, b) << PERSON_BITS) | Math.min(a, b);
    }

    /**
     * The entity number of a person on one platform or in one venue. A purpose counts parts, or persons, never both.
     *
     * @param person number of a person, from 0
     * @param part number of the platform or venue, in 0 to 511
     * @return a number that no other person and part have
     * @throws IllegalArgumentException if a number lies outside
     */
    public static long part(int person, int part) {
        if (person < 0 || part >>> PART_BITS != 0) {
            throw new IllegalArgumentException(
                    "A part needs a person from 0 and a number in 0 to 511, but was %d and %d".formatted(person, part));
        }
        return ((long) person << PART_BITS) | part;
    }

    /**
     * Raw bits.
     *
     * @param key key of a decision
     * @param index which draw of that decision, from 0
     * @return 64 uniform bits
     */
    public static long bits(long key, int index) {
        return child(key, index);
    }

    /**
     * A uniform number.
     *
     * @param key key of a decision
     * @param index which draw of that decision, from 0
     * @return uniform in [0,1), a multiple of 2^-53
     */
    public static double uniform(long key, int index) {
        return (bits(key, index) >>> 11) * 0x1.0p-53;
    }

    /**
     * A whole number below a bound, every number with the same chance but for one part in 2^32.
     *
     * @param key key of a decision
     * @param index which draw of that decision, from 0
     * @param bound exclusive upper bound, above 0
     * @return uniform in 0 to bound-1
     * @throws IllegalArgumentException if the bound is 0 or less
     */
    public static int below(long key, int index, int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound must be above 0, but was " + bound);
        }
        return (int) Math.multiplyHigh(bits(key, index) >>> 1, (long) bound << 1);
    }

    /**
     * A yes or no.
     *
     * @param key key of a decision
     * @param index which draw of that decision, from 0
     * @param probability chance of yes; 0 and less is never, 1 and more is always
     * @return true with that chance
     * @throws IllegalArgumentException if the probability is not a number
     */
    public static boolean bernoulli(long key, int index, double probability) {
        if (Double.isNaN(probability)) {
            throw new IllegalArgumentException("probability must be a number, but was NaN");
        }
        return uniform(key, index) < probability;
    }

    /**
     * A standard normal number, by inversion; it lies between -8.3 and 8.3.
     *
     * @param key key of a decision
     * @param index which draw of that decision, from 0
     * @return normal with mean 0 and standard deviation 1
     */
    public static double normal(long key, int index) {
        // One bit less than a uniform number: the middle of each cell is then exact, never 0 and never 1.
        return NormalQuantile.of(((bits(key, index) >>> 12) + 0.5) * 0x1.0p-52);
    }

    /**
     * A category by weight.
     *
     * @param key key of a decision
     * @param index which draw of that decision, from 0
     * @param weights relative weights, 0 or more, at least one above 0; a category of weight 0 is never drawn
     * @return an index into the weights
     * @throws IllegalArgumentException if a weight is negative, or the sum of all is 0 or not a finite number
     */
    public static int categorical(long key, int index, double[] weights) {
        double sum = sum(weights);
        // Adding in the order of the sum, the last category with a weight reaches the sum, and so passes the target.
        double target = Math.min(uniform(key, index) * sum, Math.nextDown(sum));
        double cumulative = 0.0;
        int category = -1;
        do {
            category++;
            cumulative += weights[category];
        } while (target >= cumulative);
        return category;
    }

    private static double sum(double[] weights) {
        double sum = 0.0;
        for (double weight : weights) {
            if (!(weight >= 0.0)) {
                throw new IllegalArgumentException("A weight must be 0 or more, but was " + weight);
            }
            sum += weight;
        }
        if (!(sum > 0.0 && sum < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The sum of weights must be above 0 and finite, but was " + sum);
        }
        return sum;
    }

    private static IllegalArgumentException outside(long entity, long time) {
        return new IllegalArgumentException("A key needs an entity in 0 to %d and a time in %d to %d, but was %d and %d"
                .formatted((1L << ENTITY_BITS) - 1, FIRST_TIME, LAST_TIME, entity, time));
    }

    /** Output number n, from 0, of the SplitMix64 stream that starts in a state. */
    private static long child(long state, long n) {
        long z = state + (n + 1L) * GOLDEN_GAMMA;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
