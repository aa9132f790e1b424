package org.kring.viz.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.kring.experiments.analysis.WorldComparison;
import org.kring.viz.text.Messages;

/** Every figure of a comparison, in the order of the report. To add one, write its class and add a line here. */
public final class Figures {

    private static final List<FigureRecipe> ALL = List.of(
            WeeklyReachFigure.recipe(),
            InteractionsPerStaffHourFigure.recipe(),
            IsolationRiskFigure.recipe(),
            TradeOffFigure.recipe(),
            ParticipationFigure.recipe(),
            ReachFunnelFigure.recipe(),
            ReactionsFigure.recipe(),
            ReactionsByAudienceFigure.recipe(),
            StaffHoursFigure.recipe(),
            IsolationByGroupFigure.recipe(),
            WhoMovedFigure.recipe(),
            LonelinessFigure.recipe(),
            BestFigure.recipe(),
            ReplicationWidthFigure.recipe(),
            ContributionTailFigure.recipe(),
            NetworkSnapshotFigure.recipe(),
            NetworkLonelinessFigure.recipe(),
            ActivityCalendarFigure.recipe());

    private static final List<String> OTHERS = List.of(
            ValidationFigure.NAME,
            "sweep",
            "sweep-map",
            "morris",
            "tornado",
            "sobol",
            "peeling",
            "pareto-front",
            "fit-observed",
            "fit-residuals");

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
     * What the figures of other commands than compare answer. Their files are named after the outcome or the strategies as well.
     *
     * @param words the language
     * @return question by beginning of the name, with capitals for what each study fills in
     */
    public static Map<String, String> questionsOfOthers(Messages words) {
        Map<String, String> questions = new LinkedHashMap<>();
        for (String name : OTHERS) {
            questions.put(name, words.say("figure.%s.title".formatted(name), "OUTCOME", "X", "Y"));
        }
        questions.put("break-even", words.say("figure.break-even.title", "X", "STRATEGY", "STRATEGY"));
        return questions;
    }

    /**
     * Draws the first figures of a report, and what only a study over plausible worlds has.
     *
     * @param findings what the study found, and in which language it is told
     * @param worlds in how many worlds which strategy wins; empty for a study in one world
     * @return one figure per recipe that is not for those who want more, then that of the worlds
     */
    public static List<Figure> draw(Findings findings, Optional<WorldComparison> worlds) {
        List<Figure> figures = new ArrayList<>(drawn(findings, recipe -> !recipe.isFurther()));
        worlds.map(each -> WorldsWonFigure.draw(findings, each)).ifPresent(figures::add);
        return List.copyOf(figures);
    }

    /**
     * Draws the figures for those who want more.
     *
     * @param findings what the study found, and in which language it is told
     * @return one figure per recipe that is marked so and has what it needs
     */
    public static List<Figure> drawFurther(Findings findings) {
        return drawn(findings, FigureRecipe::isFurther);
    }

    private static List<Figure> drawn(Findings findings, Predicate<FigureRecipe> wanted) {
        return ALL.stream()
                .filter(wanted.and(recipe -> recipe.needs().test(findings)))
                .map(recipe -> recipe.draw(findings))
                .toList();
    }

    /**
     * The figures that a study has no numbers for.
     *
     * @param findings what the study found
     * @return their names, in the order of the report; none in a study that this program ran
     */
    public static List<String> leftOut(Findings findings) {
        return ALL.stream()
                .filter(recipe -> !recipe.needs().test(findings))
                .map(FigureRecipe::name)
                .toList();
    }
}
