package org.kring.model.chance;

/**
 * What a draw decides. Append only: the place of a purpose in this list is part of every draw made for it, so that a new
 * rule leaves the draws of all others as they were.
 */
public enum Purpose {
    /** Audience and traits of a person. */
    TRAITS,
    /** Accounts on platforms. */
    ACCOUNTS,
    /** Weights on the seven user types. */
    DISPOSITION,
    /** Place and radius of social circles. */
    CIRCLES,
    /** Long online ties. */
    LONG_TIES,
    /** Which offline ties exist online, and on which platforms. */
    TIE_PLATFORMS,
    /** Thinning of offline ties. */
    TIE_THINNING,
    /** Starting state of loneliness and mood. */
    START,
    /** Number and hours of the sessions of a day. */
    LOGIN,
    /** What happens inside a session. */
    SESSION,
    /** Whether a session shows a post. */
    VISIBILITY,
    /** What a person does with a post. */
    REACTION,
    /** Own posts in venues. */
    CONTRIBUTION,
    /** Meetings of a pair in a week. */
    MEETING,
    /** Slow personal circumstances. */
    CIRCUMSTANCES,
    /** Daily events that move mood. */
    MOOD,
    /** Who follows or joins a venue at its start. */
    FOLLOWING,
    /** Affinity for a venue. */
    AFFINITY,
    /** Offline contacts with the organisation. */
    APPOINTMENT,
    /** Effects of answers and private messages of staff. */
    OUTREACH,
    /** Loss of clients on the way of a redirect. */
    REDIRECT,
    /** Whether a session shows a post that a tie has shared. */
    SHARED_VISIBILITY,
    /** Whether an exchange online leads to a meeting of the pair. */
    MEETING_AFTER_EXCHANGE,
    /** Whether a comment is inappropriate. */
    INCIDENT,
    /** To whom a paid post is shown. */
    BOOST,
    /** Which colleagues share when asked, reach the networks from work, and are volunteers. */
    AMBASSADOR,
    /** Whose first post is welcomed. */
    WELCOME,
    /** Who is named in a post of praise. */
    PRAISE,
    /** Whether a comment by a peer settles a question. */
    PEER_HELP,
    /** When the owner of an account leaves. */
    STAFF_TURNOVER,
    /** Coming across a venue and joining it. */
    JOINING,
    /** Whether who joins ever comes back. */
    ONE_DAY_FLY,
    /** Hiding or leaving a venue. */
    LEAVING,
    /** How readily a person leaves a venue. */
    LEAVING_FRAILTY,
    /** No longer visiting a platform, or visiting it again. */
    DORMANCY,
    /** How readily a person leaves a platform. */
    DORMANCY_FRAILTY,
    /** Moving on from a platform in decline. */
    MOVING_ON,
    /** Whether a need arises on a day, or passes by itself. */
    NEED,
    /** Whether, where and when a person with a need asks on a day. */
    ASKING,
    /** Whether a post makes somebody with a need ask. */
    ASKING_AFTER_POST,
    /** At which step on the way to a channel somebody is lost. */
    HELP_WAY,
    /** Whether a contact settles a need, and whether the person is known by it. */
    HELP_CONTACT,
    /** How long a person waits for an answer. */
    WAITING_TOLERANCE,
    /** Whether a period of four weeks is a bad phase of a person. */
    BAD_PHASE,
    /** Whether a response is felt as support. */
    SUPPORT,
    /** Whether a reader notices inappropriate comments. */
    NOTICE,
    /** Whether an exchange turns into a quarrel. */
    CONFLICT,
    /** Whether somebody is misled, and by how much. */
    DECEPTION,
    /** Whether a member's post is covert promotion, and who falls for it. */
    COVERT_PROMOTION
}
