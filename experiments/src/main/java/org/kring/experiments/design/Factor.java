package org.kring.experiments.design;

import java.util.List;

/**
 * What a study varies on purpose: the dotted path of a value of a scenario or strategy, and the values it takes.
 *
 * <p>Values are texts as they would stand in a YAML file, numbers in one canonical form, so that equal values are equal texts.
 */
public sealed interface Factor permits ListedFactor, RangeFactor {

    /**
     * What is varied.
     *
     * @return dotted path, such as {@code strategy.postsPerWeek}
     */
    String path();

    /**
     * The values of a grid.
     *
     * @return at least one value, without repetition, in the order in which a grid runs through them
     * @throws IllegalArgumentException if the factor is a range without a number of levels
     */
    List<String> levels();

    /**
     * The value at a place between the lowest and the highest. A list is cut into cells of equal width, one per value; a range
     * is continuous even if it has levels, and if it is rounded, every whole number has a cell of equal width on its scale.
     *
     * @param unit place in [0,1]
     * @return the value there
     * @throws IllegalArgumentException if the place lies outside
     */
    String valueAt(double unit);
}
