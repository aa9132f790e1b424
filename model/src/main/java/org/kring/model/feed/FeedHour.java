package org.kring.model.feed;

import java.util.List;
import org.kring.model.chance.Draws;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;

/**
 * The posts of a venue as all sessions of an hour meet them. What is the same for every reader is worked out once and lies side
 * by side, for most posts are ruled out by it before anybody asks what the reader is to the author.
 */
public final class FeedHour {

    /** No further post is shown. */
    public static final int NONE = -1;

    private final Visibility visibility;
    private Post[] posts = {};
    private int[] luck = {};
    private double[] pull = {};
    private double place = 1.0;
    private int size;

    /**
     * Nothing to see yet.
     *
     * @param visibility what a session shows
     */
    public FeedHour(Visibility visibility) {
        this.visibility = visibility;
    }

    /**
     * Turns to an hour; no session may be running.
     *
     * @param venue whose posts they are
     * @param hour hour of the run
     */
    public void turnTo(Venue venue, int hour) {
        List<Post> feed = venue.feed();
        size = feed.size();
        if (size > luck.length) {
            luck = new int[2 * size];
            pull = new double[2 * size];
            posts = new Post[2 * size];
        }
        place = visibility.place(venue);
        for (int p = 0; p < size; p++) {
            Post post = feed.get(p);
            posts[p] = post;
            luck[p] = post.luck();
            pull[p] = visibility.pull(post, hour);
        }
    }

    /**
     * How many posts there are.
     *
     * @return their number; the newest is the last
     */
    public int size() {
        return size;
    }

    /**
     * A post.
     *
     * @param index its place, from 0 for the oldest
     * @return the post
     */
    public Post post(int index) {
        return posts[index];
    }

    /**
     * The next post that a session shows, going back in time: one by another that the reader has not seen, with the chance of
     * {@link Visibility#toFollower}.
     *
     * @param reader a follower or member of the venue
     * @param before place of the post shown last; the size to begin with the newest
     * @param key key of the draws of the session
     * @return place of the post, or {@link #NONE}
     */
    public int shown(int reader, int before, long key) {
        if (before == 0) {
            return NONE;
        }
        Venue venue = posts[0].venue();
        double competition = visibility.competition(reader, venue.platform());
        double affinity = visibility.affinity(reader, venue);
        for (int p = before - 1; p >= 0; p--) {
            double u = Draws.uniform(key, luck[p]);
            double toAnyone = pull[p] / competition;
            if (u < place * toAnyone && isShown(reader, affinity, posts[p], toAnyone, u)) {
                return p;
            }
        }
        return NONE;
    }

    /** Whether the reader has seen it is asked last, for the answer lies anywhere in memory. */
    private boolean isShown(int reader, double affinity, Post post, double toAnyone, double u) {
        return post.author() != reader
                && (u < affinity * place * toAnyone
                        || u < visibility.affinity(affinity, reader, post) * place * toAnyone)
                && !post.isSeenBy(reader);
    }
}
