package org.kring.viz.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.kring.experiments.fit.FitProgress;

/**
 * Shows how far a fit is, on standard error: a line for each round.
 *
 * @param err where lines go
 */
record FitDisplay(PrintWriter err) implements FitProgress {

    /**
     * A display.
     *
     * @param quiet whether nothing is to be shown
     * @param err where lines go
     * @return a display
     */
    static FitProgress of(boolean quiet, PrintWriter err) {
        return quiet ? FitProgress.silent() : new FitDisplay(err);
    }

    @Override
    public void rounded(Round round) {
        say(String.format(
                Locale.ROOT,
                "Round %d of at most %d, %d runs: reach off by %.0f %% at most, reactions by %.0f %%",
                round.number(),
                round.most(),
                round.runs(),
                100.0 * round.reachGap(),
                100.0 * round.reactionGap()));
    }

    @Override
    public void checking(int runs) {
        say("Checking with %d runs of other luck".formatted(runs));
    }

    private void say(String line) {
        err.println(line);
        err.flush();
    }
}
