package org.kring.viz.cli;

/** What the exit codes mean. */
final class Exit {

    /** Done. */
    static final int DONE = 0;

    /** Done, but some runs failed or a check does not hold. */
    static final int FAILED = 1;

    /** The input is wrong; nothing was written. */
    static final int WRONG_INPUT = 2;

    /** Interrupted, and can be resumed. */
    static final int INTERRUPTED = 130;

    private Exit() {}
}
