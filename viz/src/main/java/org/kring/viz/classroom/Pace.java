package org.kring.viz.classroom;

import org.kring.model.scenario.Horizon;

/**
 * How fast the run goes on: hour by hour at the speed asked for, or up to a certain hour. Not safe for threads; {@link Session}
 * guards it.
 */
final class Pace {

    /** Speeds, in simulated hours a frame. */
    static final int SLOWEST = 1;

    /** Half a week a frame. */
    static final int FASTEST = 84;

    /** Where a run stops that plays without an end in view. */
    private static final int NO_STOP = Integer.MAX_VALUE;

    private static final int FAST_FORWARD = Horizon.DAYS_PER_WEEK * Horizon.HOURS_PER_DAY;
    private static final int STEP_FRAMES = 8;

    private int speed = 6;
    private boolean playing;
    private int stopAt = NO_STOP;
    private int stride = 1;

    /** Goes on until told otherwise. */
    void play() {
        playing = true;
        stopAt = NO_STOP;
    }

    void pause() {
        playing = false;
        stopAt = NO_STOP;
    }

    /** Goes on to the end of the day or week in which an hour lies, in a few frames; while it does, to the end of the next. */
    void step(int hour, int length) {
        int from = playing && stopAt != NO_STOP ? Math.max(hour, stopAt) : hour;
        stopAt = (from / length + 1) * length;
        stride = Math.max(1, length / STEP_FRAMES);
        playing = true;
    }

    /** Goes to an hour as fast as it can. */
    void jump(int hour) {
        stopAt = hour;
        stride = FAST_FORWARD;
        playing = hour > 0;
    }

    /**
     * Sets the speed.
     *
     * @param hoursPerFrame cut off to what there is
     */
    void speed(int hoursPerFrame) {
        speed = Math.max(SLOWEST, Math.min(FASTEST, hoursPerFrame));
    }

    int speed() {
        return speed;
    }

    boolean isPlaying() {
        return playing;
    }

    /** Whether frames are not to be waited for. */
    boolean isJumping() {
        return playing && stopAt != NO_STOP && stride == FAST_FORWARD;
    }

    /** The hour up to which the next frame goes, from the hour that is shown now. */
    int next(int hour) {
        return stopAt == NO_STOP ? hour + speed : Math.min(stopAt, hour + stride);
    }

    /** Takes note of the hour that is shown now; pauses where it was to stop. */
    void shown(int hour, int end) {
        if (hour >= end || hour >= stopAt) {
            pause();
        }
    }
}
