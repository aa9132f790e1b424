package org.kring.model.engine;

import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * MASON's state of a run. Its schedule carries one steppable per {@link Phase}; its generator is not used, since it cuts seeds to
 * 32 bits (ARCHITECTURE.md rule 5).
 */
final class KringState extends SimState {

    private static final long serialVersionUID = 1L;

    private final transient Hour hour;

    KringState(Hour hour) {
        super(0);
        this.hour = hour;
    }

    @Override
    public void start() {
        super.start();
        for (Phase phase : Phase.values()) {
            Steppable step = state -> hour.run(phase, (int) state.schedule.getTime());
            schedule.scheduleRepeating(0.0, phase.ordinal(), step, 1.0);
        }
    }
}
