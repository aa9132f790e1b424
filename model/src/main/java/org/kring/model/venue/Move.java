package org.kring.model.venue;

/**
 * Somebody begins or ceases to follow, read or visit.
 *
 * @param kind what changes
 * @param person who
 * @param place index of the venue; of the platform for {@link Kind#DORMANT} and {@link Kind#RETURN}
 * @param motive why
 */
public record Move(Kind kind, int person, int place, Motive motive) {

    /** What changes. */
    public enum Kind {
        /** Follows, is a member or is linked from now on. */
        JOIN,
        /** Is no longer shown the posts, but still counts as a follower. */
        HIDE,
        /** Follows no longer. */
        LEAVE,
        /** Visits the platform no longer; the account stays and still follows. */
        DORMANT,
        /** Visits the platform again. */
        RETURN
    }
}
