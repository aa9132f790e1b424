package org.kring.experiments.design;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Factors that are moved together.
 *
 * @param members numbers of the factors of each group
 */
record FactorGroups(List<List<Integer>> members) {

    FactorGroups {
        members = members.stream().map(List::copyOf).toList();
    }

    /** Each factor by itself. */
    static FactorGroups single(int factors) {
        return new FactorGroups(IntStream.range(0, factors).mapToObj(List::of).toList());
    }

    /** Groups by the paths of their factors; every factor must be in exactly one. */
    static FactorGroups of(List<? extends Factor> factors, List<List<String>> paths) {
        List<String> known = factors.stream().map(Factor::path).toList();
        boolean[] taken = new boolean[known.size()];
        List<List<Integer>> members = new ArrayList<>();
        for (List<String> group : paths) {
            List<Integer> numbers =
                    group.stream().map(path -> number(known, path)).toList();
            if (numbers.isEmpty()) {
                throw new IllegalArgumentException("a group must have at least one factor, but one was empty");
            }
            for (int factor : numbers) {
                if (taken[factor]) {
                    throw new IllegalArgumentException(known.get(factor) + " must be in one group, but was in two");
                }
                taken[factor] = true;
            }
            members.add(numbers);
        }
        for (int f = 0; f < taken.length; f++) {
            if (!taken[f]) {
                throw new IllegalArgumentException(known.get(f) + " must be in one group, but was in none");
            }
        }
        return new FactorGroups(members);
    }

    int size() {
        return members.size();
    }

    private static int number(List<String> known, String path) {
        int number = known.indexOf(path);
        if (number < 0) {
            throw new IllegalArgumentException(
                    "a group must name factors of the study, %s, but named %s".formatted(known, path));
        }
        return number;
    }
}
