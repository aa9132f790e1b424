package org.kring.model.scenario;

/** Who may start a conversation in a venue (S1:BM-050..052). */
public enum WallAccess {
    /** Managers only. */
    MANAGERS,
    /** Members ask a manager, who posts for them when staff time allows. */
    ON_REQUEST,
    /** Every member. */
    MEMBERS
}
