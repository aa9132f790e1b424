package org.kring.viz.chart;

import java.util.function.Function;

/**
 * A figure that can be drawn for any study.
 *
 * @param name file name without ending
 * @param question the question that it answers, its title
 * @param drawing how it is drawn from what a study found
 */
public record FigureRecipe(String name, String question, Function<Findings, Figure> drawing) {

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
