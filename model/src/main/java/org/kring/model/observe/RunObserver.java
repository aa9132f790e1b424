package org.kring.model.observe;

import org.kring.model.feed.SharedPosts;
import org.kring.model.help.HelpEvent;
import org.kring.model.organisation.Request;
import org.kring.model.organisation.StaffEvent;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.ContentType;
import org.kring.model.venue.Motive;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;
import org.kring.model.wellbeing.Experience;

/** Is told what happens in the observed weeks, in the order of the model; never draws and changes nothing. */
public interface RunObserver {

    /** Stands for no sharer, where a post was seen without a share. */
    int NONE = -1;

    /** Stands for the sharer of a post that was shown for money. */
    int PAID = SharedPosts.PAID;

    /** Stands for the sharer of a post that a colleague was asked to share. */
    int ASKED = SharedPosts.ASKED;

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
     * A person saw a post for the first time. Tells {@link #exposed(int, Post, boolean)} unless it is overridden.
     *
     * @param person the reader
     * @param post the post
     * @param sharer whose share showed it, or {@link #NONE}, {@link #PAID} or {@link #ASKED}
     */
    default void exposed(int person, Post post, int sharer) {
        exposed(person, post, sharer >= 0);
    }

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
     * A colleague passed a post on because the organisation asked for it, which is no reaction.
     *
     * @param person the colleague
     * @param post the post
     */
    default void sharedOnRequest(int person, Post post) {}

    /**
     * A post by a member has appeared in a venue: at once, or when a manager has placed it. Tells {@link #contributed(int)}
     * unless it is overridden.
     *
     * @param post the post
     */
    default void contributed(Post post) {
        contributed(post.author());
    }

    /**
     * A post by a member has appeared in a venue: at once, or when a manager has placed it. A post that was asked for and
     * not placed is none.
     *
     * @param person the member
     */
    default void contributed(int person) {}

    /**
     * A member asked the managers of a venue to place a post.
     *
     * @param person the member
     * @param venue where
     * @param type what it is about
     */
    default void asked(int person, Venue venue, ContentType type) {}

    /**
     * Something waits for staff from now on, because of what was told last.
     *
     * @param request what waits
     */
    default void received(Request request) {}

    /**
     * Staff did something, or failed to.
     *
     * @param event what happened
     */
    default void staff(StaffEvent event) {}

    /**
     * A person follows a venue from now on. Those who follow when it opens are not told.
     *
     * @param person the person
     * @param venue the venue
     * @param route how the person came across it
     */
    default void joined(int person, Venue venue, Motive route) {}

    /**
     * A follower is no longer shown the posts of a venue, and still counts as a follower.
     *
     * @param person the person
     * @param venue the venue
     * @param cause why; {@link Motive#ONE_OFF} for who joined for once, right after the joining
     */
    default void hid(int person, Venue venue, Motive cause) {}

    /**
     * A person follows a venue no longer, of own accord.
     *
     * @param person the person
     * @param venue the venue
     * @param cause why
     */
    default void left(int person, Venue venue, Motive cause) {}

    /**
     * A person no longer visits a platform, and still follows there.
     *
     * @param person the person
     * @param platform index of the platform
     */
    default void dormant(int person, int platform) {}

    /**
     * A person visits a platform again.
     *
     * @param person the person
     * @param platform index of the platform
     */
    default void returned(int person, int platform) {}

    /**
     * A person leaves a platform in decline for another, and still follows there.
     *
     * @param person the person
     * @param from index of the platform left behind
     * @param to index of the platform taken up in its place
     */
    default void movedOn(int person, int from, int to) {}

    /**
     * A step on somebody's way to help, after what it consists of has been told; needs must be on.
     *
     * @param event what happened
     */
    default void help(HelpEvent event) {}

    /**
     * Something good or bad happened to a person through contact online.
     *
     * @param experience what, to whom, where
     */
    default void experienced(Experience experience) {}

    /**
     * The last hour of an observed day is over, and the night has not yet changed what people feel nor cleared the counts
     * of the day.
     *
     * @param world the world at that moment
     * @param day day of the run
     */
    default void evening(WorldView world, int day) {}

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
