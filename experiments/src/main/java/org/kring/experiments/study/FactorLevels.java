package org.kring.experiments.study;

import java.util.List;
import java.util.OptionalInt;
import org.kring.experiments.design.Factor;
import org.kring.experiments.design.ListedFactor;
import org.kring.experiments.design.RangeFactor;
import org.kring.experiments.design.Scale;
import org.kring.experiments.scenario.ByShape;
import org.kring.experiments.scenario.YamlValue;
import org.kring.model.scenario.OffByDefault;

/** The values that a factor takes, as a study file gives them. */
@ByShape
public sealed interface FactorLevels {

    /**
     * The factor with these values.
     *
     * @param path dotted path of what is varied
     * @return the factor
     * @throws IllegalArgumentException if the values do not fit together
     */
    Factor factor(String path);

    /**
     * Values that are listed.
     *
     * @param levels numbers, names or blocks, as they would stand in a scenario or strategy
     */
    record Listed(List<YamlValue> levels) implements FactorLevels {

        /** Copies the list. */
        public Listed {
            levels = List.copyOf(levels);
            if (levels.isEmpty()) {
                throw new IllegalArgumentException("levels: at least one is needed");
            }
        }

        @Override
        public Factor factor(String path) {
            return new ListedFactor(path, levels.stream().map(YamlValue::text).toList());
        }
    }

    /**
     * A range.
     *
     * @param from lowest value
     * @param to highest value
     * @param levels number of values on a grid, ends included; 0 for designs that take any value of the range
     * @param scale equal differences or equal ratios
     * @param whole whether only whole numbers are taken; a whole parameter has them without being asked
     */
    record Range(
            double from,
            double to,
            @OffByDefault int levels,
            @OffByDefault Scale scale,
            @OffByDefault boolean whole) implements FactorLevels {

        /** Checks that the range is one. */
        public Range {
            Factor unused = factor("the range", from, to, levels, scale, whole);
        }

        @Override
        public Factor factor(String path) {
            return factor(path, from, to, levels, scale, whole);
        }

        private static Factor factor(String path, double from, double to, int levels, Scale scale, boolean whole) {
            return new RangeFactor(
                    path, from, to, levels == 0 ? OptionalInt.empty() : OptionalInt.of(levels), scale, whole);
        }
    }
}
