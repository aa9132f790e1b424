package org.kring.model.venue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.kring.model.chance.Draws;
import org.kring.model.network.TieFilter;
import org.kring.model.network.Ties;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.NameTone;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;

/** All venues of a run and the posts made in them. */
public final class Venues {

    private static final int PLATFORM_SHIFT = 3;
    private static final int KIND_SHIFT = 6;
    private static final int STAFF_POST_BITS = 22;

    private final int persons;
    private final IntFunction<TieFilter> filters;
    private final List<Venue> all = new ArrayList<>();
    private final List<List<Venue>> byPlatform = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final PostTable table = new PostTable();
    private final List<Integer> staffPosts = new ArrayList<>();

    /**
     * No venues yet.
     *
     * @param ties who knows whom in the world
     * @param platforms number of platforms
     */
    public Venues(Ties ties, int platforms) {
        this(ties.persons(), platforms, ties::filter);
    }

    /**
     * No venues yet, in a world of which it is not known who knows whom.
     *
     * @param persons number of persons in the world
     * @param platforms number of platforms
     */
    public Venues(int persons, int platforms) {
        this(persons, platforms, author -> TieFilter.ANYBODY);
    }

    private Venues(int persons, int platforms, IntFunction<TieFilter> filters) {
        this.persons = persons;
        this.filters = filters;
        for (int p = 0; p < platforms; p++) {
            byPlatform.add(new ArrayList<>());
        }
    }

    /**
     * Opens a venue with a neutral name and places for all.
     *
     * @param kind what it is
     * @param platform index of its platform in the scenario
     * @param themeSensitivity how delicate it is to be seen with it, in [0,1]
     * @param wall who may start a conversation there
     * @return the venue, without followers or posts
     */
    public Venue open(VenueKind kind, int platform, double themeSensitivity, WallAccess wall) {
        return open(kind, platform, themeSensitivity, wall, NameTone.NEUTRAL, 0);
    }

    /**
     * Opens a venue with a name and perhaps a limited number of places.
     *
     * @param kind what it is
     * @param platform index of its platform in the scenario
     * @param themeSensitivity how delicate it is to be seen with it, in [0,1]
     * @param wall who may start a conversation there
     * @param name how its name sounds
     * @param places most followers, or 0 for no limit
     * @return the venue, without followers or posts
     */
    public Venue open(
            VenueKind kind, int platform, double themeSensitivity, WallAccess wall, NameTone name, int places) {
        int alike = count(kind, platform);
        int luck = (kind.ordinal() << KIND_SHIFT) | (platform << PLATFORM_SHIFT) | alike;
        Venue venue = new Venue(all.size(), luck, kind, platform, themeSensitivity, wall, name, places, persons);
        all.add(venue);
        staffPosts.add(0);
        byPlatform.get(platform).add(venue);
        return venue;
    }

    /**
     * All venues.
     *
     * @return venues by index
     */
    public List<Venue> all() {
        return all;
    }

    /**
     * Venues of a platform.
     *
     * @param platform index of a platform
     * @return its venues
     */
    public List<Venue> on(int platform) {
        return byPlatform.get(platform);
    }

    /**
     * How many venues of a kind there are on a platform.
     *
     * @param kind what they are
     * @param platform index of a platform
     * @return their number
     */
    public int count(VenueKind kind, int platform) {
        return (int) byPlatform.get(platform).stream()
                .filter(venue -> venue.kind() == kind)
                .count();
    }

    /**
     * Publishes a post.
     *
     * @param venue where
     * @param author who wrote it, a person or {@link Post#STAFF}
     * @param type what it is about
     * @param hour when it appears
     * @return the post
     */
    public Post publish(Venue venue, int author, ContentType type, int hour) {
        int luck = author == Post.STAFF ? staffLuck(venue) : memberLuck(venue, author, hour);
        TieFilter filter = author == Post.STAFF ? TieFilter.NOBODY : filters.apply(author);
        Post post = new Post(posts.size(), venue, author, type, hour, luck, persons, filter);
        posts.add(post);
        table.add(post);
        venue.add(post);
        if (author == Post.STAFF) {
            venue.countStaffPost();
        }
        return post;
    }

    /** The n-th post of staff in a venue has the same luck in every strategy, whatever is posted elsewhere. */
    private int staffLuck(Venue venue) {
        int before = staffPosts.get(venue.index());
        staffPosts.set(venue.index(), before + 1);
        return (venue.luck() << STAFF_POST_BITS) | before;
    }

    /** The n-th post of a person in a venue and an hour has the same luck in every strategy. */
    private static int memberLuck(Venue venue, int author, int hour) {
        int before = 0;
        List<Post> feed = venue.feed();
        for (int p = feed.size() - 1; p >= 0 && feed.get(p).hour() == hour; p--) {
            before += feed.get(p).author() == author ? 1 : 0;
        }
        long place = Draws.bits(Draws.bits(author, hour), venue.luck());
        return (int) (Draws.bits(place, before) >>> (Long.SIZE - Integer.SIZE + 1));
    }

    /**
     * A post by its number.
     *
     * @param number running number
     * @return the post
     */
    public Post post(int number) {
        return posts.get(number);
    }

    /**
     * What never changes of each post.
     *
     * @return the table of all posts of the run
     */
    public PostTable table() {
        return table;
    }

    /**
     * All posts of the run.
     *
     * @return posts by number
     */
    public List<Post> posts() {
        return posts;
    }
}
