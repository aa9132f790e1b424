package org.kring.experiments.trace;

import org.kring.model.scenario.Action;
import org.kring.model.wellbeing.Experience;

/** What a row of the event log tells; docs/results-format.md defines each. */
enum Happening {
    /** A person begins to follow a venue, or is let in. */
    JOIN,
    /** A person no longer follows a venue. */
    LEAVE,
    /** A person is no longer shown the posts of a venue, and still counts as a follower. */
    HIDE,
    /** A person no longer visits a platform, and still follows there. */
    DORMANT,
    /** A person visits a platform again. */
    RETURN,
    /** A person who left a platform goes to this one in its place. */
    MOVED_ON,
    /** First exposure to a post. */
    EXPOSURE,
    /** A post is liked. */
    LIKE,
    /** A post is shown to own online ties. */
    SHARE,
    /** A colleague shares a post because the organisation asked for it. */
    REQUESTED_SHARE,
    /** A comment under a post. */
    COMMENT,
    /** A post is kept. */
    SAVE,
    /** A private message to the organisation after a post. */
    PRIVATE_MESSAGE,
    /** A request for help to the organisation after a post. */
    HELP_REQUEST,
    /** A member's post that appears at once. */
    MEMBER_POST,
    /** A member's post that staff are asked to place. */
    POST_REQUEST,
    /** Staff placed a member's post. */
    POST_PLACED,
    /** A member's post will not be placed. */
    POST_NOT_PLACED,
    /** A post on the own wall. */
    WALL_POST,
    /** A like on the wall of somebody known. */
    WALL_LIKE,
    /** A comment on the wall of somebody known. */
    WALL_COMMENT,
    /** A first message to somebody known. */
    MESSAGE,
    /** An answer to somebody known. */
    ANSWER,
    /** A post by staff. */
    STAFF_POST,
    /** An answer by staff. */
    STAFF_REPLY,
    /** Something will stay without an answer by staff. */
    NO_REPLY,
    /** Staff read a member's post as moderators. */
    STAFF_CHECK,
    /** A member's post will stay unread by moderators. */
    NO_CHECK,
    /** Staff write in private to a client off the radar. */
    OUTREACH,
    /** The client answers. */
    OUTREACH_ANSWER,
    /** The client comes back to appointments. */
    BACK_IN_TOUCH,
    /** Staff welcome a member after a first post. */
    WELCOME,
    /** A member is praised by name. */
    PRAISE,
    /** A comment that waited for approval appears. */
    COMMENT_RELEASED,
    /** A comment that waited for approval will not appear. */
    COMMENT_REFUSED,
    /** Comments are closed in a venue. */
    COMMENTS_CLOSED,
    /** A question for help is settled by a peer. */
    PEER_HELP,
    /** The person to whom an account was bound has left. */
    OWNER_LEFT,
    /** A need for help arises. */
    NEED_ARISES,
    /** A need passes by itself. */
    NEED_PASSES,
    /** A person with a need asks, or sets out to ask. */
    HELP_ASKED,
    /** Somebody who asked is sent on to another channel. */
    HELP_REFERRED,
    /** Somebody has got to a channel outside the networks. */
    HELP_WAITING,
    /** A try to get help leads nowhere. */
    HELP_LOST,
    /** Somebody who asked gets an answer. */
    HELP_ANSWERED,
    /** A response was felt as support. */
    SUPPORTED,
    /** A person gave support. */
    GAVE_SUPPORT,
    /** A person read how another was supported. */
    READ_SUPPORT,
    /** A person got an answer to an own question from a member. */
    INFORMED,
    /** A person read an answer to another's question. */
    READ_INFORMATION,
    /** A person read a post of a valued tie. */
    READ_KNOWN,
    /** A person read a warning. */
    WARNED,
    /** A person met an inappropriate comment. */
    INAPPROPRIATE,
    /** A person quarrelled. */
    CONFLICT,
    /** A person was misled. */
    DECEPTION,
    /** A person fell for promotion in disguise. */
    COVERT_PROMOTION,
    /** A person read a post of a peer in a bad mood. */
    PEER_DISTRESS,
    /** A person read a post of a peer in recovery. */
    PEER_COPING;

    /** The row of an experience; the compiler refuses a kind that has none. */
    static Happening of(Experience.Kind kind) {
        return switch (kind) {
            case SUPPORTED -> SUPPORTED;
            case GAVE_SUPPORT -> GAVE_SUPPORT;
            case READ_SUPPORT -> READ_SUPPORT;
            case INFORMED -> INFORMED;
            case READ_INFORMATION -> READ_INFORMATION;
            case READ_KNOWN -> READ_KNOWN;
            case WARNED -> WARNED;
            case INAPPROPRIATE -> INAPPROPRIATE;
            case CONFLICT -> CONFLICT;
            case DECEPTION -> DECEPTION;
            case COVERT_PROMOTION -> COVERT_PROMOTION;
            case PEER_DISTRESS -> PEER_DISTRESS;
            case PEER_COPING -> PEER_COPING;
        };
    }

    /** The row of a reaction to a post. */
    static Happening of(Action action) {
        return switch (action) {
            case LIKE -> LIKE;
            case SHARE -> SHARE;
            case COMMENT -> COMMENT;
            case SAVE -> SAVE;
            case PRIVATE_MESSAGE -> PRIVATE_MESSAGE;
            case HELP_REQUEST -> HELP_REQUEST;
            case NOTHING -> throw new IllegalArgumentException("doing nothing is no event");
        };
    }
}
