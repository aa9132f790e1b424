package org.kring.viz.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kring.experiments.analysis.WorldComparison;
import org.kring.viz.text.Messages;

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
     * @param words the language
     * @return question by name, in the order of the report
     */
    public static Map<String, String> questions(Messages words) {
        Map<String, String> questions = new LinkedHashMap<>();
        ALL.forEach(recipe -> questions.put(recipe.name(), recipe.question(words)));
        questions.put(WorldsWonFigure.NAME, words.say("figure.%s.title".formatted(WorldsWonFigure.NAME)));
        return questions;
    }

    /**
     * Draws the whole catalogue, and what only a study over plausible worlds has.
     *
     * @param findings what the study found, and in which language it is told
     * @param worlds in how many worlds which strategy wins; empty for a study in one world
     * @return one figure per recipe, then that of the worlds
     */
    public static List<Figure> draw(Findings findings, Optional<WorldComparison> worlds) {
        List<Figure> figures = new ArrayList<>(
                ALL.stream().map(recipe -> recipe.draw(findings)).toList());
        worlds.map(each -> WorldsWonFigure.draw(findings, each)).ifPresent(figures::add);
        return List.copyOf(figures);
    }
}
