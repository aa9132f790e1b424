package org.kring.experiments.calibrate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kring.experiments.pattern.LevelUnit;
import org.kring.experiments.pattern.Pattern;
import org.kring.experiments.pattern.PatternFile;
import org.kring.experiments.pattern.Role;
import org.kring.experiments.pattern.Setting;
import org.kring.experiments.pattern.Severity;
import org.kring.experiments.scenario.InputException;

/** Turns what a study file says of targets into patterns that can be measured and levels to hit. */
final class TargetPatterns {

    /** The width of a band in tolerances: a band counts as two of them to each side. */
    private static final double TOLERANCES_PER_BAND = 4.0;

    private final PatternFile known;
    private final int weeks;
    private final int usualWeeks;
    private final Map<String, Setting> settings = new LinkedHashMap<>();
    private final List<Pattern> patterns = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();

    /**
     * Nothing yet.
     *
     * @param known the patterns that may be named
     * @param weeks observed weeks of every run; 0 leaves every pattern those of its own
     * @param usualWeeks observed weeks of a level that is no pattern, if weeks is 0
     */
    TargetPatterns(PatternFile known, int weeks, int usualWeeks) {
        this.known = known;
        this.weeks = weeks;
        this.usualWeeks = usualWeeks;
    }

    /**
     * Adds a target.
     *
     * @throws InputException if the pattern does not exist, is not for calibration, or does not fit the choice
     */
    void add(TargetChoice choice) {
        if (choice instanceof TargetChoice.Band band) {
            addBand(pattern(band.pattern()));
        } else if (choice instanceof TargetChoice.Figure figure) {
            addFigure(pattern(figure.pattern()), figure);
        } else if (choice instanceof TargetChoice.Metric metric) {
            addMetric(metric);
        }
    }

    PatternFile patterns() {
        return new PatternFile(settings, patterns);
    }

    List<Target> targets() {
        return List.copyOf(targets);
    }

    private void addBand(Pattern pattern) {
        if (pattern.severity().isOrder()) {
            throw new InputException(
                    "targets, %s: the pattern says which of two levels is higher, not how high one is"
                            .formatted(pattern.id()),
                    "figure: {pattern: %s, value: ..., tolerance: ...} states a level.".formatted(pattern.id()));
        }
        add(pattern, (pattern.low() + pattern.high()) / 2.0, (pattern.high() - pattern.low()) / TOLERANCES_PER_BAND);
    }

    private void addFigure(Pattern pattern, TargetChoice.Figure figure) {
        if (!pattern.allows(figure.value())) {
            throw new InputException(
                    "targets, %s: the value must lie in the band of the pattern, %s to %s, but was %s"
                            .formatted(pattern.id(), pattern.low(), pattern.high(), figure.value()),
                    "shares are between 0 and 1, not per cent.");
        }
        add(pattern, figure.value(), figure.tolerance());
    }

    private void add(Pattern pattern, double value, double tolerance) {
        keep(pattern.setting());
        if (!pattern.against().isEmpty()) {
            keep(pattern.against());
        }
        add(pattern, target(pattern.id(), value, tolerance));
    }

    private void add(Pattern pattern, Target target) {
        if (targets.stream().anyMatch(each -> each.id().equals(target.id()))) {
            throw new InputException(
                    "targets, %s: it stands there twice".formatted(target.id()), "one of the two is a leftover.");
        }
        patterns.add(pattern);
        targets.add(target);
    }

    private void keep(String name) {
        Setting own = known.settings().get(name);
        if (own == null) {
            throw new IllegalStateException("a pattern file holds every setting that it names");
        }
        settings.put(name, weeks == 0 ? own : own.lasting(weeks));
    }

    private void addMetric(TargetChoice.Metric metric) {
        known.patterns().stream()
                .filter(pattern ->
                        pattern.role() == Role.VALIDATION && pattern.metric().equals(metric.metric()))
                .findFirst()
                .ifPresent(pattern -> {
                    throw new InputException(
                            "targets, %s: the level %s is what the pattern %s checks, and that pattern is kept for validation"
                                    .formatted(metric.id(), metric.metric(), pattern.id()),
                            "another level can be the target; what was calibrated on proves nothing any more.");
                });
        String name = "strategy " + metric.strategy();
        settings.put(name, new Setting(name, metric.strategy(), weeks == 0 ? usualWeeks : weeks, Map.of(), Map.of()));
        Pattern pattern = new Pattern(
                metric.id(),
                metric.metric(),
                name,
                "",
                metric.metric(),
                List.of(),
                Role.CALIBRATION,
                Severity.SOFT,
                LevelUnit.NUMBER,
                metric.value(),
                metric.value(),
                1,
                "cases",
                Pattern.Known.PASSING,
                "");
        add(pattern, target(metric.id(), metric.value(), metric.tolerance()));
    }

    private static Target target(String id, double value, double tolerance) {
        try {
            return new Target(id, value, tolerance);
        } catch (IllegalArgumentException e) {
            throw new InputException("targets, %s: %s".formatted(id, e.getMessage()), "a standard error was meant.");
        }
    }

    private Pattern pattern(String id) {
        Pattern pattern = known.patterns().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InputException(
                        "targets, %s: there is no such pattern; for calibration there are %s".formatted(id, ids()),
                        "it is misspelt, or metric: {...} was meant."));
        if (!mayBeHit(pattern)) {
            throw new InputException(
                    pattern.role() == Role.VALIDATION
                            ? "targets, %s: the pattern is kept for validation; a model that was calibrated on it could no longer be checked on it"
                                    .formatted(id)
                            : "targets, %s: the pattern is a boundary that nothing may lie beyond, not a level to hit"
                                    .formatted(id),
                    "one of these was meant: " + ids() + ".");
        }
        return pattern;
    }

    /** A value that an input check hands back may be set on it, like any other. */
    private static boolean mayBeHit(Pattern pattern) {
        return pattern.role() == Role.CALIBRATION || pattern.role() == Role.INPUT;
    }

    private String ids() {
        return known.patterns().stream()
                .filter(TargetPatterns::mayBeHit)
                .map(Pattern::id)
                .collect(Collectors.joining(", "));
    }
}
