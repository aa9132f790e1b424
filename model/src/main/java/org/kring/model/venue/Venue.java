package org.kring.model.venue;

import java.util.ArrayList;
import java.util.List;
import org.kring.model.scenario.NameTone;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;

/**
 * A page, group or profile of the organisation: what it is, the posts in its feed, and how each person stands to it.
 *
 * <p>Per person it keeps affinity (stable interest), habit (moving average of own reactions) and trust, each in [0,1].
 */
public final class Venue {

    private final int index;
    private final int luck;
    private final VenueKind kind;
    private final int platform;
    private final double themeSensitivity;
    private final WallAccess wall;
    private final NameTone name;
    private final int places;
    private final float[] affinity;
    private final float[] habit;
    private final float[] trust;
    private final List<Post> feed = new ArrayList<>();
    private int followers;
    private double memberActivity;
    private double staffActivity;
    private int commentsClosedUntil;
    private boolean takesComments = true;
    private boolean silent;

    /**
     * A venue without followers or posts.
     *
     * @param index number of the venue, from 0
     * @param luck what luck people have with it
     * @param kind what it is
     * @param platform index of its platform in the scenario
     * @param themeSensitivity how delicate it is to be seen with it, in [0,1]
     * @param wall who may start a conversation there
     * @param name how its name sounds
     * @param places most followers, or 0 for no limit
     * @param persons number of persons in the world
     */
    Venue(
            int index,
            int luck,
            VenueKind kind,
            int platform,
            double themeSensitivity,
            WallAccess wall,
            NameTone name,
            int places,
            int persons) {
        this.index = index;
        this.luck = luck;
        this.kind = kind;
        this.platform = platform;
        this.themeSensitivity = themeSensitivity;
        this.wall = wall;
        this.name = name;
        this.places = places;
        affinity = new float[persons];
        habit = new float[persons];
        trust = new float[persons];
    }

    /**
     * Number of the venue.
     *
     * @return index from 0; also the bit in {@code PersonStates.follows}
     */
    public int index() {
        return index;
    }

    /**
     * What luck people have with it: the first page on Facebook has the same in every strategy, whatever other venues
     * there are.
     *
     * @return a number in 0 to 511 that no other venue of the strategy has
     */
    public int luck() {
        return luck;
    }

    /**
     * What it is.
     *
     * @return kind of venue
     */
    public VenueKind kind() {
        return kind;
    }

    /**
     * Where it is.
     *
     * @return index of its platform in the scenario
     */
    public int platform() {
        return platform;
    }

    /**
     * How delicate it is to be seen with it.
     *
     * @return theme sensitivity in [0,1]
     */
    public double themeSensitivity() {
        return themeSensitivity;
    }

    /**
     * Who may start a conversation.
     *
     * @return managers, members by asking a manager, or every member
     */
    public WallAccess wall() {
        return wall;
    }

    /**
     * How its name sounds.
     *
     * @return loaded, neutral or positive
     */
    public NameTone name() {
        return name;
    }

    /**
     * Whether nobody else can be let in.
     *
     * @return true once a limited number of places is taken
     */
    public boolean isFull() {
        return places > 0 && followers >= places;
    }

    /**
     * Lets a person in.
     *
     * @param person a person
     * @param initialTrust trust at the start, in [0,1]
     */
    public void admit(int person, double initialTrust) {
        followers++;
        trust[person] = (float) initialTrust;
    }

    /** One follower less: a link was lost. */
    public void dismiss() {
        followers--;
    }

    /**
     * How many follow.
     *
     * @return followers, members or links
     */
    public int followers() {
        return followers;
    }

    /**
     * Sets the stable interest of a person.
     *
     * @param person a person
     * @param value in [0,1]
     */
    public void setAffinity(int person, double value) {
        affinity[person] = (float) value;
    }

    /**
     * Stable interest of a person.
     *
     * @param person a person
     * @return affinity in [0,1]
     */
    public double affinity(int person) {
        return affinity[person];
    }

    /**
     * Moving average of a person's own reactions.
     *
     * @param person a person
     * @return habit in [0,1]
     */
    public double habit(int person) {
        return habit[person];
    }

    /**
     * Moves the habit of a person towards what was just done; only the thread that owns the person may call it.
     *
     * @param person a person
     * @param reacted whether the exposure led to a reaction
     * @param memory how far the average moves, in [0,1]
     */
    public void learn(int person, boolean reacted, double memory) {
        habit[person] += (float) (memory * ((reacted ? 1.0 : 0.0) - habit[person]));
    }

    /**
     * Trust of a person.
     *
     * @param person a person
     * @return trust in [0,1]
     */
    public double trust(int person) {
        return trust[person];
    }

    /**
     * Raises the trust of a person.
     *
     * @param person a person
     * @param share share of what is left to full trust
     */
    public void raiseTrust(int person, double share) {
        trust[person] += (float) (share * (1.0 - trust[person]));
    }

    /**
     * Lowers the trust of a person.
     *
     * @param person a person
     * @param share share of the trust that is lost
     */
    public void lowerTrust(int person, double share) {
        trust[person] -= (float) (share * trust[person]);
    }

    /**
     * Posts in the feed, oldest first.
     *
     * @return the posts that have not left the feed
     */
    public List<Post> feed() {
        return feed;
    }

    void add(Post post) {
        feed.add(post);
    }

    /**
     * Takes posts out of the feed that are too old.
     *
     * @param oldestHour posts from before this hour leave
     */
    public void expire(int oldestHour) {
        int gone = 0;
        while (gone < feed.size() && feed.get(gone).hour() < oldestHour) {
            feed.get(gone).close();
            gone++;
        }
        if (gone > 0) {
            feed.subList(0, gone).clear();
        }
    }

    /** Counts a post by a member in the recent activity. */
    public void countMemberPost() {
        memberActivity += 1.0;
    }

    /**
     * Lets the recent activity fade by a day.
     *
     * @param kept share that is left after a day
     */
    public void fadeActivity(double kept) {
        memberActivity *= kept;
        staffActivity *= kept;
    }

    /** Counts a post by staff in the recent activity. */
    void countStaffPost() {
        staffActivity += 1.0;
    }

    /**
     * How much of the recent posts came from staff.
     *
     * @return share in [0,1]; 0 where nobody posted
     */
    public double staffShare() {
        double all = staffActivity + memberActivity;
        return all > 0.0 ? staffActivity / all : 0.0;
    }

    /**
     * Whether there is something to follow: a venue in which nothing happens attracts nobody (S1:B-040).
     *
     * @return 1 from one post in the last two weeks, faded; less below, 0 where nobody ever posted
     */
    public double liveliness() {
        return Math.min(1.0, staffActivity + memberActivity);
    }

    /**
     * Comments are closed.
     *
     * @param untilHour hour of the run from which they may be open again
     */
    public void closeComments(int untilHour) {
        takesComments = false;
        commentsClosedUntil = untilHour;
    }

    /**
     * Comments that were closed long enough are open again.
     *
     * @param hour hour of the run
     */
    public void reopenComments(int hour) {
        takesComments = takesComments || hour >= commentsClosedUntil;
    }

    /**
     * Whether readers can comment.
     *
     * @return true unless comments are closed
     */
    public boolean takesComments() {
        return takesComments;
    }

    /** Nobody looks after the venue from now on. */
    public void fallSilent() {
        silent = true;
    }

    /**
     * Whether nobody looks after the venue.
     *
     * @return true once its owner has left without a successor
     */
    public boolean isSilent() {
        return silent;
    }

    /**
     * Posts by members in the last two weeks, faded.
     *
     * @return recent activity, in posts
     */
    public double memberActivity() {
        return memberActivity;
    }
}
