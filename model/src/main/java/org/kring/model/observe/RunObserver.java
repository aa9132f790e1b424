package org.kring.model.observe;

import org.kring.model.organisation.StaffEvent;
import org.kring.model.scenario.Action;
import org.kring.model.venue.Post;

/** Is told what happens in the observed weeks, in the order of the model; never draws and changes nothing. */
public interface RunObserver {

    /**
     * Burn-in is over.
     *
     * @param world the world at that moment
     */
    default void begin(WorldView world) {}

    /**
     * An observed hour begins; all that is told until the next call happens in it.
     *
     * @param hour hour of the run
     */
    default void beginHour(int hour) {}

    /**
     * A person saw a post for the first time.
     *
     * @param person the reader
     * @param post the post
     * @param viaShare whether it came through a share
     */
    default void exposed(int person, Post post, boolean viaShare) {}

    /**
     * A person reacted to a post.
     *
     * @param person the reader
     * @param post the post
     * @param action what the reader did
     */
    default void reacted(int person, Post post, Action action) {}

    /**
     * A post by a member has appeared in a venue: at once, or when a manager has placed it. A post that was asked for and
     * not placed is none.
     *
     * @param person the member
     */
    default void contributed(int person) {}

    /**
     * Staff did something, or failed to.
     *
     * @param event what happened
     */
    default void staff(StaffEvent event) {}

    /**
     * A day is over.
     *
     * @param world the world at that moment
     * @param day day of the run
     */
    default void endDay(WorldView world, int day) {}

    /**
     * An observed week is over.
     *
     * @param world the world at that moment
     * @param week observed week, from 0
     */
    default void endWeek(WorldView world, int week) {}
}
