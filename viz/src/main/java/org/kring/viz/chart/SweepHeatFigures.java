package org.kring.viz.chart;

import java.util.List;
import java.util.Optional;
import org.kring.experiments.analysis.SweepComparison;
import org.kring.experiments.analysis.SweepCurves;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.text.Messages;

/** Heat maps of a sweep over a grid: both first factors at once, one map per strategy, one figure per outcome. */
public final class SweepHeatFigures {

    private static final int MOST_MAPS = 4;

    private SweepHeatFigures() {}

    /**
     * Draws the maps of a sweep.
     *
     * @param comparison a sweep
     * @param grid whether its points are a grid
     * @param weeks observed weeks of every run; 0 if they differ, so that hours are totals
     * @param words the language
     * @return one figure per outcome; none if there is one factor only, or no grid
     */
    public static List<Figure> draw(SweepComparison comparison, boolean grid, int weeks, Messages words) {
        return !grid || comparison.runs().paths().size() < 2
                ? List.of()
                : comparison.outcomes().stream()
                        .map(outcome -> SweepCurves.of(comparison, outcome, true))
                        .map(curves ->
                                draw(comparison, curves, SweepLook.of(comparison, curves.outcome(), weeks, words)))
                        .toList();
    }

    private static Figure draw(SweepComparison comparison, SweepCurves curves, SweepLook look) {
        Messages words = look.words();
        String unit = look.unit();
        List<ArmStyle> defined = look.styles(curves);
        List<ArmStyle> shown = defined.stream().limit(MOST_MAPS).toList();
        return new Figure(
                "sweep-map-" + look.file(),
                words.say(
                        "figure.sweep-map.title",
                        words.outcome(curves.outcome()),
                        look.factors().name(curves.x()),
                        look.factors().name(curves.panel().orElse(""))),
                words.tell(
                        "figure.sweep-map.alt",
                        words.outcome(curves.outcome()),
                        unit,
                        new SweepCells(comparison, curves, true).told(look)),
                words.tell(
                        "figure.sweep-map.caption",
                        words.outcome(curves.outcome()),
                        unit,
                        SweepCells.replicates(look.replicates(), words),
                        Math.max(0, comparison.runs().paths().size() - 2),
                        left(defined, shown, words),
                        look.without(curves) + look.notes()),
                SweepCells.origin(comparison, words),
                shown.isEmpty()
                        ? List.of(panel(curves, look, Optional.empty()))
                        : shown.stream()
                                .map(style -> panel(curves, look, Optional.of(style)))
                                .toList());
    }

    private static Panel panel(SweepCurves curves, SweepLook look, Optional<ArmStyle> style) {
        HeatMap map = new HeatMap(curves, style.map(ArmStyle::label).orElse(""), look);
        return new Panel(
                map::height, width -> map.draw(style.map(ArmStyle::name).orElse(""), width));
    }

    private static String left(List<ArmStyle> defined, List<ArmStyle> shown, Messages words) {
        List<String> left =
                defined.stream().skip(shown.size()).map(ArmStyle::name).toList();
        return left.isEmpty() ? "" : words.say("figure.sweep-map.left", words.and(left));
    }
}
