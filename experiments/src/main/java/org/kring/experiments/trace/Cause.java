package org.kring.experiments.trace;

import org.kring.model.observe.RunObserver;
import org.kring.model.organisation.Request;

/** Why an event came about; docs/results-format.md defines each. */
enum Cause {
    /** The venue was opened with its first followers. */
    OPENING,
    /** The link got lost. */
    LINK_LOST,
    /** The person follows the venue of the post. */
    FOLLOWING,
    /** Somebody known shared the post. */
    SHARED,
    /** Of one's own accord. */
    INITIATIVE,
    /** The other had posted on the own wall. */
    NEWS,
    /** The other had written. */
    LETTER,
    /** The plan of the organisation. */
    PLAN,
    /** A comment. */
    COMMENT,
    /** A private message. */
    PRIVATE_MESSAGE,
    /** A question for help. */
    HELP,
    /** A post by a member that is to be read by a moderator. */
    CHECK,
    /** A member who asked staff to place a post. */
    WALL_REQUEST,
    /** Waited longer than staff let things wait. */
    PATIENCE,
    /** The strategy does not answer. */
    POLICY,
    /** The client had no contact with the organisation for 90 days. */
    OFF_RADAR,
    /** A private message by staff. */
    OUTREACH,
    /** The organisation paid for showing the post. */
    BOOST,
    /** The organisation asked its colleagues to share the post. */
    REQUEST,
    /** The first post of a member. */
    FIRST_POST,
    /** An inappropriate comment. */
    INCIDENT,
    /** Staff change. */
    TURNOVER,
    /** A post or what is under it was read, or a comment or message arrived. */
    CONTACT;

    /** On which route a post came to a person. */
    static Cause of(int sharer) {
        return switch (sharer) {
            case RunObserver.NONE -> FOLLOWING;
            case RunObserver.PAID -> BOOST;
            case RunObserver.ASKED -> REQUEST;
            default -> SHARED;
        };
    }

    /** What staff react to. */
    static Cause of(Request.Kind kind) {
        return switch (kind) {
            case COMMENT -> COMMENT;
            case PRIVATE_MESSAGE -> PRIVATE_MESSAGE;
            case HELP -> HELP;
            case CHECK -> CHECK;
            case WALL_REQUEST -> WALL_REQUEST;
            case WELCOME -> FIRST_POST;
            case HELD_COMMENT -> CHECK;
            case INCIDENT -> INCIDENT;
        };
    }
}
