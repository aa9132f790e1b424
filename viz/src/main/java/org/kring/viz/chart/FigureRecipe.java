package org.kring.viz.chart;

import java.util.function.Function;
import java.util.function.Predicate;
import org.kring.viz.text.Messages;

/**
 * A figure that can be drawn for any comparison.
 *
 * @param name file name without ending
 * @param drawing how it is drawn from what a study found
 * @param isFurther whether it is for those who want more: written beside the others, but not among the first of a report
 * @param needs whether a study has what it shows; folders of older programs may lack it
 */
public record FigureRecipe(
        String name, Function<Findings, Figure> drawing, boolean isFurther, Predicate<Findings> needs) {

    /**
     * One of the first figures of a report.
     *
     * @param name file name without ending
     * @param drawing how it is drawn from what a study found
     */
    public FigureRecipe(String name, Function<Findings, Figure> drawing) {
        this(name, drawing, false, findings -> true);
    }

    static FigureRecipe further(String name, Function<Findings, Figure> drawing) {
        return further(name, drawing, findings -> true);
    }

    static FigureRecipe further(String name, Function<Findings, Figure> drawing, Predicate<Findings> needs) {
        return new FigureRecipe(name, drawing, true, needs);
    }

    /**
     * The question that it answers, its title.
     *
     * @param words the language
     * @return a question
     */
    public String question(Messages words) {
        return words.say("figure." + name + ".title");
    }

    /**
     * Draws the figure.
     *
     * @param findings what a study found
     * @return the figure
     */
    public Figure draw(Findings findings) {
        return drawing.apply(findings);
    }
}
