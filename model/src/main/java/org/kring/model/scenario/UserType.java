package org.kring.model.scenario;

/** The seven user types of S0:A-018. A person is a mixture of them, and a different one on each platform (S0:M-022). */
public enum UserType {
    /** Comes and reads. */
    LURKER,
    /** Reacts once and does not come back. */
    ONE_DAY_FLY,
    /** Answers others and keeps a conversation going. */
    CONVERSATION_PARTNER,
    /** Keeps what is useful, likes in passing. */
    BOOKMARKER,
    /** Passes on what others should know. */
    TIPPER,
    /** Tells own ideas and experiences (S0:M-020). */
    STORYTELLER,
    /** Shows oneself (S0:M-021). */
    PROFILER;

    /** Number of user types. */
    public static final int COUNT = 7;
}
