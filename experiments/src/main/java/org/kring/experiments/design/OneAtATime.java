package org.kring.experiments.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A base point, and from there each factor through its other levels alone. Point 0 is the base; then the first factor goes
 * through its levels, then the second, and so on.
 */
public final class OneAtATime implements Design {

    private final List<Factor> factors;
    private final List<String> base;
    private final List<Change> changes;

    private record Change(int factor, String value) {}

    /**
     * A design around a base point.
     *
     * @param factors at least one, with different paths; ranges must have a number of levels
     * @param base value of each factor at the base point, by path; it need not be a level
     * @throws IllegalArgumentException if a factor has no levels or no value at the base point, or a path is there twice
     */
    public OneAtATime(List<? extends Factor> factors, Map<String, String> base) {
        this.factors = FactorList.checked(factors);
        this.base = this.factors.stream().map(factor -> baseValue(factor, base)).toList();
        List<Change> all = new ArrayList<>();
        for (int f = 0; f < this.factors.size(); f++) {
            for (String level : this.factors.get(f).levels()) {
                if (!level.equals(this.base.get(f))) {
                    all.add(new Change(f, level));
                }
            }
        }
        this.changes = List.copyOf(all);
    }

    /**
     * A design around the middle level of each factor; of two in the middle it is the first.
     *
     * @param factors at least one, with different paths; ranges must have a number of levels
     * @return the design
     * @throws IllegalArgumentException if a factor has no levels, or a path is there twice
     */
    public static OneAtATime aroundMiddle(List<? extends Factor> factors) {
        Map<String, String> middle = new LinkedHashMap<>();
        for (Factor factor : factors) {
            List<String> levels = factor.levels();
            middle.put(factor.path(), levels.get((levels.size() - 1) / 2));
        }
        return new OneAtATime(factors, middle);
    }

    /**
     * Which factor a point changes.
     *
     * @param index number of a point
     * @return number of the factor, from 0; empty at the base point
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public OptionalInt changedFactor(long index) {
        Objects.checkIndex(index, size());
        return index == 0
                ? OptionalInt.empty()
                : OptionalInt.of(changes.get((int) index - 1).factor());
    }

    @Override
    public String name() {
        return "oneAtATime";
    }

    @Override
    public List<Factor> factors() {
        return factors;
    }

    @Override
    public long size() {
        return 1L + changes.size();
    }

    @Override
    public DesignPoint point(long index) {
        Objects.checkIndex(index, size());
        List<String> values = new ArrayList<>(base);
        if (index > 0) {
            Change change = changes.get((int) index - 1);
            values.set(change.factor(), change.value());
        }
        return new DesignPoint(index, values);
    }

    private static String baseValue(Factor factor, Map<String, String> base) {
        String value = base.get(factor.path());
        if (value == null) {
            throw new IllegalArgumentException(factor.path() + " must have a value at the base point, but has none");
        }
        return ValueText.canonical(value);
    }
}
