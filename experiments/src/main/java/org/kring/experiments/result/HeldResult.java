package org.kring.experiments.result;

import org.kring.model.observe.Outcome;

/**
 * A result that is held as a whole.
 *
 * @param outcome numbers, series and curve
 */
record HeldResult(Outcome outcome) implements RunResult {

    @Override
    public double value(int metric) {
        return outcome.values().get(metric);
    }

    @Override
    public String digest() {
        return Digests.of(outcome);
    }

    @Override
    public ResultText text() {
        return ResultText.of(outcome);
    }
}
