package org.kring.experiments.design;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A factor with named values: numbers, or words for a choice such as a strategy, platform or policy.
 *
 * @param path dotted path of what is varied
 * @param levels the values, at least one, none of them blank, none of them twice; numbers are put into canonical form
 */
public record ListedFactor(String path, List<String> levels) implements Factor {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the path is blank, there is no value, or a value is blank or given twice
     */
    public ListedFactor {
        Units.requirePath(path);
        levels = levels.stream().map(ValueText::canonical).toList();
        if (levels.isEmpty()) {
            throw new IllegalArgumentException(path + " must have at least one value, but the list was empty");
        }
        Set<String> seen = new HashSet<>();
        for (String level : levels) {
            if (level.isBlank()) {
                throw new IllegalArgumentException(path + " must have no blank value, but one was blank");
            }
            if (!seen.add(level)) {
                throw new IllegalArgumentException(
                        "%s must name each value once, but %s was there twice".formatted(path, level));
            }
        }
    }

    /**
     * A factor with numbers.
     *
     * @param path dotted path of what is varied
     * @param values the numbers
     * @return the factor
     * @throws IllegalArgumentException if a number is not finite, or is given twice
     */
    public static ListedFactor ofNumbers(String path, double... values) {
        return new ListedFactor(
                path, Arrays.stream(values).mapToObj(ValueText::of).toList());
    }

    @Override
    public String valueAt(double unit) {
        return levels.get(Units.cell(unit, levels.size()));
    }
}
