package org.kring.model.population;

/**
 * Takes what is read only so that it lies near the processor when it is needed. Persons and ties lie anywhere in memory: a loop that
 * does nothing but read waits for many of them at the same time, where a rule would wait for one after the other
 * (docs/decisions/0002-population-layout.md). Nothing depends on what was read.
 */
public final class Prefetch {

    /** How many sessions or actions to read ahead of: few enough that all that was read stays near until it is used. */
    public static final int BATCH = 256;

    private int taken;

    /** Nothing read yet. */
    public Prefetch() {}

    /**
     * Takes a value, so that the compiler cannot leave the reading out.
     *
     * @param value what was read
     */
    public void take(int value) {
        taken ^= value;
    }

    /**
     * What all reading left behind.
     *
     * @return a number without meaning
     */
    public int taken() {
        return taken;
    }
}
