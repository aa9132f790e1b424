package org.kring.model.feed;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.kring.model.population.PersonStates;

/**
 * Posts that online ties have shared, per person a short list in the feed. Lists grow only while buffered actions are
 * delivered; a session takes its own list apart.
 */
public final class SharedPosts {

    /** No entry: the end of a list. */
    public static final int NONE = -1;

    /** Stands for the sharer of a post that the organisation paid for. */
    public static final int PAID = -2;

    /** Stands for the sharer of a post that a colleague is asked to share. */
    public static final int ASKED = -3;

    private static final int FIRST_CAPACITY = 1024;

    private final PersonStates states;
    private int[] post = new int[FIRST_CAPACITY];
    private int[] sharer = new int[FIRST_CAPACITY];
    private int[] hour = new int[FIRST_CAPACITY];
    private int[] next = new int[FIRST_CAPACITY];
    private int size;
    private int tidyFrom = FIRST_CAPACITY;

    /**
     * Empty lists.
     *
     * @param states the states whose column holds the head of each list
     */
    public SharedPosts(PersonStates states) {
        this.states = states;
    }

    /**
     * Puts a shared post into the feed of a person.
     *
     * @param person who may see it
     * @param postNumber number of the post
     * @param sharedBy who shared it, or {@link #PAID} or {@link #ASKED}
     * @param sharedHour hour of the share
     */
    public void offer(int person, int postNumber, int sharedBy, int sharedHour) {
        if (size == post.length) {
            post = Arrays.copyOf(post, size * 2);
            sharer = Arrays.copyOf(sharer, size * 2);
            hour = Arrays.copyOf(hour, size * 2);
            next = Arrays.copyOf(next, size * 2);
        }
        post[size] = postNumber;
        sharer[size] = sharedBy;
        hour[size] = sharedHour;
        next[size] = states.sharedPosts[person];
        states.sharedPosts[person] = size++;
    }

    /**
     * Forgets entries of posts that can no longer be shown, now and then: those of people who stay away would pile up. What is left of
     * a list then lies side by side. No session may be running.
     *
     * @param isOpen whether a post, by its number, can still be shown
     */
    public void tidy(IntPredicate isOpen) {
        if (size < tidyFrom) {
            return;
        }
        int[] oldPost = post.clone();
        int[] oldSharer = sharer.clone();
        int[] oldHour = hour.clone();
        int[] oldNext = next.clone();
        size = 0;
        for (int person = 0; person < states.persons; person++) {
            int entry = states.sharedPosts[person];
            states.sharedPosts[person] = NONE;
            int last = NONE;
            for (; entry != NONE; entry = oldNext[entry]) {
                if (isOpen.test(oldPost[entry])) {
                    post[size] = oldPost[entry];
                    sharer[size] = oldSharer[entry];
                    hour[size] = oldHour[entry];
                    next[size] = NONE;
                    if (last == NONE) {
                        states.sharedPosts[person] = size;
                    } else {
                        next[last] = size;
                    }
                    last = size++;
                }
            }
        }
        tidyFrom = Math.max(FIRST_CAPACITY, 2 * size);
    }

    /**
     * First entry of a person's list.
     *
     * @param person a person
     * @return an entry, or {@link #NONE}
     */
    public int first(int person) {
        return states.sharedPosts[person];
    }

    /**
     * Entry after another.
     *
     * @param entry an entry
     * @return the next one, or {@link #NONE}
     */
    public int next(int entry) {
        return next[entry];
    }

    /**
     * The post of an entry.
     *
     * @param entry an entry
     * @return number of the post
     */
    public int post(int entry) {
        return post[entry];
    }

    /**
     * Who shared it.
     *
     * @param entry an entry
     * @return a person, {@link #PAID} or {@link #ASKED}
     */
    public int sharer(int entry) {
        return sharer[entry];
    }

    /**
     * When it was shared.
     *
     * @param entry an entry
     * @return hour of the share
     */
    public int hour(int entry) {
        return hour[entry];
    }

    /**
     * Takes an entry out of the list of a person; only the thread that owns the person may call it.
     *
     * @param person a person
     * @param previous the entry before it, or {@link #NONE} if it is the first
     * @param entry the entry to remove; its {@link #next} stays valid
     */
    public void remove(int person, int previous, int entry) {
        if (previous == NONE) {
            states.sharedPosts[person] = next[entry];
        } else {
            next[previous] = next[entry];
        }
    }
}
