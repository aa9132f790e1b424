package org.kring.model.chance;

/**
 * Keyed draws: pure functions of (study seed, replicate, purpose, entity, time, index).
 *
 * <p>A <em>key</em> stands for one decision of one entity at one time; any number of draws is taken from it by index.
 * Immutable, without state, free to share between threads.
 */
public final class Draws {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final double TO_UNIT = 0x1.0p-53;

    private final long[] roots;

    /**
     * The luck of one replicate of a study.
     *
     * @param studySeed seed of the study
     * @param replicate number of the replicate, from 0
     */
    public Draws(long studySeed, int replicate) {
        long root = mix(mix(studySeed + GOLDEN) + replicate * GOLDEN + 1L);
        Purpose[] purposes = Purpose.values();
        roots = new long[purposes.length];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = mix(root + (i + 1L) * GOLDEN);
        }
    }

    /**
     * The key of one decision.
     *
     * @param purpose what is decided
     * @param entity number of the person, pair or post that it is about
     * @param time hour, day or week, as the purpose has it
     * @return a key for the static methods of this class
     */
    public long key(Purpose purpose, long entity, long time) {
        return mix(mix(roots[purpose.ordinal()] + entity * GOLDEN) ^ (time * 0xd1342543de82ef95L));
    }

    /**
     * Raw bits.
     *
     * @param key key of a decision
     * @param index which draw of that decision, from 0
     * @return 64 uniform bits
     */
    public static long bits(long key, int index) {
        return mix(key + (index + 1L) * GOLDEN);
    }

    /**
     * A uniform number.
     *
     * @param key key of a decision
     * @param index which draw of that decision, from 0
     * @return uniform in [0,1), a multiple of 2^-53
     */
    public static double uniform(long key, int index) {
        return (bits(key, index) >>> 11) * TO_UNIT;
    }

    /**
     * A whole number below a bound.
     *
     * @param key key of a decision
     * @param index which draw of that decision, from 0
     * @param bound exclusive upper bound, above 0
     * @return uniform in 0 to bound-1
     */
    public static int below(long key, int index, int bound) {
        return (int) (((bits(key, index) >>> 32) * bound) >>> 32);
    }

    /**
     * A yes or no.
     *
     * @param key key of a decision
     * @param index which draw of that decision, from 0
     * @param probability chance of yes
     * @return true with that chance
     */
    public static boolean bernoulli(long key, int index, double probability) {
        return uniform(key, index) < probability;
    }

    /**
     * A standard normal number.
     *
     * @param key key of a decision
     * @param index which draw of that decision, from 0
     * @return normal with mean 0 and standard deviation 1
     */
    public static double normal(long key, int index) {
        double u = ((bits(key, index) >>> 11) + 0.5) * TO_UNIT;
        double v = (bits(key ^ GOLDEN, index) >>> 11) * TO_UNIT;
        return StrictMath.sqrt(-2.0 * StrictMath.log(u)) * StrictMath.cos(2.0 * StrictMath.PI * v);
    }

    /**
     * A Poisson count.
     *
     * @param key key of a decision
     * @param index which draw of that decision, from 0
     * @param mean mean, at least 0 and at most 700
     * @return Poisson distributed count
     */
    public static int poisson(long key, int index, double mean) {
        double u = uniform(key, index);
        double p = StrictMath.exp(-mean);
        double cumulative = p;
        int k = 0;
        while (u >= cumulative && k < 10_000) {
            k++;
            p *= mean / k;
            cumulative += p;
        }
        return k;
    }

    /**
     * A category by weight.
     *
     * @param key key of a decision
     * @param index which draw of that decision, from 0
     * @param weights relative weights, at least one above 0
     * @return an index into the weights
     */
    public static int categorical(long key, int index, double[] weights) {
        double sum = 0.0;
        for (double weight : weights) {
            sum += weight;
        }
        double u = uniform(key, index) * sum;
        int last = weights.length - 1;
        for (int i = 0; i < last; i++) {
            u -= weights[i];
            if (u < 0.0) {
                return i;
            }
        }
        return last;
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
        return b ^ (b >>> 31);
    }
}
