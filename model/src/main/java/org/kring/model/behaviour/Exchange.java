package org.kring.model.behaviour;

/** Kinds of directed exchange, as the detail of {@link Actions.Kind#EXCHANGE}. */
final class Exchange {

    /** A comment on a recent post of the other. */
    static final int COMMENT = 0;

    /** A first message. */
    static final int MESSAGE = 1;

    /** An answer to a message or comment. */
    static final int ANSWER = 2;

    private Exchange() {}
}
