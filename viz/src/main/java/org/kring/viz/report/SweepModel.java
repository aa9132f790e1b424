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
 * @param comparison what its runs say, of the outcomes of the study and of {@link #PRICE}
 * @param thirds the same of isolation risk by loneliness at the start, for who gains and who loses
 * @param work the same of {@link #WORK}
 * @param grid whether its points are a grid
 * @param weeks observed weeks by the scenario; a factor may set others
 * @param words the language
 */
public record SweepModel(
        ReportRun run,
        SweepComparison comparison,
        SweepComparison thirds,
        SweepComparison work,
        boolean grid,
        int weeks,
        Messages words) {

    /** What every sweep tells beside its own outcomes, for no finding is worth anything without its price. */
    public static final String PRICE = "staffHours";

    /** Isolation risk by loneliness at the start. */
    public static final List<String> THIRDS =
            List.of("isolationRiskLeastLonelyThird", "isolationRiskMiddleThird", "isolationRiskMostLonelyThird");

    /** What tells whether a strategy could do what it planned: hours of work that was dropped, and posts that appeared. */
    public static final List<String> WORK = List.of("overflowHours", "staffPosts");

    /**
     * All figures.
     *
     * @return lines over the first factor, and maps over the first two of a grid
     */
    public List<Figure> figures() {
        int place = comparison.runs().paths().indexOf(SweepNumbers.WEEKS);
        // What is drawn is averaged over factors beyond the first two, so that hours of different numbers of weeks stay
        // totals.
        int same = place > (grid ? 1 : 0) ? 0 : weeks;
        List<Figure> figures = new ArrayList<>(SweepFigures.draw(comparison, grid, same, words));
        figures.addAll(SweepHeatFigures.draw(comparison, grid, same, words));
        return List.copyOf(figures);
    }

    List<ArmStyle> styles() {
        return Palette.of(comparison.arms(), comparison.reference()).stream()
                .map(style -> style.called(words.strategy(style.label())))
                .toList();
    }
}
