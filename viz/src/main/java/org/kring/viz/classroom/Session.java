package org.kring.viz.classroom;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Scenario;

/**
 * The one run that all browsers watch. A thread of its own moves it on at a steady pace and sends out what there is to see; it waits
 * for the model, never for a browser. Safe for threads.
 */
final class Session implements AutoCloseable {

    /** Time from one frame to the next. */
    static final long FRAME_MILLIS = 80;

    private static final int RUNS_AT_A_TIME = 3;

    private final Scenario base;
    private final Semaphore places = new Semaphore(RUNS_AT_A_TIME * Setting.SIDES, true);
    private final Broadcast broadcast;
    private final Pace pace = new Pace();
    private LiveRun run;
    private int shownRun;
    private int hour;
    private boolean closed;

    /**
     * Starts a run, which waits at its first hour.
     *
     * @param base the scenario before the levers are moved
     * @param seed seed of all luck
     * @param broadcast where frames go
     */
    Session(Scenario base, long seed, Broadcast broadcast) {
        this.base = base;
        this.broadcast = broadcast;
        run = new LiveRun(1, Setting.first(seed, base), base, places);
        sendState();
        Thread thread = new Thread(this::direct, "kring-classroom-pace");
        thread.setDaemon(true);
        thread.start();
    }

    synchronized void play() {
        pace.play();
        changed();
    }

    synchronized void pause() {
        pace.pause();
        changed();
    }

    synchronized void stepDay() {
        pace.step(hour, Horizon.HOURS_PER_DAY);
        changed();
    }

    synchronized void stepWeek() {
        pace.step(hour, Horizon.HOURS_PER_DAY * Horizon.DAYS_PER_WEEK);
        changed();
    }

    synchronized void speed(int hoursPerFrame) {
        pace.speed(hoursPerFrame);
        changed();
    }

    /** The same again from the start, with the same luck. */
    synchronized void restart() {
        change(run.setting(), 0);
    }

    /**
     * A new run from the start.
     *
     * @param setting what it is made of; the same people and luck as before as far as the setting is the same
     * @param week observed weeks to which it goes at once
     */
    synchronized void change(Setting setting, int week) {
        // Made first: if the setting does not fit, the old run goes on.
        LiveRun next = new LiveRun(run.number() + 1, setting, base, places);
        run.giveUp();
        run = next;
        hour = 0;
        // A lever that is moved while the run plays does not stop it.
        if (week > 0 || !pace.isPlaying()) {
            pace.jump(Math.min(week, run.weeks()) * Horizon.DAYS_PER_WEEK * Horizon.HOURS_PER_DAY);
        }
        changed();
    }

    /** The run that is on. */
    synchronized LiveRun run() {
        return run;
    }

    /** Observed hour that is shown. */
    synchronized int hour() {
        return hour;
    }

    @Override
    public synchronized void close() {
        closed = true;
        run.giveUp();
        notifyAll();
    }

    private void changed() {
        sendState();
        notifyAll();
    }

    private void direct() {
        long due = System.nanoTime();
        while (true) {
            LiveRun current;
            int target;
            synchronized (this) {
                while (!closed && shownRun == run.number() && !pace.isPlaying()) {
                    waitHere();
                    due = System.nanoTime();
                }
                if (closed) {
                    return;
                }
                current = run;
                target = shownRun == run.number() ? pace.next(hour) : 0;
            }
            Optional<Snapshot[]> sides = current.upTo(target);
            synchronized (this) {
                if (current == run && !closed) {
                    show(sides);
                }
            }
            due = Math.max(due + FRAME_MILLIS * 1_000_000, System.nanoTime() - FRAME_MILLIS * 1_000_000);
            sleepUntil(due);
        }
    }

    private void show(Optional<Snapshot[]> sides) {
        boolean first = shownRun != run.number();
        shownRun = run.number();
        boolean wasPlaying = pace.isPlaying();
        if (sides.isPresent()) {
            hour = sides.get()[0].hour();
            pace.shown(hour, run.hours());
            broadcast.send(Broadcast.Kind.FRAME, StateJson.frame(run.number(), sides.get()));
        } else {
            pace.pause();
        }
        if (first || wasPlaying != pace.isPlaying()) {
            sendState();
        }
    }

    private void sendState() {
        Optional<Crowd> crowd = run.crowd().isDone() && !run.crowd().isCompletedExceptionally()
                ? Optional.of(run.crowd().join())
                : Optional.empty();
        broadcast.send(Broadcast.Kind.STATE, StateJson.state(run, pace, crowd));
    }

    /** A frame that comes too early does no harm, so this need not look again. */
    @SuppressWarnings("WaitNotInLoop")
    private void sleepUntil(long nanos) {
        long millis = (nanos - System.nanoTime()) / 1_000_000;
        synchronized (this) {
            if (millis > 0 && !closed && !pace.isJumping()) {
                try {
                    wait(millis);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    closed = true;
                }
            }
        }
    }

    /** Called in a loop that looks again. */
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
