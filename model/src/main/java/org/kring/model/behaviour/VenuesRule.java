package org.kring.model.behaviour;

import java.util.ArrayList;
import java.util.List;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.feed.FeedHour;
import org.kring.model.feed.SharedPosts;
import org.kring.model.feed.Visibility;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Prefetch;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.FeedParameters;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Post;
import org.kring.model.venue.PostTable;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;

/**
 * What a session does with the organisation's posts: see, react, write there (MODEL.md 7.2 to 7.5).
 *
 * <p>First exposure is reach; later looks at the same post change nothing.
 */
public final class VenuesRule {

    private final FeedParameters feed;
    private final Venues venues;
    private final SharedPosts shared;
    private final Visibility visibility;
    private final ReactionRule reactions;
    private final ContributionRule contributions;
    private final InvolvementRule involvement;
    private final CovertPromotion promotion;
    private final PersonStates states;
    private final Draws draws;
    private final List<FeedHour> feeds = new ArrayList<>();

    /**
     * The rule for one world.
     *
     * @param feed parameters of the feed
     * @param venues the venues
     * @param shared posts that ties have shared
     * @param visibility what a session shows
     * @param reactions what a reader does
     * @param contributions what a member writes
     * @param involvement what further elements of the strategy change
     * @param promotion which members' posts are promotion in disguise
     * @param states states
     * @param draws luck
     */
    public VenuesRule(
            FeedParameters feed,
            Venues venues,
            SharedPosts shared,
            Visibility visibility,
            ReactionRule reactions,
            ContributionRule contributions,
            InvolvementRule involvement,
            CovertPromotion promotion,
            PersonStates states,
            Draws draws) {
        this.feed = feed;
        this.venues = venues;
        this.shared = shared;
        this.visibility = visibility;
        this.reactions = reactions;
        this.contributions = contributions;
        this.involvement = involvement;
        this.promotion = promotion;
        this.states = states;
        this.draws = draws;
    }

    /**
     * Turns to an hour, before any of its sessions is run.
     *
     * @param hour hour of the run
     */
    public void begin(int hour) {
        List<Venue> all = venues.all();
        for (int v = 0; v < all.size(); v++) {
            if (v == feeds.size()) {
                feeds.add(new FeedHour(visibility));
            }
            feeds.get(v).turnTo(all.get(v), hour);
        }
    }

    /** Reads where the shared posts of a person begin. */
    void prefetch(int person, Prefetch prefetch) {
        int entry = shared.first(person);
        if (entry != SharedPosts.NONE) {
            prefetch.take(shared.post(entry));
        }
    }

    /**
     * A session shows posts of followed venues and posts that ties have shared, and members may write.
     *
     * @param person a person in a session
     * @param platform where
     * @param hour hour of the session
     * @param actions where actions go
     */
    public void visit(int person, int platform, int hour, Actions actions) {
        int follows = states.follows[person] & ~states.hides[person];
        if (follows == 0 && states.sharedPosts[person] == SharedPosts.NONE) {
            return;
        }
        long key = draws.key(Purpose.VISIBILITY, Draws.part(person, platform), hour);
        List<Venue> here = venues.on(platform);
        for (int v = 0; v < here.size(); v++) {
            Venue venue = here.get(v);
            if ((follows >>> venue.index() & 1) != 0) {
                read(person, venue, hour, key, actions);
                write(person, venue, hour, actions);
            }
        }
        readShared(person, platform, hour, actions);
    }

    private void read(int person, Venue venue, int hour, long key, Actions actions) {
        FeedHour posts = feeds.get(venue.index());
        int shown = posts.shown(person, posts.size(), key);
        while (shown != FeedHour.NONE) {
            expose(person, posts.post(shown), 0, hour, actions);
            shown = posts.shown(person, shown, key);
        }
    }

    private void write(int person, Venue venue, int hour, Actions actions) {
        if (venue.wall() != WallAccess.MANAGERS
                && contributions.writesIn(person, venue, hour, involvement.push(person, venue, hour))) {
            ContentType topic = promotion.settle(person, venue, hour, contributions.topic(person, venue, hour));
            actions.add(Actions.Kind.VENUE_POST, person, venue.index(), topic.ordinal());
        }
    }

    /** Shared posts stay in the feed until they are seen or too old. */
    private void readShared(int person, int platform, int hour, Actions actions) {
        if (shared.first(person) == SharedPosts.NONE) {
            return;
        }
        PostTable posts = venues.table();
        long key = draws.key(Purpose.SHARED_VISIBILITY, Draws.part(person, platform), hour);
        int previous = SharedPosts.NONE;
        for (int entry = shared.first(person); entry != SharedPosts.NONE; entry = shared.next(entry)) {
            int number = shared.post(entry);
            boolean done = hour - posts.hour(number) >= feed.windowHours() || posts.author(number) == person;
            boolean shown = !done
                    && posts.platform(number) == platform
                    && isShown(person, entry, Draws.uniform(key, posts.luck(number)), hour);
            // Whether it was seen is asked only of posts that would be shown, for the answer lies anywhere in memory.
            if (done || (shown && venues.post(number).isSeenBy(person))) {
                shared.remove(person, previous, entry);
            } else {
                previous = entry;
                if (shown) {
                    expose(person, venues.post(number), 1 + shared.sharer(entry), hour, actions);
                }
            }
        }
    }

    /** What was paid for or asked by a colleague is looked at for sure. */
    private boolean isShown(int person, int entry, double u, int hour) {
        if (shared.sharer(entry) < SharedPosts.NONE) {
            return true;
        }
        int number = shared.post(entry);
        int since = shared.hour(entry);
        return u < visibility.toFriendAtMost(venues.table().platform(number), hour - since)
                && u < visibility.toFriend(person, venues.post(number), since, hour);
    }

    private void expose(int person, Post post, int route, int hour, Actions actions) {
        post.markSeenBy(person);
        actions.add(Actions.Kind.EXPOSURE, person, post.number(), route);
        Action action = involvement.settle(person, post, reactions.choose(person, post));
        involvement.imitate(person, post, hour);
        post.venue().learn(person, action != Action.NOTHING, feed.reactionMemory());
        if (action != Action.NOTHING) {
            actions.add(Actions.Kind.REACTION, person, post.number(), action.ordinal());
        }
        if (involvement.sharesOnRequest(person, post, action)) {
            actions.add(Actions.Kind.REQUESTED_SHARE, person, post.number(), 0);
        }
    }
}
