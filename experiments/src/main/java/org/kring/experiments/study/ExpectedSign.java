package org.kring.experiments.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kring.experiments.design.DesignKind;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Names;
import org.kring.experiments.scenario.YamlValue;
import org.kring.model.scenario.OffByDefault;

/**
 * What a study expects, in a form that its runs can contradict: an outcome of a strategy, or how much it differs between two
 * strategies, rises or falls along a factor; without a factor, that difference is above or below 0.
 *
 * @param outcome name of an outcome
 * @param strategy label of a strategy of the study
 * @param over label of the strategy that is taken off; empty for none
 * @param factor path of the factor along which it moves; empty for none
 * @param from level at which it starts; the first of the factor if it is left out
 * @param to level at which it ends; the last of the factor if it is left out
 * @param at levels of other factors to which it is confined, by path; all if it is left out
 * @param sign the direction
 */
public record ExpectedSign(
        String outcome,
        String strategy,
        @OffByDefault String over,
        @OffByDefault String factor,
        @OffByDefault YamlValue from,
        @OffByDefault YamlValue to,
        @OffByDefault Map<String, YamlValue> at,
        Sign sign) {

    /** Which way. */
    public enum Sign {
        /** More, or above 0. */
        UP,
        /** Less, or below 0. */
        DOWN
    }

    /** Copies the map; something must be compared. */
    public ExpectedSign {
        at = Collections.unmodifiableMap(new LinkedHashMap<>(at));
        Outcomes.require(outcome);
        if (factor.isEmpty() && over.isEmpty()) {
            throw new IllegalArgumentException(
                    "a factor, or a strategy under over, is needed: a sign is one of a difference");
        }
        if (factor.isEmpty() && !(from.equals(YamlValue.OFF) && to.equals(YamlValue.OFF))) {
            throw new IllegalArgumentException("from and to are levels of a factor, and none is named");
        }
    }

    /**
     * Checks that a sweep can show it, and names its levels.
     *
     * @param sweep what is varied
     * @param labels labels of the strategies
     * @return the same with both levels named
     * @throws InputException if a strategy, factor or level is not one of the study, or the design does not compare levels
     */
    ExpectedSign in(Sweep sweep, List<String> labels) {
        require("strategy", strategy, labels);
        if (!over.isEmpty()) {
            require("strategy under over", over, labels);
        }
        at.forEach((path, level) -> require("level of " + path, level.text(), levels(sweep, path)));
        if (factor.isEmpty()) {
            return this;
        }
        if (sweep.design() != DesignKind.FULL_FACTORIAL) {
            throw new InputException(
                    "levels of a factor are compared in a fullFactorial design only, and this one is %s"
                            .formatted(sweep.design().key()),
                    "the sign of a difference between strategies, without a factor, was meant.");
        }
        List<String> levels = levels(sweep, factor);
        return new ExpectedSign(
                outcome,
                strategy,
                over,
                factor,
                level(sweep, factor, from, levels.get(0)),
                level(sweep, factor, to, levels.get(levels.size() - 1)),
                at,
                sign);
    }

    private static YamlValue level(Sweep sweep, String path, YamlValue given, String otherwise) {
        YamlValue level = given.equals(YamlValue.OFF) ? new YamlValue(otherwise) : given;
        require("level of " + path, level.text(), levels(sweep, path));
        return level;
    }

    private static List<String> levels(Sweep sweep, String path) {
        List<String> paths = List.copyOf(sweep.factors().keySet());
        require("factor", path, paths);
        return Objects.requireNonNull(sweep.factors().get(path)).factor(path).levels();
    }

    private static void require(String what, String name, List<String> valid) {
        if (!valid.contains(name)) {
            throw new InputException(
                    "%s is no %s of the study; there are %s".formatted(name, what, String.join(", ", valid)),
                    Names.wayOut(name, valid));
        }
    }
}
