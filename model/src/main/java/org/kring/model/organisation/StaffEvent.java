package org.kring.model.organisation;

import org.kring.model.venue.Post;

/** What staff did or failed to do in an hour; the engine tells the observers. */
public sealed interface StaffEvent {

    /**
     * A post has appeared.
     *
     * @param post the post
     */
    record Published(Post post) implements StaffEvent {}

    /**
     * A post that a member had asked for was placed.
     *
     * @param post the post
     */
    record Placed(Post post) implements StaffEvent {}

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
}
