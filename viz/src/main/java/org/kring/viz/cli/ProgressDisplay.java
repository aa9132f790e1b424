package org.kring.viz.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.kring.experiments.run.Progress;

/** Shows how far a study is, on standard error. Used by one thread at a time. */
sealed interface ProgressDisplay extends Progress, AutoCloseable {

    /** Leaves the line. */
    @Override
    void close();

    /**
     * A bar on a terminal, plain lines elsewhere, nothing if that was asked for.
     *
     * @param quiet whether nothing is to be shown
     * @param err where plain lines go
     * @return a display
     */
    static ProgressDisplay of(boolean quiet, PrintWriter err) {
        return of(quiet, err, "Comparing");
    }

    /**
     * A bar on a terminal, plain lines elsewhere, nothing if that was asked for.
     *
     * @param quiet whether nothing is to be shown
     * @param err where plain lines go
     * @param task what is going on, for the bar
     * @return a display
     */
    static ProgressDisplay of(boolean quiet, PrintWriter err, String task) {
        if (quiet) {
            return new Silent();
        }
        // Java cannot tell whether standard error is a terminal; the launcher can.
        return Boolean.getBoolean("kring.terminal") ? new Bar(System.err, task) : new Lines(err);
    }

    /**
     * A line that may come while a bar is shown.
     *
     * @param line a line
     * @return the line, on a terminal written over the bar, which is drawn anew below it
     */
    static String overBar(String line) {
        return Boolean.getBoolean("kring.terminal")
                ? "\r" + line + " ".repeat(Math.max(0, Bar.WIDTH - line.length()))
                : line;
    }

    /** A bar with the time left. */
    final class Bar implements ProgressDisplay {

        private static final int WIDTH = 100;
        private static final int REDRAW_MILLIS = 250;

        private final PrintStream stream;
        private final String task;
        // Made at the first tally, because runs of an earlier session say nothing about speed.
        private Optional<ProgressBar> bar = Optional.empty();

        Bar(PrintStream stream, String task) {
            this.stream = stream;
            this.task = task;
        }

        @Override
        public void update(Tally tally) {
            ProgressBar shown = bar.orElseGet(() -> start(tally));
            bar = Optional.of(shown);
            shown.maxHint(tally.planned());
            shown.stepTo(tally.done());
        }

        private ProgressBar start(Tally tally) {
            return new ProgressBarBuilder()
                    .setTaskName(task)
                    .setUnit(" runs", 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(REDRAW_MILLIS)
                    .setConsumer(new ConsoleProgressBarConsumer(stream, WIDTH))
                    .setInitialMax(tally.planned())
                    .startsFrom(tally.done(), Duration.ZERO)
                    .build();
        }

        @Override
        public void close() {
            bar.ifPresent(ProgressBar::close);
        }
    }

    /** A line at about every tenth of the way. */
    final class Lines implements ProgressDisplay {

        private static final int PARTS = 10;
        private static final double NANOS = 1e9;

        private final PrintWriter err;
        private final long started = System.nanoTime();
        private int before = -1;
        private int next;

        Lines(PrintWriter err) {
            this.err = err;
        }

        @Override
        public void update(Tally tally) {
            if (before < 0) {
                before = tally.done();
                next = before + 1;
            }
            boolean last = tally.done() >= tally.planned();
            if (tally.done() > before && (tally.done() >= next || last)) {
                next = tally.done() + Math.max(1, (tally.planned() - before) / PARTS);
                String failed = tally.failed() == 0 ? "" : ", %d failed".formatted(tally.failed());
                err.printf("%d of %d runs%s%s%n", tally.done(), tally.planned(), failed, left(tally));
                err.flush();
            }
        }

        private String left(Tally tally) {
            double secondsPerRun = (System.nanoTime() - started) / NANOS / (tally.done() - before);
            long seconds = Math.round(secondsPerRun * (tally.planned() - tally.done()));
            if (seconds <= 0) {
                return "";
            }
            return seconds < 90
                    ? ", about %d s left".formatted(seconds)
                    : ", about %d min left".formatted((seconds + 30) / 60);
        }

        @Override
        public void close() {
            err.flush();
        }
    }

    /** Nothing. */
    final class Silent implements ProgressDisplay {

        @Override
        public void update(Tally tally) {}

        @Override
        public void close() {}
    }
}
