package org.kring.experiments.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kring.experiments.analysis.SweepComparison.PointDifference;
import org.kring.experiments.analysis.SweepComparison.PointEstimate;
import org.kring.experiments.result.SweepRuns;
import org.kring.experiments.study.RunId;

/** The table of one outcome: a row per point, a column per factor and per strategy. */
final class SweepGrid {

    private static final Pattern LAST_STEPS = Pattern.compile("^(?:strategy\\.|.*\\.(?=[^.]+\\.[^.]+$))");
    private static final int MOST_ROWS = 24;
    private static final int WIDEST = 28;

    private final SweepComparison comparison;
    private final SweepScale scale;

    SweepGrid(SweepComparison comparison, SweepScale scale) {
        this.comparison = comparison;
        this.scale = scale;
    }

    List<String> lines(String outcome) {
        List<SweepRuns.Point> points = comparison.runs().points();
        List<List<String>> rows = new ArrayList<>();
        rows.add(header());
        Map<String, PointEstimate> means = comparison.estimates().stream()
                .filter(e -> e.outcome().equals(outcome))
                .collect(Collectors.toMap(e -> key(e.point(), e.arm()), Function.identity()));
        Map<String, PointDifference> differences = comparison.differences().stream()
                .filter(d -> d.outcome().equals(outcome))
                .collect(Collectors.toMap(d -> key(d.point(), d.arm()), Function.identity()));
        for (SweepRuns.Point point : points.subList(0, Math.min(points.size(), MOST_ROWS))) {
            List<String> row = new ArrayList<>(List.of(RunId.point(point.number())));
            point.values().forEach(value -> row.add(cut(value)));
            for (String arm : comparison.arms()) {
                row.add(cell(means.get(key(point.number(), arm)), differences.get(key(point.number(), arm))));
            }
            rows.add(row);
        }
        List<String> lines = new ArrayList<>(Aligned.columns(rows));
        if (points.size() > MOST_ROWS) {
            lines.add("… and %d more points in analysis/points.csv".formatted(points.size() - MOST_ROWS));
        }
        return lines;
    }

    private List<String> header() {
        List<String> header = new ArrayList<>(List.of("point"));
        shortPaths(comparison.runs().paths()).forEach(path -> header.add(cut(path)));
        header.addAll(comparison.arms());
        return header;
    }

    /** The last two steps of each path, unless two end alike. */
    static List<String> shortPaths(List<String> paths) {
        List<String> ends = paths.stream()
                .map(path -> LAST_STEPS.matcher(path).replaceFirst(""))
                .toList();
        return new HashSet<>(ends).size() == ends.size() ? ends : paths;
    }

    private String cell(@Nullable PointEstimate mean, @Nullable PointDifference difference) {
        if (mean == null || mean.n() == 0) {
            return "undefined";
        }
        if (difference == null) {
            return comparison.arms().size() > 1
                    ? scale.text(mean.mean())
                    : "%s ± %s".formatted(scale.text(mean.mean()), scale.half(mean.low(), mean.high()));
        }
        if (Double.isNaN(difference.difference())) {
            return scale.text(mean.mean());
        }
        return "%s (%s ± %s)%s"
                .formatted(
                        scale.text(mean.mean()),
                        scale.signed(difference.difference()),
                        scale.half(difference.jointLow(), difference.jointHigh()),
                        difference.isTold() ? "" : " ~");
    }

    private static String cut(String text) {
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "…";
    }

    private static String key(int point, String arm) {
        return point + "/" + arm;
    }
}
