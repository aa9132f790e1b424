package org.kring.model.network;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.kring.model.population.Population;

/**
 * Ties offline of a group of persons.
 *
 * @param persons number of persons in the group
 * @param meanSupport mean number of ties of the support layer (LIT:T85)
 * @param meanSympathy mean number of ties of the sympathy layer, without the first (LIT:T85)
 * @param meanOffline mean number of ties offline
 * @param withoutSupport share without any tie of the support layer (LIT:T65)
 * @param sameAge share of ties offline with a person of the same age band; 1/6 without preference (LIT:T93)
 */
public record ClosenessMetrics(
        int persons,
        double meanSupport,
        double meanSympathy,
        double meanOffline,
        double withoutSupport,
        double sameAge) {

    /**
     * Measures a group.
     *
     * @param ties the ties
     * @param people the persons
     * @param group who belongs to the group
     * @return its ties offline; undefined means for an empty group
     */
    public static ClosenessMetrics of(Ties ties, Population people, IntPredicate group) {
        int[] members = IntStream.range(0, people.size()).filter(group).toArray();
        long alone = IntStream.of(members)
                .filter(i -> count(ties, i, Layer.SUPPORT) == 0)
                .count();
        long offline = IntStream.of(members)
                .mapToLong(i -> ties.onlineOnly(i) - ties.first(i))
                .sum();
        long sameAge = IntStream.of(members)
                .mapToLong(i -> IntStream.range(ties.first(i), ties.onlineOnly(i))
                        .filter(e -> people.ageBand(ties.target(e)) == people.ageBand(i))
                        .count())
                .sum();
        return new ClosenessMetrics(
                members.length,
                mean(ties, members, Layer.SUPPORT),
                mean(ties, members, Layer.SYMPATHY),
                offline / (double) members.length,
                alone / (double) members.length,
                sameAge / (double) offline);
    }

    private static double mean(Ties ties, int[] members, Layer layer) {
        return IntStream.of(members)
                .mapToLong(i -> count(ties, i, layer))
                .average()
                .orElse(Double.NaN);
    }

    private static long count(Ties ties, int person, Layer layer) {
        return IntStream.range(ties.first(person), ties.onlineOnly(person))
                .filter(e -> ties.layer(e) == layer)
                .count();
    }
}
