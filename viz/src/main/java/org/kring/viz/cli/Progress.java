package org.kring.viz.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a study is, on standard error. Used by one thread at a time. */
sealed interface Progress extends AutoCloseable {

    /**
     * Tells how far it is.
     *
     * @param done runs done
     * @param expected runs that will probably be needed
     */
    void at(int done, int expected);

    /** Leaves the line. */
    @Override
    void close();

    /**
     * A bar on a terminal, plain lines elsewhere, nothing if that was asked for.
     *
     * @param quiet whether nothing is to be shown
     * @param err where plain lines go
     * @param start runs that are done already
     * @return a display
     */
    static Progress of(boolean quiet, PrintWriter err, int start) {
        if (quiet) {
            return new Silent();
        }
        return isTerminal() ? new Bar(System.err, start) : new Lines(err, start);
    }

    /** Whether a person looks at standard error. The launcher knows; Java alone knows only about input and output. */
    private static boolean isTerminal() {
        String told = System.getProperty("kring.terminal", "");
        return told.isEmpty() ? System.console() != null : told.equals("yes");
    }

    /** A bar with the time left. */
    final class Bar implements Progress {

        private final ProgressBar bar;

        Bar(PrintStream stream, int start) {
            bar = new ProgressBarBuilder()
                    .setTaskName("kring")
                    .setUnit(" runs", 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(250)
                    .setConsumer(new ConsoleProgressBarConsumer(stream, 100))
                    .startsFrom(start, Duration.ZERO)
                    .setInitialMax(Math.max(1, start))
                    .build();
        }

        @Override
        public void at(int done, int expected) {
            bar.maxHint(expected);
            bar.stepTo(done);
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** A line now and then: the first run, then about every tenth of the way. */
    final class Lines implements Progress {

        private static final int PARTS = 10;

        private final PrintWriter err;
        private final int start;
        private final long started = System.nanoTime();
        private int next;

        Lines(PrintWriter err, int start) {
            this.err = err;
            this.start = start;
            next = start + 1;
        }

        @Override
        public void at(int done, int expected) {
            if (done < next && done < expected) {
                return;
            }
            next = done + Math.max(1, (expected - start) / PARTS);
            err.printf("%d of %d runs%s%n", done, expected, left(done, expected));
            err.flush();
        }

        private String left(int done, int expected) {
            if (done <= start || done >= expected) {
                return "";
            }
            double secondsPerRun = (System.nanoTime() - started) / 1e9 / (done - start);
            long seconds = Math.round(secondsPerRun * (expected - done));
            return seconds < 90 ? ", about %d s left".formatted(seconds) : ", about %d min left".formatted((seconds + 30) / 60);
        }

        @Override
        public void close() {
            err.flush();
        }
    }

    /** Nothing. */
    final class Silent implements Progress {

        @Override
        public void at(int done, int expected) {}

        @Override
        public void close() {}
    }
}
