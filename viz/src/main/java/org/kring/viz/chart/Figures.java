package org.kring.viz.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kring.experiments.analysis.Comparison;
import org.kring.experiments.analysis.WorldComparison;
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
     * What every figure answers, those of studies over plausible worlds included.
     *
     * @return question by name, in the order of the report
     */
    public static Map<String, String> questions() {
        Map<String, String> questions = new LinkedHashMap<>();
        ALL.forEach(recipe -> questions.put(recipe.name(), recipe.question()));
        questions.put(WorldsWonFigure.NAME, WorldsWonFigure.QUESTION);
        return questions;
    }

    /**
     * Draws the whole catalogue, and what only a study over plausible worlds has.
     *
     * @param results finished runs
     * @param comparison their statistics
     * @param worlds in how many worlds which strategy wins; empty for a study in one world
     * @return one figure per recipe, then that of the worlds
     */
    public static List<Figure> draw(StudyResults results, Comparison comparison, Optional<WorldComparison> worlds) {
        List<Figure> figures = new ArrayList<>(draw(results, comparison));
        worlds.map(each -> WorldsWonFigure.draw(new Findings(results, comparison), each))
                .ifPresent(figures::add);
        return List.copyOf(figures);
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
