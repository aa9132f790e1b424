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
 * @param thread number of the post under which an answer would appear, or {@link #NO_THREAD}
 */
public record Request(Kind kind, int person, Venue venue, int hour, ContentType topic, int thread) {

    /** Thread of what is answered in private or not at all. */
    public static final int NO_THREAD = -1;

    /**
     * Something that belongs to no thread.
     *
     * @param kind what it is
     * @param person who wrote it
     * @param venue where
     * @param hour when
     * @param topic what it is about
     */
    public Request(Kind kind, int person, Venue venue, int hour, ContentType topic) {
        this(kind, person, venue, hour, topic, NO_THREAD);
    }

    /** What waits. */
    public enum Kind {
        /** A comment under a post of the organisation, or a question with which a member starts a conversation. */
        COMMENT,
        /** A private message. */
        PRIVATE_MESSAGE,
        /** A question for help. */
        HELP,
        /** A contribution of a member that is to be read by a moderator. */
        CHECK,
        /** A post that a member asks the managers to place. */
        WALL_REQUEST,
        /** The first post of a member, to be welcomed. */
        WELCOME,
        /** A comment that waits for approval before it appears. */
        HELD_COMMENT,
        /** An inappropriate comment that staff have not seen yet. */
        INCIDENT;

        /**
         * Whether somebody expects an answer.
         *
         * @return true for comments, private messages and questions for help
         */
        public boolean isQuestion() {
            return this == COMMENT || this == PRIVATE_MESSAGE || this == HELP;
        }
    }
}
