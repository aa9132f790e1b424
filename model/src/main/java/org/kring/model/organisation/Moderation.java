package org.kring.model.organisation;

/** How contributions are checked (MODEL.md 7.7; S1:BM-120..124, S1 BS-08). */
public enum Moderation {
    /** Not at all. */
    NONE,
    /** Staff read contributions after they have appeared. */
    AFTER,
    /** A second person approves the organisation's own posts before they appear. */
    FOUR_EYES,
    /** Staff read contributions of readers before they appear; inappropriate ones never do. */
    BEFORE,
    /** As AFTER, and once staff find an inappropriate comment, comments stay closed for some weeks (S1:BM-120). */
    CLOSED_AFTER_INCIDENT
}
