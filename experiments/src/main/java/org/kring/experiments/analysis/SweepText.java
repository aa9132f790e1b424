package org.kring.experiments.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kring.experiments.analysis.SweepComparison.LevelContrast;
import org.kring.experiments.analysis.SweepComparison.PointDifference;

/** A sweep in plain words and plain tables, for the console. */
public final class SweepText {

    private final SweepComparison comparison;

    private SweepText(SweepComparison comparison) {
        this.comparison = comparison;
    }

    /**
     * The summary: for every outcome the table of the points, what moved it most, and what cannot be told apart.
     *
     * @param study name of the study
     * @param comparison what was found
     * @return several lines
     */
    public static String of(String study, SweepComparison comparison) {
        SweepText text = new SweepText(comparison);
        return text.head(study)
                + comparison.outcomes().stream().map(text::outcome).collect(Collectors.joining())
                + text.signs()
                + text.method();
    }

    private String signs() {
        if (comparison.signs().isEmpty()) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("What the study expected");
        for (SignResult result : comparison.signs()) {
            SweepScale scale = SweepScale.of(result.expected().outcome());
            lines.add("  %s: %s. Found %s %s (%s to %s, n = %d)."
                    .formatted(
                            SweepTables.word(result.verdict()),
                            result.expectation(),
                            scale.signed(result.difference()),
                            scale.unit(),
                            scale.signed(result.low()),
                            scale.signed(result.high()),
                            result.n()));
        }
        return lines.stream().map(line -> line + System.lineSeparator()).collect(Collectors.joining());
    }

    private String head(String study) {
        int points = comparison.runs().points().size();
        int least = replicates().min(Comparator.naturalOrder()).orElse(0);
        int most = replicates().max(Comparator.naturalOrder()).orElse(0);
        return "%s: %d points, %d strategies, %s replicates of each, with the same luck at every point.%n"
                .formatted(
                        study,
                        points,
                        comparison.arms().size(),
                        least == most ? "" + most : "%d to %d".formatted(least, most));
    }

    private Stream<Integer> replicates() {
        return comparison.runs().points().stream()
                .map(point -> point.replicates().size());
    }

    private String outcome(String outcome) {
        SweepScale scale = SweepScale.of(outcome);
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("%s (%s)".formatted(outcome, scale.unit()));
        lines.addAll(new SweepGrid(comparison, scale).lines(outcome));
        lines.addAll(moved(outcome, scale));
        untold(outcome).ifPresent(lines::add);
        return lines.stream().map(line -> line + System.lineSeparator()).collect(Collectors.joining());
    }

    /** For every factor the widest difference that is told, over all arms. */
    private List<String> moved(String outcome, SweepScale scale) {
        List<String> lines = new ArrayList<>();
        List<String> unmoved = new ArrayList<>();
        List<LevelContrast> widest = new ArrayList<>();
        for (String factor : comparison.runs().paths()) {
            List<LevelContrast> of = comparison.contrasts().stream()
                    .filter(c -> c.outcome().equals(outcome) && c.factor().equals(factor))
                    .toList();
            Optional<LevelContrast> told = of.stream()
                    .filter(LevelContrast::isTold)
                    .max(Comparator.comparingDouble(c -> Math.abs(c.difference())));
            told.ifPresent(widest::add);
            if (told.isEmpty() && !of.isEmpty()) {
                unmoved.add(factor);
            }
        }
        widest.sort(Comparator.comparingDouble((LevelContrast c) -> -Math.abs(c.difference())));
        for (LevelContrast c : widest) {
            lines.add(
                    "%s %s: with %s, %s at %s and %s at %s, a difference of %s (%s to %s), on average over the other factors."
                            .formatted(
                                    lines.isEmpty() ? "Moved most by" : "Moved by",
                                    c.factor(),
                                    c.arm(),
                                    scale.text(c.meanFrom()),
                                    c.from(),
                                    scale.text(c.meanTo()),
                                    c.to(),
                                    scale.signed(c.difference()),
                                    scale.signed(c.low()),
                                    scale.signed(c.high())));
        }
        if (!unmoved.isEmpty()) {
            lines.add("Not distinguishable: the levels of %s.".formatted(String.join(", ", unmoved)));
        }
        return lines;
    }

    private Optional<String> untold(String outcome) {
        Set<String> parts = new LinkedHashSet<>();
        for (String arm : comparison.arms()) {
            List<PointDifference> of = comparison.differences().stream()
                    .filter(d -> d.outcome().equals(outcome) && d.arm().equals(arm))
                    .filter(d -> Double.isFinite(d.difference()))
                    .toList();
            long untold = of.stream().filter(d -> !d.isTold()).count();
            if (untold > 0) {
                parts.add("%s at %d of %d points".formatted(arm, untold, of.size()));
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("Not distinguishable from %s (marked ~): %s."
                        .formatted(comparison.reference(), String.join("; ", parts)));
    }

    private String method() {
        String differences = comparison.arms().size() == 1
                ? "The number behind ± is half of the %s interval of that mean."
                : "Behind every mean stands its difference to %s, from the same replicates; ± is half of an interval that holds"
                                .formatted(comparison.reference())
                        + " together with those of all points and strategies, with %s confidence per outcome.";
        String contrasts = comparison.contrasts().isEmpty()
                ? ""
                : "Behind a difference between two levels stands the interval that holds together with those of all levels, factors and"
                        + " strategies, with %s confidence per outcome.%n"
                                .formatted(NumberText.percent(
                                        comparison.confidence().level()));
        return "%n%s%n%s"
                .formatted(
                        differences.formatted(
                                NumberText.percent(comparison.confidence().level())),
                        contrasts);
    }
}
