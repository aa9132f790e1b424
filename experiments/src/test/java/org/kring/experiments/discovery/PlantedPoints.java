package org.kring.experiments.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.kring.model.chance.Draws;

/** Points drawn evenly from the unit cube, some with a choice of three policies, and cases where a rule says so. */
final class PlantedPoints {

    static final List<String> POLICIES = List.of("open", "office", "closed");

    private PlantedPoints() {}

    /** Points with some numbers in (0,1), then one policy. */
    static List<List<String>> drawn(long seed, int points, int numbers) {
        List<List<String>> drawn = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            long key = Draws.bits(seed, i);
            List<String> point = new ArrayList<>();
            for (int d = 0; d < numbers; d++) {
                point.add(String.format(Locale.ROOT, "%.6f", Draws.uniform(key, d)));
            }
            point.add(POLICIES.get(Draws.below(key, numbers, POLICIES.size())));
            drawn.add(point);
        }
        return drawn;
    }

    static List<String> paths(int numbers) {
        List<String> paths = new ArrayList<>();
        for (int d = 0; d < numbers; d++) {
            paths.add("x.factor" + (char) ('A' + d));
        }
        paths.add("strategy.policy");
        return paths;
    }

    static double number(List<String> point, int d) {
        return Double.parseDouble(point.get(d));
    }

    /** Cases where the rule holds, but each point is turned round with a probability. */
    static Cases cases(long seed, List<List<String>> points, double noise, Predicate<List<String>> rule) {
        boolean[] flags = new boolean[points.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = rule.test(points.get(i)) ^ Draws.bernoulli(Draws.bits(seed, i), 99, noise);
        }
        return Cases.of(paths(points.get(0).size() - 1), points, flags);
    }

    /** Cases dealt out by chance. */
    static Cases noise(long seed, int points, int numbers, double share) {
        boolean[] flags = new boolean[points];
        IntStream.range(0, points).forEach(i -> flags[i] = Draws.bernoulli(Draws.bits(~seed, i), 7, share));
        return Cases.of(paths(numbers), drawn(seed, points, numbers), flags);
    }
}
