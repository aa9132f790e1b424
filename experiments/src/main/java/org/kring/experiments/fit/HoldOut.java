package org.kring.experiments.fit;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A fifth of the posts, kept out of the fit to test it on. Which ones is fixed by the line of each post and a seed alone.
 *
 * @param training posts that are fitted
 * @param heldOut posts that are not
 */
record HoldOut(List<PagePost> training, List<PagePost> heldOut) {

    private static final int ONE_IN = 5;

    static HoldOut of(List<PagePost> posts, long seed) {
        Set<Integer> lines = new TreeSet<>();
        posts.stream()
                .sorted(Comparator.comparingLong(post -> luck(seed, post.line())))
                .limit(posts.size() / ONE_IN)
                .forEach(post -> lines.add(post.line()));
        return new HoldOut(
                posts.stream().filter(post -> !lines.contains(post.line())).toList(),
                posts.stream().filter(post -> lines.contains(post.line())).toList());
    }

    /** A number that looks drawn, from a key (the finaliser of SplitMix64; Steele, Lea and Flood 2014). */
    static long luck(long seed, long key) {
        long z = seed * 0x9E3779B97F4A7C15L + key * 0xD1B54A32D192ED03L + 0x632BE59BD9B4E019L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
