package org.kring.experiments.analysis;

import org.kring.model.observe.Metrics;

/**
 * Ends of the interval of a mean, cut off at the lowest and the highest value that the outcome can have: no mean lies beyond,
 * so that the cut interval holds exactly as often as the whole one.
 */
final class MeanEnds {

    private MeanEnds() {}

    /** The lower end; minus infinity stays, for it says that there is no interval. */
    static double low(String outcome, double end) {
        return Double.isFinite(end) ? Math.max(Metrics.run(outcome).least(), end) : end;
    }

    /** The upper end; infinity stays. */
    static double high(String outcome, double end) {
        return Double.isFinite(end) ? Math.min(Metrics.run(outcome).greatest(), end) : end;
    }
}
