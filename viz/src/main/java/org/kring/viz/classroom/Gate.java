package org.kring.viz.classroom;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/**
 * Keeps the two runs in step: each waits at the hour up to which it may go, and leaves there what it has to show. Safe for
 * threads.
 */
final class Gate {

    private final Snapshot[] left = new Snapshot[Setting.SIDES];
    private final boolean[] waits = new boolean[Setting.SIDES];
    private int limit;
    private boolean closed;
    private Optional<Throwable> trouble = Optional.empty();

    /**
     * A run is about to begin an hour. Returns at once before the limit; else waits until the limit has moved.
     *
     * @param side which run
     * @param hour observed hour
     * @param shown what there is to show, asked for only if the run has to wait
     * @throws CancellationException if the run is not wanted any more
     */
    void pass(int side, int hour, Supplier<Snapshot> shown) {
        synchronized (this) {
            if (hour < limit && !closed) {
                return;
            }
        }
        Snapshot snapshot = shown.get();
        synchronized (this) {
            leave(side, snapshot);
            while (hour >= limit && !closed) {
                waitHere();
            }
            waits[side] = false;
            if (closed) {
                throw new CancellationException("the run was given up");
            }
        }
    }

    /**
     * A run is about to begin.
     *
     * @throws CancellationException if it is not wanted any more
     */
    synchronized void requireOpen() {
        if (closed) {
            throw new CancellationException("the run was given up");
        }
    }

    /** A run is over; it waits for ever, as it were. */
    synchronized void finish(int side, Snapshot last) {
        leave(side, last);
    }

    /** A run broke down. */
    synchronized void fail(Throwable reason) {
        trouble = Optional.of(reason);
        notifyAll();
    }

    /** Neither run is wanted any more. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /**
     * Lets both runs go on up to an hour, and waits until they are there.
     *
     * @param hour observed hour, not before the last one
     * @return what they left; empty if the gate was closed or a run broke down
     */
    synchronized Optional<Snapshot[]> upTo(int hour) {
        if (hour > limit) {
            limit = hour;
            for (int side = 0; side < waits.length; side++) {
                waits[side] = waits[side] && left[side].hour() >= hour;
            }
            notifyAll();
        }
        while (!(waits[0] && waits[1]) && !closed && trouble.isEmpty()) {
            waitHere();
        }
        return closed || trouble.isPresent() ? Optional.empty() : Optional.of(left.clone());
    }

    synchronized Optional<Throwable> trouble() {
        return trouble;
    }

    private void leave(int side, Snapshot snapshot) {
        left[side] = snapshot;
        waits[side] = true;
        notifyAll();
    }

    /** Called in loops that look again. */
    @SuppressWarnings("WaitNotInLoop")
    private void waitHere() {
        try {
            wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }
}
