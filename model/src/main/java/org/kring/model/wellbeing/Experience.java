package org.kring.model.wellbeing;

/**
 * Something good or bad that happened to a person through contact online (MODEL.md 7.10).
 *
 * @param kind what happened
 * @param person to whom
 * @param other who else took part, or {@link #NONE}
 * @param post number of the post under or through which it happened, or {@link #NONE} outside the organisation's venues
 * @param platform index of the platform
 * @param tie the person's own entry of the tie with the other, or {@link #NONE}
 * @param size how strong it is, in [0,1]
 */
public record Experience(Kind kind, int person, int other, int post, int platform, int tie, double size) {

    /** Stands for nobody, no post and no tie. */
    public static final int NONE = -1;

    /** What can happen. */
    public enum Kind {
        /** A response was felt as support; size 1. */
        SUPPORTED,
        /** A response to somebody was felt as support by that person; size 1. */
        GAVE_SUPPORT,
        /** Read how somebody else was supported; size is the ratio to being supported. */
        READ_SUPPORT,
        /** Got an answer to an own question; size 1. */
        INFORMED,
        /** Read an answer to somebody else's question; size is the ratio to getting it. */
        READ_INFORMATION,
        /** Read a post of a valued tie; size is the ratio to a response of that tie. */
        READ_KNOWN,
        /** Read a warning; size 1. */
        WARNED,
        /** Met an inappropriate comment; size is its severity for this person. */
        INAPPROPRIATE,
        /** Quarrelled; size is the severity for this person. */
        CONFLICT,
        /** Was misled; size is the severity of the loss. */
        DECEPTION,
        /** Fell for covert promotion; size is its severity. */
        COVERT_PROMOTION,
        /** Read a post of a peer in a bad mood; size is the fall of mood. */
        PEER_DISTRESS,
        /** Read a post of a peer in recovery; size is the rise of mood. */
        PEER_COPING
    }

    /**
     * Whether it happened in a venue of the organisation.
     *
     * @return true if a post there belongs to it
     */
    public boolean isInVenue() {
        return post != NONE;
    }
}
