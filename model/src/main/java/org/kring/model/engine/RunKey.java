package org.kring.model.engine;

import org.kring.model.scenario.Requires;

/**
 * The luck of a run: every run with the same key meets the same people with the same luck, whatever the strategy.
 *
 * @param studySeed seed of the study
 * @param replicate number of the replicate, from 0
 */
public record RunKey(long studySeed, int replicate) {

    /** Checks the replicate. */
    public RunKey {
        Requires.within("replicate", replicate, 0, Integer.MAX_VALUE);
    }
}
