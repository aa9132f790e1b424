package org.kring.experiments.scenario;

/**
 * Input that cannot be used. The message names file, place, value and what is allowed; the way out follows on a line that
 * starts with "Maybe". The command line prints it as it is and ends with exit code 2.
 */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A problem and a way out.
     *
     * @param problem what is wrong: file, place, value, what is allowed
     * @param wayOut what may help, as a clause that follows "Maybe "
     */
    public InputException(String problem, String wayOut) {
        super(problem + System.lineSeparator() + "Maybe " + wayOut);
    }

    private InputException(String message) {
        super(message);
    }

    /**
     * The same problem, with its place before it.
     *
     * @param place file and path, or the values that were set
     * @return the exception to throw
     */
    public InputException at(String place) {
        return new InputException(place + ": " + getMessage());
    }
}
