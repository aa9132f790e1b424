package org.kring.experiments.trace;

import org.kring.model.observe.RunObserver;
import org.kring.model.organisation.Request;
import org.kring.model.venue.Motive;

/** Why an event came about; docs/results-format.md defines each. */
enum Cause {
    /** The venue was opened with its first followers. */
    OPENING,
    /** The link got lost. */
    LINK_LOST,
    /** Came across the venue while searching. */
    SEARCH,
    /** A worker or intermediary pointed it out. */
    REFERRAL,
    /** A friend's share or comment pointed to it. */
    FRIEND,
    /** Joined for once and never came back. */
    ONE_OFF,
    /** Too many posts. */
    FREQUENCY,
    /** Too much in the feed. */
    CLUTTER,
    /** Posts that do not interest. */
    BOREDOM,
    /** Own questions or posts stayed without an answer. */
    UNANSWERED,
    /** The need for which one followed is over. */
    NEED_RESOLVED,
    /** Stopped visiting the platform, or took it up again. */
    USE,
    /** The platform declines. */
    DECLINE,
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
    /** A need for help. */
    NEED,
    /** A post that was just seen. */
    POST,
    /** The reply policy. */
    REDIRECT,
    /** A step on the way was one too many. */
    STEP,
    /** Nobody was there at that hour. */
    CLOSED,
    /** All workers were taken. */
    BUSY,
    /** Waited longer than the person tolerates. */
    TOLERANCE,
    /** The organisation did not answer. */
    NO_ANSWER,
    /** The need is over. */
    SETTLED,
    /** The need is not over. */
    NOT_SETTLED,
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

    /** Why somebody begins or ceases to follow. */
    static Cause of(Motive motive) {
        return switch (motive) {
            case SEARCH -> SEARCH;
            case REFERRAL -> REFERRAL;
            case FRIEND -> FRIEND;
            case PAID -> BOOST;
            case ONE_OFF -> ONE_OFF;
            case FREQUENCY -> FREQUENCY;
            case CLUTTER -> CLUTTER;
            case BOREDOM -> BOREDOM;
            case UNANSWERED -> UNANSWERED;
            case NEED_RESOLVED -> NEED_RESOLVED;
            case USE -> USE;
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
