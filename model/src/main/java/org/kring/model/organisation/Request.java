package org.kring.model.organisation;

import org.kring.model.scenario.ContentType;
import org.kring.model.venue.Venue;

/**
 * Something that waits for staff.
 *
 * @param kind what it is
 * @param person who wrote it
 * @param venue where
 * @param hour when
 * @param topic what it is about
 */
public record Request(Kind kind, int person, Venue venue, int hour, ContentType topic) {

    /** What waits. */
    public enum Kind {
        /** A comment under a post of the organisation. */
        COMMENT,
        /** A private message. */
        PRIVATE_MESSAGE,
        /** A question for help. */
        HELP,
        /** A contribution of a member that is to be read by a moderator. */
        CHECK,
        /** A post that a member asks the managers to place. */
        WALL_REQUEST
    }
}
