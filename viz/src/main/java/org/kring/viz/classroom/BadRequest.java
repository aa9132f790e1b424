package org.kring.viz.classroom;

/** A request that cannot be understood or carried out; the message is for the one who sent it. */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadRequest(String message) {
        super(message);
    }
}
