package org.kring.viz.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.kring.experiments.analysis.SweepComparison;
import org.kring.experiments.analysis.SweepCurves;
import org.kring.experiments.analysis.SweepCurves.Cell;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.Palette;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

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
     * @param words the language
     * @return one figure per outcome
     */
    public static List<Figure> draw(SweepComparison comparison, boolean grid, Messages words) {
        return comparison.outcomes().stream()
                .map(outcome -> figure(comparison, SweepCurves.of(comparison, outcome, grid), grid, words))
                .toList();
    }

    private static Figure figure(SweepComparison comparison, SweepCurves curves, boolean grid, Messages words) {
        Metric metric = Metrics.run().stream()
                .filter(each -> each.name().equals(curves.outcome()))
                .findFirst()
                .orElseThrow();
        double scale = metric.unit().startsWith(SHARE) ? PERCENT : 1.0;
        String unit = words.unit(metric.unit());
        List<ArmStyle> styles = Palette.of(comparison.arms(), comparison.reference()).stream()
                .map(style -> style.called(words.strategy(style.label())))
                .toList();
        SweepChart chart = new SweepChart(curves, styles, scale, grid, words);
        List<String> shown = shown(curves.panels());
        List<Panel> panels = shown.stream()
                .map(level ->
                        new Panel(SweepChart::height, width -> chart.draw(level, heading(curves, level, unit), width)))
                .toList();
        return new Figure(
                "sweep-" + kebab(curves.outcome()),
                words.say("figure.sweep.title", words.outcome(curves.outcome()), curves.x()),
                alt(new SweepCells(comparison, curves, grid), scale, words),
                caption(comparison, curves, shown, grid, words),
                SweepCells.origin(comparison, words),
                panels);
    }

    private static String heading(SweepCurves curves, String level, String unit) {
        String panel = curves.panel().map(path -> last(path) + " " + level).orElse("");
        return panel.isEmpty() ? unit : panel + "\n" + unit;
    }

    private static Told caption(
            SweepComparison comparison, SweepCurves curves, List<String> shown, boolean grid, Messages words) {
        int others = comparison.runs().paths().size() - (curves.panel().isPresent() ? 2 : 1);
        int replicates = comparison.runs().points().stream()
                .mapToInt(point -> point.replicates().size())
                .max()
                .orElse(0);
        String marks = grid ? words.say("figure.sweep.grid", Math.max(0, others)) : words.say("figure.sweep.scattered");
        Told left = shown.size() < curves.panels().size()
                ? words.tell(
                        "figure.sweep.left",
                        shown.size(),
                        SweepCells.distinct(
                                curves.panel().orElse(""), curves.panels().size(), words),
                        curves.panel().orElse(""))
                : Told.of("");
        return words.tell(
                "figure.sweep.caption",
                words.outcome(curves.outcome()),
                curves.outcome(),
                SweepCells.distinct("point", comparison.runs().points().size(), words),
                SweepCells.replicates(replicates, words),
                marks,
                left);
    }

    private static Told alt(SweepCells cells, double scale, Messages words) {
        SweepCurves curves = cells.curves();
        List<Told> said = curves.cells().stream()
                .filter(cell -> !Double.isNaN(cell.mean()))
                .limit(24)
                .map(cell -> words.tell(
                        "figure.sweep.cell",
                        words.strategy(cell.arm()),
                        at(curves, cell, words),
                        cells.of(cell).times(scale).told(words.numerals().plain(scale * cell.mean()))))
                .toList();
        return words.tell("figure.sweep.alt", curves.x(), Told.joined("; ", said));
    }

    private static String at(SweepCurves curves, Cell cell, Messages words) {
        return curves.panel().isPresent() ? words.say("figure.sweep.both", cell.level(), cell.panel()) : cell.level();
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

    private static String kebab(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
