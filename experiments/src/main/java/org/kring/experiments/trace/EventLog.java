package org.kring.experiments.trace;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.kring.model.help.HelpEvent;
import org.kring.model.observe.ContactObserver;
import org.kring.model.observe.WorldView;
import org.kring.model.organisation.Request;
import org.kring.model.organisation.StaffEvent;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Motive;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;
import org.kring.model.wellbeing.Experience;

/**
 * Writes down every event of the observed weeks, in the order in which the model tells them, and links each to the event
 * that it followed from.
 *
 * <p>Rows go straight to the file. What is kept in memory are the numbers of events that later ones may point to: per
 * person the latest wall post and letter, per post its appearance, per share, and per request that waits.
 */
final class EventLog implements ContactObserver {

    private final TraceFile file;
    private final Map<Long, Long> shares = new HashMap<>();
    private final StaffEvents staffEvents = new StaffEvents(this);
    private final HelpEvents helpEvents = new HelpEvents(this);
    private WorldView[] worlds = {};
    private LatestEvents wallPosts = new LatestEvents(0);
    private LatestEvents letters = new LatestEvents(0);
    private long[] appearances = new long[64];
    private int hour;
    private long last;
    private long exposure;
    private int lastSharer = NONE;
    private int lastPost = NONE;

    /** A log that goes to a file with the columns of {@link EventRow#COLUMNS}. */
    EventLog(TraceFile file) {
        this.file = file;
    }

    @Override
    public void begin(WorldView world) {
        worlds = new WorldView[] {world};
        wallPosts = new LatestEvents(world.population().size());
        letters = new LatestEvents(world.population().size());
        hour = world.scenario().horizon().firstObservedDay() * Horizon.HOURS_PER_DAY;
        for (Venue venue : world.venues().all()) {
            for (int i = 0; i < world.states().persons; i++) {
                if ((world.states().follows[i] >>> venue.index() & 1) != 0) {
                    write(row(Happening.JOIN, Cause.OPENING).by(i).in(venue));
                }
            }
        }
    }

    @Override
    public void beginHour(int now) {
        hour = now;
    }

    @Override
    public void exposed(int person, Post post, int sharer) {
        boolean shared = sharer >= 0;
        long parent = shared ? shares.getOrDefault(shareKey(sharer, post), 0L) : appearance(post.number());
        write(row(Happening.EXPOSURE, Cause.of(sharer))
                .by(person)
                .to(post.author())
                .via(Math.max(sharer, NONE))
                .on(post)
                .from(parent));
        exposure = last;
        lastSharer = sharer;
        lastPost = post.number();
    }

    /** A reaction is told right after the exposure that it follows from. */
    @Override
    public void reacted(int person, Post post, Action action) {
        boolean toStaff = action == Action.PRIVATE_MESSAGE || action == Action.HELP_REQUEST;
        write(row(Happening.of(action), Cause.of(lastSharer))
                .by(person)
                .to(toStaff ? NONE : post.author())
                .via(Math.max(lastSharer, NONE))
                .on(post)
                .from(exposure));
        if (action == Action.SHARE) {
            shares.put(shareKey(person, post), last);
        }
    }

    @Override
    public void sharedOnRequest(int person, Post post) {
        write(row(Happening.REQUESTED_SHARE, Cause.of(lastSharer))
                .by(person)
                .to(post.author())
                .via(Math.max(lastSharer, NONE))
                .on(post)
                .from(exposure));
        shares.put(shareKey(person, post), last);
    }

    /** A post that staff placed has a row of its own, with what staff did. */
    @Override
    public void contributed(Post post) {
        if (post.venue().wall() != WallAccess.ON_REQUEST) {
            write(row(Happening.MEMBER_POST, Cause.INITIATIVE).by(post.author()).on(post));
            appears(post.number());
            lastPost = post.number();
        }
    }

    @Override
    public void asked(int person, Venue venue, ContentType type) {
        write(row(Happening.POST_REQUEST, Cause.INITIATIVE).by(person).in(venue).about(type));
        lastPost = NONE;
    }

    @Override
    public void received(Request request) {
        staffEvents.received(request, last, lastPost);
    }

    @Override
    public void staff(StaffEvent event) {
        staffEvents.tell(event);
    }

    /** What followed from contact points to the appearance of the post under or through which it happened. */
    @Override
    public void experienced(Experience experience) {
        EventRow row = row(Happening.of(experience.kind()), Cause.CONTACT)
                .by(experience.person())
                .to(experience.other())
                .at(experience.platform());
        if (experience.isInVenue()) {
            Post post = worlds[0].venues().post(experience.post());
            row.on(post).from(appearance(post.number()));
        }
        write(row);
    }

    @Override
    public void joined(int person, Venue venue, Motive route) {
        write(row(Happening.JOIN, Cause.of(route)).by(person).in(venue));
    }

    @Override
    public void hid(int person, Venue venue, Motive cause) {
        write(row(Happening.HIDE, Cause.of(cause)).by(person).in(venue));
    }

    @Override
    public void left(int person, Venue venue, Motive cause) {
        write(row(Happening.LEAVE, Cause.of(cause)).by(person).in(venue));
    }

    @Override
    public void dormant(int person, int platform) {
        write(row(Happening.DORMANT, Cause.USE).by(person).at(platform));
    }

    @Override
    public void returned(int person, int platform) {
        write(row(Happening.RETURN, Cause.USE).by(person).at(platform));
    }

    @Override
    public void movedOn(int person, int from, int to) {
        write(row(Happening.DORMANT, Cause.DECLINE).by(person).at(from));
        write(row(Happening.MOVED_ON, Cause.DECLINE).by(person).at(to));
    }

    @Override
    public void help(HelpEvent event) {
        helpEvents.tell(event);
    }

    @Override
    public void wallPosted(int person, int platform) {
        write(row(Happening.WALL_POST, Cause.INITIATIVE).by(person).at(platform));
        wallPosts.note(person, hour, last);
    }

    @Override
    public void wallLiked(int person, int other, int platform) {
        write(between(Happening.WALL_LIKE, Cause.NEWS, person, other, platform).from(wallPosts.before(other, hour)));
    }

    @Override
    public void wallCommented(int person, int other, int platform) {
        write(between(Happening.WALL_COMMENT, Cause.NEWS, person, other, platform)
                .from(wallPosts.before(other, hour)));
        letters.note(other, hour, last);
    }

    @Override
    public void messaged(int person, int other, int platform) {
        write(between(Happening.MESSAGE, Cause.INITIATIVE, person, other, platform));
        letters.note(other, hour, last);
    }

    @Override
    public void answered(int person, int other, int platform) {
        write(between(Happening.ANSWER, Cause.LETTER, person, other, platform).from(letters.before(person, hour)));
        letters.note(other, hour, last);
    }

    /** A new row with the next number. */
    EventRow row(Happening happening, Cause cause) {
        return new EventRow(worlds[0], last + 1, hour, happening, cause);
    }

    /** Writes a row down and yields its number. */
    long write(EventRow row) {
        file.write(row.cells());
        last++;
        return last;
    }

    /** The event just written is the appearance of a post. */
    void appears(int post) {
        if (post >= appearances.length) {
            appearances = Arrays.copyOf(appearances, Math.max(post + 1, 2 * appearances.length));
        }
        appearances[post] = last;
    }

    /** What is told next is about a post. */
    void turnsTo(int post) {
        lastPost = post;
    }

    /** The world that is logged. */
    WorldView world() {
        return worlds[0];
    }

    private EventRow between(Happening happening, Cause cause, int person, int other, int platform) {
        return row(happening, cause).by(person).to(other).at(platform);
    }

    private long appearance(int post) {
        return post < appearances.length ? appearances[post] : 0L;
    }

    private static long shareKey(int sharer, Post post) {
        return (long) post.number() << Integer.SIZE | sharer;
    }
}
