package org.kring.viz.chart;

import java.util.List;
import org.kring.experiments.analysis.Comparison;
import org.kring.experiments.result.StudyResults;

/** Every figure of a comparison, in the order of the report. To add one, write its class and add a line here. */
public final class Figures {

    private static final List<FigureRecipe> ALL = List.of(
            WeeklyReachFigure.recipe(),
            InteractionsPerStaffHourFigure.recipe(),
            IsolationRiskFigure.recipe(),
            TradeOffFigure.recipe(),
            ParticipationFigure.recipe());

    private Figures() {}

    /**
     * The catalogue.
     *
     * @return all figures, in the order of the report
     */
    public static List<FigureRecipe> all() {
        return ALL;
    }

    /**
     * Draws the whole catalogue.
     *
     * @param results finished runs
     * @param comparison their statistics
     * @return one figure per recipe
     */
    public static List<Figure> draw(StudyResults results, Comparison comparison) {
        Findings findings = new Findings(results, comparison);
        return ALL.stream().map(recipe -> recipe.draw(findings)).toList();
    }
}
