package org.kring.experiments.run;

/** The memory that a run takes while it goes on, as it was measured: see docs/performance.md. */
public final class RunMemory {

    /** Twice the least with which a run ends at all, so that the collector has room. */
    private static final long BYTES_PER_PERSON = 1_200;

    private static final long BYTES_PER_RUN = 10L << 20;

    private RunMemory() {}

    /**
     * What a run takes at most.
     *
     * @param persons persons in the run
     * @return bytes, with room for what the collector has not yet taken away
     */
    public static long bytes(long persons) {
        return BYTES_PER_RUN + persons * BYTES_PER_PERSON;
    }
}
