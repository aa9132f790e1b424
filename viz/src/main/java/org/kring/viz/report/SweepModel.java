package org.kring.viz.report;

import java.util.ArrayList;
import java.util.List;
import org.kring.experiments.analysis.SweepComparison;
import org.kring.viz.chart.Figure;
import org.kring.viz.chart.SweepFigures;
import org.kring.viz.chart.SweepHeatFigures;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.Palette;
import org.kring.viz.text.Messages;

/**
 * All that the report of a sweep tells.
 *
 * @param run what was run
 * @param comparison what its runs say
 * @param grid whether its points are a grid
 * @param words the language
 */
public record SweepModel(ReportRun run, SweepComparison comparison, boolean grid, Messages words) {

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(SweepFigures.draw(comparison, grid, words));
        figures.addAll(SweepHeatFigures.draw(comparison, grid, words));
        return List.copyOf(figures);
    }

    List<ArmStyle> styles() {
        return Palette.of(comparison.arms(), comparison.reference()).stream()
                .map(style -> style.called(words.strategy(style.label())))
                .toList();
    }
}
