package org.kring.model.venue;

import org.kring.model.network.TieFilter;
import org.kring.model.network.Ties;
import org.kring.model.scenario.ContentType;

/**
 * A post in a venue. Who has seen it is kept per person; counts change only when buffered actions are delivered, so that
 * everybody in an hour sees the post as it stood at the start of that hour.
 */
public final class Post {

    /** Author of a post by the organisation. */
    public static final int STAFF = -1;

    /** Hour of a first reply that has not come. */
    public static final int NO_REPLY = -1;

    private static final Readers FORGOTTEN = new Readers(0);

    private final int number;
    private final Venue venue;
    private final int author;
    private final ContentType type;
    private final int hour;
    private final int luck;
    private final int followersAtStart;
    private final TieFilter tiesOfAuthor;
    private Readers readers;
    private int reached;
    private int reachedFollowers;
    private int engaged;
    private int comments;
    private int answers;
    private int inappropriate;
    private boolean toBeShared;
    private boolean settled;
    private int firstReplyHour = NO_REPLY;

    /**
     * A new post that nobody has seen.
     *
     * @param number running number in the run, from 0
     * @param venue where it is
     * @param author person who wrote it, or {@link #STAFF}
     * @param type what it is about
     * @param hour hour at which it appears
     * @param luck index of the draws that readers take for it
     * @param persons number of persons who might see it
     * @param tiesOfAuthor who may have a tie with the author
     */
    Post(
            int number,
            Venue venue,
            int author,
            ContentType type,
            int hour,
            int luck,
            int persons,
            TieFilter tiesOfAuthor) {
        this.number = number;
        this.venue = venue;
        this.author = author;
        this.type = type;
        this.hour = hour;
        this.luck = luck;
        this.tiesOfAuthor = tiesOfAuthor;
        followersAtStart = venue.followers();
        readers = new Readers(persons);
    }

    /**
     * Running number of the post.
     *
     * @return number in the run, from 0
     */
    public int number() {
        return number;
    }

    /**
     * Where it is.
     *
     * @return the venue
     */
    public Venue venue() {
        return venue;
    }

    /**
     * Who wrote it.
     *
     * @return a person, or {@link #STAFF}
     */
    public int author() {
        return author;
    }

    /**
     * Whether the organisation wrote it.
     *
     * @return true for posts of staff
     */
    public boolean isByStaff() {
        return author == STAFF;
    }

    /**
     * The tie between a reader and the author.
     *
     * @param reader a person
     * @param ties all ties
     * @return an entry of the reader, or -1 if they have no tie or staff wrote it
     */
    public int tieOf(int reader, Ties ties) {
        return tiesOfAuthor.mayKnow(reader) ? ties.find(reader, author) : -1;
    }

    /**
     * What it is about.
     *
     * @return the content type
     */
    public ContentType type() {
        return type;
    }

    /**
     * When it appeared.
     *
     * @return hour since the start of the run
     */
    public int hour() {
        return hour;
    }

    /**
     * Which of a reader's draws decides over it. It follows from who writes where and when, not from how many posts there
     * were before: one more post in one strategy leaves the luck of all other posts as it is in another.
     *
     * @return an index of draws, from 0; two posts share one with a chance of 2^-31
     */
    public int luck() {
        return luck;
    }

    /**
     * How many followed the venue when it appeared.
     *
     * @return followers, members or links at that moment
     */
    public int followersAtStart() {
        return followersAtStart;
    }

    /**
     * Whether a person has seen it.
     *
     * @param person a person
     * @return true after the first exposure
     */
    public boolean isSeenBy(int person) {
        return readers.contains(person);
    }

    /**
     * Marks the first exposure of a person who has not seen it; only the thread that owns the person may call it.
     *
     * @param person a person
     */
    public void markSeenBy(int person) {
        readers.add(person);
    }

    /** Forgets who has seen it, once it can no longer be shown. */
    void close() {
        readers = FORGOTTEN;
    }

    /**
     * Counts an exposure.
     *
     * @param follower whether the person follows the venue
     */
    public void countExposure(boolean follower) {
        reached++;
        if (follower) {
            reachedFollowers++;
        }
    }

    /**
     * Counts a reaction of any kind.
     *
     * @param comment whether it is a comment
     */
    public void countReaction(boolean comment) {
        engaged++;
        if (comment) {
            comments++;
        }
    }

    /**
     * Counts an answer by staff that can be read under it.
     *
     * @param atHour hour of the run
     */
    public void countAnswer(int atHour) {
        answers++;
        noteReply(atHour);
    }

    /** Notes that what it asks was answered, under it or in private, by staff or by a peer. */
    public void settle() {
        settled = true;
    }

    /**
     * Whether what it asks was answered.
     *
     * @return true after an answer, also after one that nobody else can read
     */
    public boolean isSettled() {
        return settled;
    }

    /** Counts an inappropriate comment that has appeared under it. */
    public void countInappropriate() {
        inappropriate++;
    }

    /**
     * Inappropriate comments under it.
     *
     * @return number so far
     */
    public int inappropriate() {
        return inappropriate;
    }

    /** Colleagues are asked to share it. */
    public void askToShare() {
        toBeShared = true;
    }

    /**
     * Whether colleagues are asked to share it.
     *
     * @return true after the request
     */
    public boolean isToBeShared() {
        return toBeShared;
    }

    /**
     * Notes that somebody has replied under it; only the first time is kept.
     *
     * @param atHour hour of the run
     */
    public void noteReply(int atHour) {
        firstReplyHour = firstReplyHour == NO_REPLY ? atHour : firstReplyHour;
    }

    /**
     * Answers by staff under it: to a comment, or to the question that it asks.
     *
     * @return number of answers so far
     */
    public int answers() {
        return answers;
    }

    /**
     * When the first comment or answer appeared under it.
     *
     * @return hour of the run, or {@link #NO_REPLY}
     */
    public int firstReplyHour() {
        return firstReplyHour;
    }

    /**
     * How many levels of talk are under it, itself included: a comment or an answer to it is the second level, an answer
     * by staff to a comment the third. The model knows no deeper replies.
     *
     * @return 1, 2 or 3
     */
    public int depth() {
        if (comments == 0 && answers == 0) {
            return 1;
        }
        return isByStaff() && answers > 0 ? 3 : 2;
    }

    /**
     * Persons who have seen it.
     *
     * @return number of first exposures so far
     */
    public int reached() {
        return reached;
    }

    /**
     * Followers who have seen it.
     *
     * @return number of first exposures of followers so far
     */
    public int reachedFollowers() {
        return reachedFollowers;
    }

    /**
     * Persons who have reacted.
     *
     * @return number of reactions so far
     */
    public int engaged() {
        return engaged;
    }

    /**
     * Persons who have commented.
     *
     * @return number of comments so far
     */
    public int comments() {
        return comments;
    }
}
