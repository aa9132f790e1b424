package org.kring.experiments.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * One factor as scenario discovery sees it: the different values that the points of a sweep have.
 *
 * @param path dotted path of the factor
 * @param ordered whether the values are numbers, so that a box may cut them off from below and above; else each value is a
 *     choice of its own
 * @param levels the different values, numbers from the lowest to the highest, choices in the order of the points
 */
public record Dimension(String path, boolean ordered, List<String> levels) {

    private static final String NUMBER = "[-+]?[0-9.]+([eE][-+]?[0-9]+)?";

    /** Up to so many different numbers are named one by one; of more, a limit is set between two of them. */
    private static final int NAMED = 12;

    /** Copies the list. */
    public Dimension {
        levels = List.copyOf(levels);
    }

    /**
     * A factor by its values.
     *
     * @param path dotted path of the factor
     * @param values its value at each point
     * @return the dimension
     */
    public static Dimension of(String path, List<String> values) {
        List<String> levels = new ArrayList<>(new LinkedHashSet<>(values));
        boolean ordered = levels.stream().allMatch(level -> level.matches(NUMBER));
        if (ordered) {
            levels.sort(Comparator.comparingDouble(Double::parseDouble));
        }
        return new Dimension(path, ordered, levels);
    }

    /**
     * A number as the factor has it.
     *
     * @param rank place among the levels, from 0
     * @return the number
     * @throws NumberFormatException if the factor is not ordered
     */
    public double number(int rank) {
        return Double.parseDouble(levels.get(rank));
    }

    /**
     * Whether the values are so few that each can be named.
     *
     * @return true for a choice, and for up to 12 different numbers
     */
    public boolean isListed() {
        return !ordered || levels.size() <= NAMED;
    }

    /**
     * All values.
     *
     * @return the limit that leaves nothing out
     */
    Limit everything() {
        return ordered ? new Limit.Span(0, levels.size() - 1) : Limit.Choice.all(levels.size());
    }
}
