package org.kring.model.behaviour;

/** Kinds of directed exchange, as the detail of {@link Actions.Kind#EXCHANGE}. */
public final class Exchange {

    /** A comment on a recent post of the other. */
    public static final int COMMENT = 0;

    /** A first message. */
    public static final int MESSAGE = 1;

    /** An answer to a message or comment. */
    public static final int ANSWER = 2;

    /** A comment on a member's post in a venue; never the detail of an action. */
    public static final int REPLY = 3;

    private Exchange() {}
}
