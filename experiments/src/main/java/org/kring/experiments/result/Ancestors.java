package org.kring.experiments.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kring.experiments.study.Worlds;

/**
 * Which plausible worlds stem from the same parameter set of an early stage of a calibration. A later stage goes on from the sets
 * of the one before, and only some of these leave descendants: an ensemble of 200 sets may hold the values of 16 for all parameters
 * of the first stage. Such worlds are no independent ones, so an interval has to count them together, as those of one cluster.
 *
 * <p>Worlds of one ancestor are known by their values: those with the same set, or, where two parameters at least have the same
 * values in the same worlds and no other parameter has one value in worlds of different ancestors, those with the same values of these.
 * In a grid of values, where parameters change independently of each other, every set is its own ancestor.
 */
public final class Ancestors {

    /** For each world the number of its ancestor, from 0 in the order in which they appear. */
    private final int[] of;

    private final int count;

    private Ancestors(int[] of) {
        this.of = of;
        count = Arrays.stream(of).max().orElse(-1) + 1;
    }

    /**
     * The ancestors of some worlds.
     *
     * @param worlds the worlds of a study
     * @param sets number of the parameter set of each world that is meant
     * @return their ancestors
     */
    static Ancestors of(Worlds worlds, List<Integer> sets) {
        Map<Integer, List<Double>> values = new HashMap<>();
        worlds.worlds().forEach(world -> values.put(world.set(), world.values()));
        List<int[]> partitions = new ArrayList<>();
        for (int path = 0; path < worlds.paths().size(); path++) {
            int parameter = path;
            int[] partition = numbered(sets.stream()
                    .map(set -> values.getOrDefault(set, List.of()).get(parameter))
                    .toList());
            if (Arrays.stream(partition).anyMatch(number -> number > 0)) {
                partitions.add(partition);
            }
        }
        Ancestors coarsest = new Ancestors(numbered(sets));
        for (int[] partition : partitions) {
            Ancestors candidate = new Ancestors(partition);
            boolean isShared = partitions.stream()
                            .filter(other -> Arrays.equals(other, partition))
                            .count()
                    > 1;
            if (candidate.count < coarsest.count
                    && isShared
                    && partitions.stream().allMatch(candidate::holds)) {
                coarsest = candidate;
            }
        }
        return coarsest;
    }

    /** Numbers in the order of appearance, the same for equal things. */
    private static int[] numbered(List<?> things) {
        Map<Object, Integer> numbers = new HashMap<>();
        return things.stream()
                .mapToInt(thing -> {
                    Integer known = numbers.putIfAbsent(thing, numbers.size());
                    return known == null ? numbers.size() - 1 : known;
                })
                .toArray();
    }

    /** Whether worlds that are together in a partition are together here. */
    private boolean holds(int[] partition) {
        Map<Integer, Integer> ancestors = new HashMap<>();
        for (int w = 0; w < of.length; w++) {
            Integer before = ancestors.putIfAbsent(partition[w], of[w]);
            if (before != null && before != of[w]) {
                return false;
            }
        }
        return true;
    }

    /**
     * How many there are.
     *
     * @return at most the number of worlds
     */
    public int count() {
        return count;
    }

    /**
     * How many worlds with different ancestors the worlds are worth, if all that matters is the ancestor (Kish).
     *
     * @return from 1 to {@link #count}
     */
    public double worth() {
        return worth(new double[of.length]);
    }

    private double worth(double[] values) {
        double[] sizes = new double[count];
        for (int w = 0; w < of.length; w++) {
            sizes[of[w]] += Double.isFinite(values[w]) ? 1.0 : 0.0;
        }
        double all = Arrays.stream(sizes).sum();
        return all * all / Arrays.stream(sizes).map(size -> size * size).sum();
    }

    /**
     * How many independent worlds a share over the worlds is worth: fewer, the more alike worlds of one ancestor are.
     *
     * @param values for each world 1, 0 or a part of 1 for a tie; {@code NaN} where it does not count
     * @return between {@link #worth} and the number of worlds that count, and the former if all are 0 or all are 1
     */
    public double effective(double[] values) {
        double[] counted = Arrays.stream(values).filter(Double::isFinite).toArray();
        if (count == of.length || counted.length == 0) {
            return counted.length;
        }
        double share = Arrays.stream(counted).average().orElseThrow();
        double least = worth(values);
        double[] sums = means(values);
        double squares = 0.0;
        int ancestors = 0;
        for (double each : sums) {
            if (Double.isFinite(each)) {
                squares += (each - share) * (each - share);
                ancestors++;
            }
        }
        double spread = share * (1.0 - share);
        if (spread <= 0.0 || ancestors < 2) {
            return least;
        }
        double variance = squares / ancestors / (ancestors - 1.0);
        return variance > 0.0 ? Math.max(least, Math.min(counted.length, spread / variance)) : counted.length;
    }

    /**
     * One value for each ancestor, made so that their mean is the mean over the worlds, and their standard error that of a mean over
     * clusters: the mean of all, and what the worlds of the ancestor differ from it in sum, times ancestors over worlds.
     *
     * @param values a value for each world; {@code NaN} where it is not defined
     * @return a value for each ancestor, that of its world where it has one as all others do; {@code NaN} if it has no defined one
     */
    public double[] means(double[] values) {
        if (count == of.length) {
            return values.clone();
        }
        double mean = Arrays.stream(values).filter(Double::isFinite).average().orElse(Double.NaN);
        double[] sums = new double[count];
        boolean[] isDefined = new boolean[count];
        int worlds = 0;
        for (int w = 0; w < of.length; w++) {
            if (Double.isFinite(values[w])) {
                sums[of[w]] += values[w] - mean;
                isDefined[of[w]] = true;
                worlds++;
            }
        }
        int ancestors = 0;
        for (boolean each : isDefined) {
            ancestors += each ? 1 : 0;
        }
        for (int k = 0; k < count; k++) {
            sums[k] = isDefined[k] ? mean + sums[k] * ancestors / worlds : Double.NaN;
        }
        return sums;
    }
}
