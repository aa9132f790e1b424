package org.kring.model.behaviour;

import java.util.Arrays;

/** Buffered actions of one range of persons in one hour, in the order in which its sessions did them. */
public final class Actions {

    /** What was done. */
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
        /** Like on the wall post of a tie; object is the entry of the tie. */
        WALL_LIKE,
        /** Directed message or comment to a tie; object is the entry of the tie, detail its kind, see {@link Exchange}. */
        EXCHANGE;

        private static final Kind[] ALL = values();
    }

    private static final int FIRST_CAPACITY = 64;

    private byte[] kinds = new byte[FIRST_CAPACITY];
    private byte[] platforms = new byte[FIRST_CAPACITY];
    private int[] actors = new int[FIRST_CAPACITY];
    private int[] objects = new int[FIRST_CAPACITY];
    private int[] details = new int[FIRST_CAPACITY];
    private int[] backs = new int[FIRST_CAPACITY];
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
     * Adds an action.
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
        }
        kinds[size] = (byte) kind.ordinal();
        platforms[size] = current;
        actors[size] = actor;
        objects[size] = object;
        details[size++] = detail;
    }

    /**
     * Adds a directed message or comment. The entry of the receiver is found here, where many threads may search, and not on delivery,
     * which is done by one.
     *
     * @param actor who writes
     * @param tie the writer's entry of the tie
     * @param back the receiver's entry of the tie
     * @param kind see {@link Exchange}
     */
    public void addExchange(int actor, int tie, int back, int kind) {
        add(Kind.EXCHANGE, actor, tie, kind);
        backs[size - 1] = back;
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
        return Kind.ALL[kinds[index]];
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
     * @param index place in the buffer of an {@link Kind#EXCHANGE}
     * @return the receiver's entry of the tie
     */
    public int back(int index) {
        return backs[index];
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
