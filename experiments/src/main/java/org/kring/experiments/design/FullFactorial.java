package org.kring.experiments.design;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/** Every level of each factor with every level of all others; the last factor runs fastest. */
public final class FullFactorial implements Design {

    private final List<Factor> factors;
    private final List<List<String>> levels;
    private final long size;

    /**
     * A grid.
     *
     * @param factors at least one, with different paths; ranges must have a number of levels
     * @throws IllegalArgumentException if a factor has no levels, a path is there twice, or there are more than 2^63-1 points
     */
    public FullFactorial(List<? extends Factor> factors) {
        this.factors = FactorList.checked(factors);
        this.levels = this.factors.stream().map(Factor::levels).toList();
        this.size = product(levels);
    }

    @Override
    public String name() {
        return "fullFactorial";
    }

    @Override
    public List<Factor> factors() {
        return factors;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public DesignPoint point(long index) {
        Objects.checkIndex(index, size);
        String[] values = new String[levels.size()];
        long rest = index;
        for (int f = values.length - 1; f >= 0; f--) {
            List<String> choices = levels.get(f);
            values[f] = choices.get((int) (rest % choices.size()));
            rest /= choices.size();
        }
        return new DesignPoint(index, Arrays.asList(values));
    }

    /**
     * The number of the point that has these values.
     *
     * @param values one value per factor, in canonical form
     * @return its number, from 0; empty if a value is no level
     */
    public OptionalLong indexOf(List<String> values) {
        long index = 0;
        for (int f = 0; f < levels.size(); f++) {
            int level = levels.get(f).indexOf(values.get(f));
            if (level < 0) {
                return OptionalLong.empty();
            }
            index = index * levels.get(f).size() + level;
        }
        return OptionalLong.of(index);
    }

    private static long product(List<List<String>> levels) {
        try {
            return levels.stream().mapToLong(List::size).reduce(1L, Math::multiplyExact);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "a full factorial must have at most 2^63-1 points, but was "
                            + String.join(
                                    " x ",
                                    levels.stream()
                                            .map(each -> Integer.toString(each.size()))
                                            .toList()),
                    e);
        }
    }
}
