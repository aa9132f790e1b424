package org.kring.experiments.fit;

import java.util.List;
import org.kring.model.scenario.ContentType;

/**
 * One outcome of one post beside what was expected of it.
 *
 * @param post the post
 * @param heldOut whether it was kept out of the fit
 * @param outcome what is counted
 * @param observed the count
 * @param of what it is counted of: followers for reach, readers for reactions
 * @param expected expected counts, in the order of {@link #PREDICTORS}
 */
public record PostRow(
        PagePost post, boolean heldOut, PageOutcome outcome, double observed, double of, List<Double> expected) {

    /** Names of the predictors, in their order; the first is the fitted page. */
    public static final List<String> PREDICTORS =
            List.of(Predictor.FITTED, Predictor.REGRESSION, Predictor.PAGE_MEAN, Predictor.TYPE_MEAN);

    /** Copies the expected counts. */
    public PostRow {
        expected = List.copyOf(expected);
    }

    /**
     * How far the post got beyond what the fitted page expects.
     *
     * @return log(1 + observed) less log(1 + expected)
     */
    public double residual() {
        return Math.log1p(observed) - Math.log1p(expected.get(0));
    }

    /**
     * Content type of the post.
     *
     * @return its type
     */
    public ContentType type() {
        return post.type();
    }
}
