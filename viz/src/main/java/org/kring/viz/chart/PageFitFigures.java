package org.kring.viz.chart;

import java.util.List;
import org.kring.experiments.fit.PageFit;

/** The figures of a fitted page. To add one, add a class and a line here. */
public final class PageFitFigures {

    private PageFitFigures() {}

    /**
     * Draws all.
     *
     * @param fit a fitted page
     * @return the figures
     */
    public static List<Figure> of(PageFit fit) {
        return List.of(FitObservedFigure.of(fit), FitResidualFigure.of(fit));
    }
}
