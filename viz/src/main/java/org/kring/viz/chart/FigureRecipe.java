package org.kring.viz.chart;

import java.util.function.Function;
import org.kring.viz.text.Messages;

/**
 * A figure that can be drawn for any study.
 *
 * @param name file name without ending
 * @param drawing how it is drawn from what a study found
 */
public record FigureRecipe(String name, Function<Findings, Figure> drawing) {

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
