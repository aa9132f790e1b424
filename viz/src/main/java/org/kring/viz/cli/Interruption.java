package org.kring.viz.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.kring.experiments.run.StudyRunner;

/**
 * Lets Ctrl-C stop a study in order: the hook asks the runner to stop and keeps the process alive until this is closed,
 * which is when runner, journal and message are done.
 */
final class Interruption implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private volatile Runnable stop = () -> {};
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "kring-interruption");

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Names the runner that Ctrl-C is to stop. */
    void stops(StudyRunner runner) {
        stop = runner::stop;
    }

    /** Names what Ctrl-C is to call. */
    void calls(Runnable request) {
        stop = request;
    }

    private void interrupt() {
        stop.run();
        try {
            boolean inTime = closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!inTime) {
                System.err.println("Stopped while writing; the journal is safe.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ignored) {
            // The process is ending already, and the hook with it.
        }
    }
}
