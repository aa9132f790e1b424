package org.kring.experiments.run;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.kring.model.observe.RunObserver;
import org.kring.model.observe.WorldView;

/**
 * Ends a run that takes too long, by an exception at the end of the burn-in or of a simulated day. It only looks on: a run that
 * ends in time yields what it yields without.
 */
public final class RunDeadline implements RunObserver {

    private final Duration limit;
    private final LongSupplier clock;
    private final long begin;

    /**
     * A deadline that begins now.
     *
     * @param limit how long the run may take by the clock on the wall
     */
    public RunDeadline(Duration limit) {
        this(limit, System::nanoTime);
    }

    RunDeadline(Duration limit, LongSupplier nanos) {
        this.limit = limit;
        clock = nanos;
        begin = nanos.getAsLong();
    }

    @Override
    public void begin(WorldView world) {
        check("at the end of the burn-in");
    }

    @Override
    public void endDay(WorldView world, int day) {
        check("after day %d, burn-in included".formatted(day + 1));
    }

    private void check(String when) {
        long taken = clock.getAsLong() - begin;
        if (taken > limit.toNanos()) {
            throw new RunTooLongException("the run was ended %s: it took %d s, and --run-timeout allows %d s"
                    .formatted(when, Duration.ofNanos(taken).toSeconds(), limit.toSeconds()));
        }
    }
}
