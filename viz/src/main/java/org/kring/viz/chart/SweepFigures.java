package org.kring.viz.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.kring.experiments.analysis.SweepComparison;
import org.kring.experiments.analysis.SweepCurves;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/** The figures of a sweep: one for each outcome, one line for each strategy, small panels for the second factor. */
public final class SweepFigures {

    private static final int MOST_PANELS = 4;

    private SweepFigures() {}

    /**
     * Draws the outcomes of a sweep.
     *
     * @param comparison a sweep
     * @param grid whether its points are a grid
     * @param weeks observed weeks of every run; 0 if they differ, so that hours are totals
     * @param words the language
     * @return one figure per outcome
     */
    public static List<Figure> draw(SweepComparison comparison, boolean grid, int weeks, Messages words) {
        return comparison.outcomes().stream()
                .map(outcome -> figure(
                        comparison,
                        SweepCurves.of(comparison, outcome, grid),
                        grid,
                        SweepLook.of(comparison, outcome, weeks, words)))
                .toList();
    }

    private static Figure figure(SweepComparison comparison, SweepCurves curves, boolean grid, SweepLook look) {
        Messages words = look.words();
        SweepChart chart = new SweepChart(curves, look, grid);
        List<String> shown = shown(curves.panels());
        List<Panel> panels = shown.stream()
                .map(level -> panel(chart, level, heading(curves, level, look)))
                .toList();
        return new Figure(
                "sweep-" + look.file(),
                words.say(
                        "figure.sweep.title",
                        words.outcome(curves.outcome()),
                        look.factors().name(curves.x())),
                alt(new SweepCells(comparison, curves, grid), look),
                caption(comparison, curves, shown, grid, look),
                SweepCells.origin(comparison, words),
                panels);
    }

    private static Panel panel(SweepChart chart, String level, String heading) {
        return new Panel(width -> chart.height(heading, width), width -> chart.draw(level, heading, width));
    }

    private static String heading(SweepCurves curves, String level, SweepLook look) {
        String panel = curves.panel()
                .map(path -> "%s: %s\n"
                        .formatted(look.factors().name(path), look.factors().level(path, level)))
                .orElse("");
        return panel + look.unit();
    }

    private static Told caption(
            SweepComparison comparison, SweepCurves curves, List<String> shown, boolean grid, SweepLook look) {
        Messages words = look.words();
        int others = comparison.runs().paths().size() - (curves.panel().isPresent() ? 2 : 1);
        String marks = grid ? words.say("figure.sweep.grid", Math.max(0, others)) : words.say("figure.sweep.scattered");
        String panel = curves.panel().orElse("");
        Told left = shown.size() < curves.panels().size()
                ? words.tell(
                        "figure.sweep.left",
                        shown.size(),
                        SweepCells.distinct(panel, curves.panels().size(), words),
                        look.factors().name(panel))
                : Told.of("");
        return words.tell(
                "figure.sweep.caption",
                words.outcome(curves.outcome()),
                curves.outcome(),
                SweepCells.distinct("point", comparison.runs().points().size(), words),
                SweepCells.replicates(look.replicates(), words),
                marks,
                Told.joined("", List.of(left, Told.of(look.without(curves) + look.notes()))));
    }

    private static Told alt(SweepCells cells, SweepLook look) {
        String panels = cells.curves()
                .panel()
                .map(path ->
                        look.words().say("figure.sweep.panels", look.factors().name(path)))
                .orElse("");
        return look.words()
                .tell("figure.sweep.alt", look.factors().name(cells.curves().x()), cells.told(look), panels);
    }

    /** The first, the last, and some evenly between. */
    private static List<String> shown(List<String> panels) {
        return panels.size() <= MOST_PANELS
                ? panels
                : IntStream.range(0, MOST_PANELS)
                        .mapToObj(i -> panels.get(i * (panels.size() - 1) / (MOST_PANELS - 1)))
                        .toList();
    }
}
