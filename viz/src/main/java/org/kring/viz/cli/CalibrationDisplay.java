package org.kring.viz.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.kring.experiments.calibrate.CalibrationProgress;
import org.kring.experiments.calibrate.Generation;

/** Shows how far a calibration is, on standard error: a line for each generation, on a terminal with a bar in between. */
final class CalibrationDisplay implements CalibrationProgress, AutoCloseable {

    private static final int WIDTH = 100;
    private static final int REDRAW_MILLIS = 250;

    private final boolean quiet;
    private final PrintWriter err;
    private final Optional<PrintStream> terminal;
    private Optional<ProgressBar> bar = Optional.empty();
    private int simulations;
    private int most;

    private CalibrationDisplay(boolean quiet, PrintWriter err, Optional<PrintStream> terminal) {
        this.quiet = quiet;
        this.err = err;
        this.terminal = terminal;
    }

    /**
     * A display.
     *
     * @param quiet whether nothing is to be shown
     * @param err where lines go
     * @return a display
     */
    static CalibrationDisplay of(boolean quiet, PrintWriter err) {
        // Java cannot tell whether standard error is a terminal; the launcher can.
        boolean isTerminal = !quiet && Boolean.getBoolean("kring.terminal");
        return new CalibrationDisplay(quiet, err, isTerminal ? Optional.of(System.err) : Optional.empty());
    }

    @Override
    public void simulated(Tally tally) {
        simulations = tally.simulations();
        most = tally.most();
        terminal.ifPresent(stream -> {
            ProgressBar shown = bar.orElseGet(() -> start(stream, tally));
            bar = Optional.of(shown);
            shown.stepTo(tally.accepted());
            shown.setExtraMessage(tally.simulations() + " simulations");
        });
    }

    @Override
    public void finished(Generation generation) {
        close();
        if (!quiet) {
            err.println(String.format(
                    Locale.ROOT,
                    "Generation %d: farthest %.2f tolerances off, %.0f %% accepted, worth %.0f sets; %d of at most %d simulations",
                    generation.number(),
                    generation.tolerances(),
                    100.0 * generation.acceptance(),
                    generation.effectiveSize(),
                    simulations,
                    most));
            err.flush();
        }
    }

    private static ProgressBar start(PrintStream stream, Tally tally) {
        return new ProgressBarBuilder()
                .setTaskName("Generation " + tally.generation())
                .setUnit(" sets", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REDRAW_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(stream, WIDTH))
                .setInitialMax(tally.needed())
                .build();
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}
