package org.kring.model.organisation;

import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;

/** What staff did or failed to do in an hour; the engine tells the observers. */
public sealed interface StaffEvent {

    /**
     * A post has appeared.
     *
     * @param post the post
     */
    record Published(Post post) implements StaffEvent {}

    /**
     * A comment, message or question was answered.
     *
     * @param request what was answered
     * @param hour when
     */
    record Answered(Request request, int hour) implements StaffEvent {}

    /**
     * A comment, message or question will stay without answer, or a post that a member asked for will not be placed.
     *
     * @param request what was dropped
     */
    record Unanswered(Request request) implements StaffEvent {}

    /**
     * A post that a member had asked for was placed.
     *
     * @param request what was asked
     * @param post the post
     */
    record Placed(Request request, Post post) implements StaffEvent {}

    /**
     * A contribution of a member was read by a moderator.
     *
     * @param request the contribution
     */
    record Checked(Request request) implements StaffEvent {}

    /**
     * A member was welcomed after a first post.
     *
     * @param request the first post
     * @param hour when
     */
    record Welcomed(Request request, int hour) implements StaffEvent {}

    /**
     * A member was praised by name.
     *
     * @param person the member
     * @param post where
     */
    record Praised(int person, Post post) implements StaffEvent {}

    /**
     * A comment that had waited for approval has appeared.
     *
     * @param request the comment
     */
    record Released(Request request) implements StaffEvent {}

    /**
     * A comment that had waited for approval was inappropriate and will not appear.
     *
     * @param request the comment
     */
    record Refused(Request request) implements StaffEvent {}

    /**
     * Comments were closed in a venue after an inappropriate one.
     *
     * @param request the inappropriate comment
     */
    record CommentsClosed(Request request) implements StaffEvent {}

    /**
     * A question for help was settled by a peer before staff came to it, or after they let it go.
     *
     * @param request the question
     * @param peer who answered
     * @param hour when
     */
    record PeerHelped(Request request, int peer, int hour) implements StaffEvent {}

    /**
     * The person to whom an account was bound has left.
     *
     * @param venue the account, silent from now on unless it was handed over
     */
    record OwnerLeft(Venue venue) implements StaffEvent {}

    /**
     * A client off the radar was written to in private.
     *
     * @param person the client
     * @param venue work profile through which it went
     * @param answered whether the client answered
     * @param back whether the client came back to appointments
     */
    record Wrote(int person, Venue venue, boolean answered, boolean back) implements StaffEvent {}

    /**
     * The link of a client with a work profile got lost.
     *
     * @param person the client
     * @param venue the work profile
     */
    record LinkLost(int person, Venue venue) implements StaffEvent {}
}
