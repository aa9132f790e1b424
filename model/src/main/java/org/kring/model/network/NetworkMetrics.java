package org.kring.model.network;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.kring.model.population.Population;

/**
 * Shape of the network of one platform, over the persons with an account there.
 *
 * @param holders number of account holders
 * @param meanDegree mean number of ties on the platform
 * @param medianDegree median number of ties on the platform
 * @param clusteringAtMedian share of pairs of ties that are tied themselves, mean over up to 1,000 holders with the
 *     median number of ties; undefined where that is below 2 (LIT:T89)
 * @param largestComponent share of holders in the largest connected part (LIT:T92)
 */
public record NetworkMetrics(
        int holders, double meanDegree, int medianDegree, double clusteringAtMedian, double largestComponent) {

    private static final int CLUSTERING_SAMPLE = 1000;

    /**
     * Measures the network of a platform.
     *
     * @param ties the ties
     * @param people the persons
     * @param platform place of the platform in the scenario; at least one person must use it
     * @return its shape
     */
    public static NetworkMetrics of(Ties ties, Population people, int platform) {
        int[] holders = IntStream.range(0, people.size())
                .filter(i -> people.uses(i, platform))
                .toArray();
        int[] degrees = IntStream.of(holders)
                .map(i -> (int) friends(ties, i, platform).count())
                .toArray();
        int[] sorted = degrees.clone();
        Arrays.sort(sorted);
        int median = sorted[sorted.length / 2];
        double clustering = IntStream.range(0, holders.length)
                .filter(h -> degrees[h] == median)
                .limit(CLUSTERING_SAMPLE)
                .mapToDouble(h -> clustering(ties, holders[h], platform))
                .average()
                .orElse(Double.NaN);
        return new NetworkMetrics(
                holders.length,
                IntStream.of(degrees).average().orElse(Double.NaN),
                median,
                clustering,
                largestComponent(ties, holders, platform) / (double) holders.length);
    }

    /**
     * Median over mean number of ties: 1 without skew, about 0.52 on Facebook in 2011 (LIT:T88).
     *
     * @return the ratio
     */
    public double medianToMean() {
        return medianDegree / meanDegree;
    }

    /**
     * Those tied to a person on a platform.
     *
     * @param ties the ties
     * @param person a person
     * @param platform place of the platform in the scenario
     * @return their numbers
     */
    static IntStream friends(Ties ties, int person, int platform) {
        return IntStream.range(ties.online(person), ties.end(person))
                .filter(e -> (ties.platforms(e) >> platform & 1) != 0)
                .map(ties::target);
    }

    /** Share of pairs of friends who are friends; undefined for fewer than two friends. */
    static double clustering(Ties ties, int person, int platform) {
        int[] friends = friends(ties, person, platform).sorted().toArray();
        long ends = IntStream.of(friends)
                .flatMap(friend -> friends(ties, friend, platform))
                .filter(other -> Arrays.binarySearch(friends, other) >= 0)
                .count();
        return ends / ((double) friends.length * (friends.length - 1));
    }

    private static int largestComponent(Ties ties, int[] holders, int platform) {
        boolean[] seen = new boolean[ties.persons()];
        int[] queue = new int[holders.length];
        int largest = 0;
        for (int start : holders) {
            if (!seen[start]) {
                largest = Math.max(largest, component(ties, start, platform, seen, queue));
            }
        }
        return largest;
    }

    private static int component(Ties ties, int start, int platform, boolean[] seen, int[] queue) {
        int size = 0;
        queue[size++] = start;
        seen[start] = true;
        for (int head = 0; head < size; head++) {
            for (int e = ties.online(queue[head]); e < ties.end(queue[head]); e++) {
                int other = ties.target(e);
                if ((ties.platforms(e) >> platform & 1) != 0 && !seen[other]) {
                    seen[other] = true;
                    queue[size++] = other;
                }
            }
        }
        return size;
    }
}
