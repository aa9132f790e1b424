package org.kring.viz.classroom;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.kring.model.engine.Given;
import org.kring.model.engine.RunKey;
import org.kring.model.engine.Simulation;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Scenario;

/** Two strategies on the same people with the same luck, each in a thread of its own, in step hour by hour. */
final class LiveRun {

    private static final int HOURS_PER_WEEK = Horizon.DAYS_PER_WEEK * Horizon.HOURS_PER_DAY;

    private final int number;
    private final Setting setting;
    private final Scenario scenario;
    private final Semaphore places;
    private final Gate gate = new Gate();
    private final CompletableFuture<Crowd> crowd = new CompletableFuture<>();

    /**
     * Starts a run; it waits at its first observed hour.
     *
     * @param number which run of this classroom, from 1
     * @param setting what it is made of
     * @param base the scenario before the levers are moved
     * @param places of which each side takes one while it lasts, so that runs that were given up do not pile up
     */
    LiveRun(int number, Setting setting, Scenario base, Semaphore places) {
        this.number = number;
        this.setting = setting;
        this.places = places;
        scenario = setting.in(base);
        // Both before either starts: what does not fit is to be refused as a whole.
        PostingStrategy a = setting.sides().get(0).strategy("a");
        PostingStrategy b = setting.sides().get(1).strategy("b");
        start(0, a, "kring-classroom-a");
        start(1, b, "kring-classroom-b");
    }

    private void start(int side, PostingStrategy strategy, String name) {
        SideWatch watch = new SideWatch(scenario, gate, side, world -> {
            if (side == 0) {
                crowd.complete(Crowd.of(world));
            }
        });
        Thread thread = new Thread(() -> run(side, strategy, watch), name);
        thread.setDaemon(true);
        thread.start();
    }

    /** A classroom must go on and say so whatever happens in a run. */
    @SuppressWarnings("IllegalCatch")
    private void run(int side, PostingStrategy strategy, SideWatch watch) {
        places.acquireUninterruptibly();
        try {
            gate.requireOpen();
            RunKey key = new RunKey(setting.seed(), 0);
            Simulation.witness(scenario, Given.NOTHING, strategy, key, 1, List.of(watch));
            gate.finish(side, watch.last(hours()));
        } catch (CancellationException e) {
            crowd.cancel(false);
        } catch (RuntimeException | Error e) {
            crowd.completeExceptionally(e);
            gate.fail(e);
        } finally {
            places.release();
        }
    }

    int number() {
        return number;
    }

    Setting setting() {
        return setting;
    }

    /** Observed weeks. */
    int weeks() {
        return scenario.horizon().weeks();
    }

    /** Observed hours. */
    int hours() {
        return weeks() * HOURS_PER_WEEK;
    }

    /** Who is there and where they stand; ready once the burn-in is over. */
    CompletableFuture<Crowd> crowd() {
        return crowd;
    }

    /** Lets both strategies go on up to an observed hour and yields what they show then; empty if the run broke down. */
    Optional<Snapshot[]> upTo(int hour) {
        return gate.upTo(Math.min(hour, hours()));
    }

    /** Why the run broke down, if it did. */
    Optional<Throwable> trouble() {
        return gate.trouble();
    }

    void giveUp() {
        gate.close();
    }
}
