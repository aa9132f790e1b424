package org.kring.model.venue;

/** Why somebody begins or ceases to follow (MODEL.md 7.6). */
public enum Motive {
    /** Came across the venue while searching (S0:A-121). */
    SEARCH,
    /** A worker or intermediary pointed it out (S1:BM-088). */
    REFERRAL,
    /** A friend's share or comment pointed to it. */
    FRIEND,
    /** A post that was shown for money pointed to it. */
    PAID,
    /** Joined for once and never came back (LIT:T30). */
    ONE_OFF,
    /** Too many posts (LIT:M19). */
    FREQUENCY,
    /** Too much in the feed (LIT:M20). */
    CLUTTER,
    /** Posts that do not interest (LIT:M20). */
    BOREDOM,
    /** Own questions or posts stayed without an answer (LIT:M09). */
    UNANSWERED,
    /** The need for which one followed is over (LIT:M49). */
    NEED_RESOLVED,
    /** Stopped visiting the platform, or took it up again (S0:M-027). */
    USE
}
