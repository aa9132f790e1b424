package org.kring.viz.chart;

import java.util.List;
import org.kring.experiments.fit.PageFit;
import org.kring.viz.text.Messages;

/** The figures of a fitted page. To add one, add a class and a line here. */
public final class PageFitFigures {

    private PageFitFigures() {}

    /**
     * Draws all.
     *
     * @param fit a fitted page
     * @param words the language
     * @return the figures
     */
    public static List<Figure> of(PageFit fit, Messages words) {
        return List.of(FitObservedFigure.of(fit, words), FitResidualFigure.of(fit, words));
    }
}
