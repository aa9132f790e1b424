package org.kring.viz.chart;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.kring.experiments.analysis.SweepComparison;
import org.kring.experiments.analysis.SweepCurves;
import org.kring.experiments.analysis.SweepCurves.Cell;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.Numerals;
import org.kring.viz.style.Palette;

/** The figures of a sweep: one for each outcome, one line for each strategy, small panels for the second factor. */
public final class SweepFigures {

    /** What shares are multiplied by. */
    static final double PERCENT = 100.0;

    private static final int MOST_PANELS = 4;
    private static final String SHARE = "share of ";

    private SweepFigures() {}

    /**
     * Draws the outcomes of a sweep.
     *
     * @param comparison a sweep
     * @param grid whether its points are a grid
     * @return one figure per outcome
     */
    public static List<Figure> draw(SweepComparison comparison, boolean grid) {
        return comparison.outcomes().stream()
                .map(outcome -> figure(comparison, SweepCurves.of(comparison, outcome, grid), grid))
                .toList();
    }

    private static Figure figure(SweepComparison comparison, SweepCurves curves, boolean grid) {
        Metric metric = Metrics.run().stream()
                .filter(each -> each.name().equals(curves.outcome()))
                .findFirst()
                .orElseThrow();
        boolean share = metric.unit().startsWith(SHARE);
        String unit = share ? "% of " + metric.unit().substring(SHARE.length()) : metric.unit();
        List<ArmStyle> styles = Palette.of(comparison.arms(), comparison.reference());
        SweepChart chart = new SweepChart(curves, styles, share ? PERCENT : 1.0, grid);
        List<String> shown = shown(curves.panels());
        List<Panel> panels = shown.stream()
                .map(level ->
                        new Panel(SweepChart::height, width -> chart.draw(level, heading(curves, level, unit), width)))
                .toList();
        return new Figure(
                "sweep-" + kebab(curves.outcome()),
                "How does %s depend on %s?".formatted(words(curves.outcome()), curves.x()),
                alt(curves, share ? PERCENT : 1.0),
                caption(comparison, curves, shown, grid),
                panels);
    }

    private static String heading(SweepCurves curves, String level, String unit) {
        String panel = curves.panel().map(path -> last(path) + " " + level).orElse("");
        return panel.isEmpty() ? unit : panel + "\n" + unit;
    }

    private static String caption(SweepComparison comparison, SweepCurves curves, List<String> shown, boolean grid) {
        long others = comparison.runs().paths().size() - (curves.panel().isPresent() ? 2L : 1L);
        String replicates = "%s: %d points, up to %d replicates of each, with the same people and the same luck. "
                .formatted(
                        curves.outcome(),
                        comparison.runs().points().size(),
                        comparison.runs().points().stream()
                                .mapToInt(point -> point.replicates().size())
                                .max()
                                .orElse(0));
        String marks = grid
                ? "Marker: mean over the replicates%s. Upright line: 95 %% interval of that mean, each by itself."
                        .formatted(others > 0 ? " and over all levels of the other factors" : "")
                : "Marker: mean over the replicates at one point, where the other factors differ too; upright line: its 95 % interval.";
        String left = shown.size() < curves.panels().size()
                ? " Shown are %d of %d levels of %s; all stand in analysis/points.csv."
                        .formatted(
                                shown.size(),
                                curves.panels().size(),
                                curves.panel().orElse(""))
                : "";
        return replicates + marks + left;
    }

    private static String alt(SweepCurves curves, double scale) {
        return "Line chart over %s. %s"
                .formatted(
                        curves.x(),
                        curves.cells().stream()
                                .filter(cell -> !Double.isNaN(cell.mean()))
                                .limit(24)
                                .map(cell -> "%s at %s: %s"
                                        .formatted(cell.arm(), at(curves, cell), Numerals.plain(scale * cell.mean())))
                                .collect(joining("; ", "", ".")));
    }

    private static String at(SweepCurves curves, Cell cell) {
        return curves.panel().isPresent() ? cell.level() + " and " + cell.panel() : cell.level();
    }

    /** The first, the last, and some evenly between. */
    private static List<String> shown(List<String> panels) {
        return panels.size() <= MOST_PANELS
                ? panels
                : IntStream.range(0, MOST_PANELS)
                        .mapToObj(i -> panels.get(i * (panels.size() - 1) / (MOST_PANELS - 1)))
                        .toList();
    }

    /** The last two steps of a path, for one alone may be no more than "mean". */
    private static String last(String path) {
        return path.substring(path.lastIndexOf('.', path.lastIndexOf('.') - 1) + 1);
    }

    private static String words(String camel) {
        return kebab(camel).replace('-', ' ');
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
