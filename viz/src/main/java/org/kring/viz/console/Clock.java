package org.kring.viz.console;

import java.util.function.IntSupplier;
import org.kring.model.scenario.Horizon;
import sim.engine.Schedule;

/**
 * The hour of a run, read from MASON's schedule; observers are told only the observed ones.
 *
 * @param schedule of the run, a step for each hour
 * @param horizon of the run
 */
record Clock(Schedule schedule, Horizon horizon) implements IntSupplier {

    /** The hour, from 0; MASON's time before the first step and after the end is none, so the nearest hour stands for it. */
    @Override
    public int getAsInt() {
        int last = horizon.days() * Horizon.HOURS_PER_DAY - 1;
        return (int) Math.max(0.0, Math.min(last, schedule.getTime()));
    }
}
