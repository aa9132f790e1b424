package org.kring.model.chance;

/**
 * What a draw decides. Append only: the place of a purpose in this list is part of every draw made for it, so that a new
 * rule leaves the draws of all others as they were. docs/odd.md prints the comments.
 */
public enum Purpose {
    /** Audience and traits of a person. */
    TRAITS,
    /** On which platforms a person has an account. */
    ACCOUNTS,
    /** Weights on the seven user types. */
    DISPOSITION,
    /** Place and radius of social circles. */
    CIRCLES,
    /** How many long online ties a person looks for, and whom each finds. */
    LONG_TIES,
    /** Which offline ties exist online, and on which platforms. */
    TIE_PLATFORMS,
    /** Whether an offline tie is thinned out. */
    TIE_THINNING,
    /** Starting state of loneliness and mood. */
    START,
    /** Number and hours of the sessions of a day on each platform. */
    LOGIN,
    /** What happens inside a session: which tie is shown, what is answered, whether something is written. */
    SESSION,
    /** Whether a session shows a post; one number for each post. */
    VISIBILITY,
    /** What a person does with a post; one number for each post. */
    REACTION,
    /** Whether a person posts in a venue, and about what. */
    CONTRIBUTION,
    /** Whether two persons meet in a week, and on which day. */
    MEETING,
    /** How a person's circumstances change in a week. */
    CIRCUMSTANCES,
    /** Daily events that move mood. */
    MOOD,
    /** Who follows or joins a venue at its start. */
    FOLLOWING,
    /** Interest of a person in what the organisation writes. */
    AFFINITY,
    /** Whether a person sees the organisation offline in a week, and on which day. */
    APPOINTMENT,
    /** Whether a private message of staff is answered and brings somebody back, and whether a link gets lost. */
    OUTREACH,
    /** Loss of clients on the way of a redirect. */
    REDIRECT,
    /** Whether a session shows a post that a tie has shared; one number for each post. */
    SHARED_VISIBILITY,
    /** Whether an exchange online leads to a meeting of the pair. */
    MEETING_AFTER_EXCHANGE,
    /** Whether a comment is inappropriate; one number for each post. */
    INCIDENT,
    /** To whom a paid post is shown; one number for each post. */
    BOOST,
    /** Which colleagues share when asked, reach the networks from work, and are volunteers. */
    AMBASSADOR,
    /** Whose first post is welcomed. */
    WELCOME,
    /** Who is named in a post of praise; one number for each post. */
    PRAISE,
    /** Whether a comment by a peer settles a question; one number for each post. */
    PEER_HELP,
    /** When the owner of an account leaves. */
    STAFF_TURNOVER,
    /** Whether a person comes across a venue and joins it; one number for each person. */
    JOINING,
    /** Whether who joins ever comes back. */
    ONE_DAY_FLY,
    /** Whether a person hides or leaves a venue. */
    LEAVING,
    /** How readily a person leaves a venue. */
    LEAVING_FRAILTY,
    /** Whether a person no longer visits a platform, or visits it again. */
    DORMANCY,
    /** How readily a person leaves a platform. */
    DORMANCY_FRAILTY,
    /** Whether a person moves on from a platform in decline; one number for each person. */
    MOVING_ON,
    /** Whether a need arises on a day, or passes by itself. */
    NEED,
    /** Whether, where and when a person with a need asks on a day. */
    ASKING,
    /** Whether a post makes somebody with a need ask; one number for each post. */
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
    /** Whether a reader notices inappropriate comments; one number for each post. */
    NOTICE,
    /** Whether an exchange turns into a quarrel. */
    CONFLICT,
    /** Whether somebody is misled, and by how much. */
    DECEPTION,
    /** Whether a member's post is covert promotion, and who falls for it. */
    COVERT_PROMOTION
}
