package org.kring.experiments.run;

/** A run took longer than it may. Its row says so, and the study goes on. */
public final class RunTooLongException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A run was ended.
     *
     * @param message how long it took and what is allowed
     */
    public RunTooLongException(String message) {
        super(message);
    }
}
