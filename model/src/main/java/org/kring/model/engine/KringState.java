package org.kring.model.engine;

import java.util.List;
import java.util.function.BiConsumer;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * MASON's state of a run. Its schedule carries one steppable per phase; its generator is not used, since it cuts seeds to
 * 32 bits (ARCHITECTURE.md rule 5).
 */
final class KringState extends SimState {

    private static final long serialVersionUID = 1L;

    private static final List<BiConsumer<Hour, Integer>> PHASES = List.of(
            Hour::beginWeek,
            Hour::beginDay,
            Hour::publish,
            Hour::sessions,
            Hour::deliver,
            Hour::answer,
            Hour::endDay,
            Hour::endWeek);

    private final transient Hour hour;

    KringState(Hour hour) {
        super(0);
        this.hour = hour;
    }

    @Override
    public void start() {
        super.start();
        for (int ordering = 0; ordering < PHASES.size(); ordering++) {
            BiConsumer<Hour, Integer> phase = PHASES.get(ordering);
            Steppable step = state -> phase.accept(hour, (int) state.schedule.getTime());
            schedule.scheduleRepeating(0.0, ordering, step, 1.0);
        }
    }
}
