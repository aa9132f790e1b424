package org.kring.model.behaviour;

import java.util.Arrays;

/** Buffered actions of one range of persons in one hour, in the order in which its sessions did them. */
public final class Actions {

    /** What was done: in venues, and then among persons. */
    public enum Kind {
        /** First exposure to a post; object is the post, detail 1 + the sharer who showed it, or 0 without a share; see {@code SharedPosts} for negative ones. */
        EXPOSURE,
        /** Reaction to a post; object is the post, detail the ordinal of the action. */
        REACTION,
        /** Share of a post because the organisation asked for it; object is the post. */
        REQUESTED_SHARE,
        /** Own post in a venue; object is the venue, detail the ordinal of the content type. */
        VENUE_POST,
        /** Own post on the own wall. */
        WALL_POST,
        /** Like on the wall post of a tie. */
        WALL_LIKE,
        /** Directed message or comment to a tie; object is the entry of the tie, detail its kind, see {@link Exchange}. */
        EXCHANGE;

        private static final Kind[] ALL = values();

        /** The kind with a given ordinal, without the copy that {@code values()} makes. */
        static Kind of(int ordinal) {
            return ALL[ordinal];
        }
    }

    private static final int FIRST_AMONG_PERSONS = Kind.WALL_POST.ordinal();
    private static final int FIRST_CAPACITY = 64;

    private byte[] kinds = new byte[FIRST_CAPACITY];
    private byte[] platforms = new byte[FIRST_CAPACITY];
    private int[] actors = new int[FIRST_CAPACITY];
    private int[] objects = new int[FIRST_CAPACITY];
    private int[] details = new int[FIRST_CAPACITY];
    private int[] backs = new int[FIRST_CAPACITY];
    private int[] others = new int[FIRST_CAPACITY];
    private boolean[] meetings = new boolean[FIRST_CAPACITY];
    private int size;
    private byte current;

    /**
     * A session begins, to which all actions belong until the next.
     *
     * @param platform where it is
     */
    public void beginSession(int platform) {
        current = (byte) platform;
    }

    /**
     * Adds an action in a venue.
     *
     * @param kind what is done
     * @param actor who does it
     * @param object to what, see {@link Kind}
     * @param detail how, see {@link Kind}
     */
    public void add(Kind kind, int actor, int object, int detail) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            platforms = Arrays.copyOf(platforms, size * 2);
            actors = Arrays.copyOf(actors, size * 2);
            objects = Arrays.copyOf(objects, size * 2);
            details = Arrays.copyOf(details, size * 2);
            backs = Arrays.copyOf(backs, size * 2);
            others = Arrays.copyOf(others, size * 2);
            meetings = Arrays.copyOf(meetings, size * 2);
        }
        kinds[size] = (byte) kind.ordinal();
        platforms[size] = current;
        actors[size] = actor;
        objects[size] = object;
        details[size++] = detail;
    }

    /**
     * Adds a post on the own wall.
     *
     * @param author who writes
     */
    public void addWallPost(int author) {
        add(Kind.WALL_POST, author, 0, 0);
        others[size - 1] = author;
    }

    /**
     * Adds a like on the wall post of somebody.
     *
     * @param actor who likes it
     * @param other whose wall it is
     */
    public void addWallLike(int actor, int other) {
        add(Kind.WALL_LIKE, actor, 0, 0);
        others[size - 1] = other;
    }

    /**
     * Adds a directed message or comment.
     *
     * @param actor who writes
     * @param tie the writer's entry of the tie
     * @param other to whom
     * @param kind see {@link Exchange}
     */
    public void addExchange(int actor, int tie, int other, int kind) {
        add(Kind.EXCHANGE, actor, tie, kind);
        others[size - 1] = other;
    }

    /**
     * Notes the other side of an exchange, once it has been found.
     *
     * @param index place in the buffer of an {@link Kind#EXCHANGE}
     * @param entry the receiver's entry of the tie
     */
    void backIs(int index, int entry) {
        backs[index] = entry;
    }

    /**
     * Notes whether an exchange leads to a meeting.
     *
     * @param index place in the buffer of an {@link Kind#EXCHANGE}
     * @param meet whether the two will meet
     */
    void leadsToMeeting(int index, boolean meet) {
        meetings[index] = meet;
    }

    /**
     * Number of actions.
     *
     * @return how many there are
     */
    public int size() {
        return size;
    }

    /**
     * Kind of an action.
     *
     * @param index place in the buffer
     * @return what was done
     */
    public Kind kind(int index) {
        return Kind.of(kinds[index]);
    }

    /**
     * Whether something was done among persons, and not in a venue.
     *
     * @param index place in the buffer
     * @return true for what was done on a wall or in a message
     */
    public boolean isAmongPersons(int index) {
        return kinds[index] >= FIRST_AMONG_PERSONS;
    }

    /**
     * Who did it.
     *
     * @param index place in the buffer
     * @return a person
     */
    public int actor(int index) {
        return actors[index];
    }

    /**
     * To what.
     *
     * @param index place in the buffer
     * @return see {@link Kind}
     */
    public int object(int index) {
        return objects[index];
    }

    /**
     * How.
     *
     * @param index place in the buffer
     * @return see {@link Kind}
     */
    public int detail(int index) {
        return details[index];
    }

    /**
     * The other side of an exchange.
     *
     * @param index place in the buffer of an {@link Kind#EXCHANGE} whose writer's side is done
     * @return the receiver's entry of the tie
     */
    public int back(int index) {
        return backs[index];
    }

    /**
     * Whether an exchange leads to a meeting.
     *
     * @param index place in the buffer of an {@link Kind#EXCHANGE} whose writer's side is done
     * @return true if the two will meet
     */
    boolean isMeeting(int index) {
        return meetings[index];
    }

    /**
     * The person whose wall it is, or who is written to.
     *
     * @param index place in the buffer of an action among persons
     * @return a person; the author of an own wall post
     */
    public int other(int index) {
        return others[index];
    }

    /**
     * Where the session was.
     *
     * @param index place in the buffer
     * @return index of a platform
     */
    public int platform(int index) {
        return platforms[index];
    }

    /** Empties the buffer. */
    public void clear() {
        size = 0;
    }
}
