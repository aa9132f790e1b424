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

    // An entry is four words side by side, for a session asks for all of them and they lie anywhere in memory.
    private static final int WORDS = 4;
    private static final int POST = 0;
    private static final int SHARER = 1;
    private static final int HOUR = 2;
    private static final int NEXT = 3;

    private final PersonStates states;
    private int[] words = new int[WORDS * FIRST_CAPACITY];
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
        states.sharedPosts[person] = add(postNumber, sharedBy, sharedHour, states.sharedPosts[person]);
    }

    private int add(int post, int sharer, int hour, int next) {
        if (WORDS * size == words.length) {
            words = Arrays.copyOf(words, Math.multiplyExact(words.length, 2));
        }
        int row = WORDS * size;
        words[row + POST] = post;
        words[row + SHARER] = sharer;
        words[row + HOUR] = hour;
        words[row + NEXT] = next;
        return size++;
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
        int[] old = words.clone();
        size = 0;
        for (int person = 0; person < states.persons; person++) {
            int last = NONE;
            for (int entry = first(person); entry != NONE; entry = old[WORDS * entry + NEXT]) {
                int row = WORDS * entry;
                if (isOpen.test(old[row + POST])) {
                    int kept = add(old[row + POST], old[row + SHARER], old[row + HOUR], NONE);
                    link(person, last, kept);
                    last = kept;
                }
            }
            link(person, last, NONE);
        }
        tidyFrom = Math.max(FIRST_CAPACITY, 2 * size);
    }

    /** What comes after an entry of a person, or first if there is none before it. */
    private void link(int person, int previous, int next) {
        if (previous == NONE) {
            states.sharedPosts[person] = next;
        } else {
            words[WORDS * previous + NEXT] = next;
        }
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
        return words[WORDS * entry + NEXT];
    }

    /**
     * The post of an entry.
     *
     * @param entry an entry
     * @return number of the post
     */
    public int post(int entry) {
        return words[WORDS * entry + POST];
    }

    /**
     * Who shared it.
     *
     * @param entry an entry
     * @return a person, {@link #PAID} or {@link #ASKED}
     */
    public int sharer(int entry) {
        return words[WORDS * entry + SHARER];
    }

    /**
     * When it was shared.
     *
     * @param entry an entry
     * @return hour of the share
     */
    public int hour(int entry) {
        return words[WORDS * entry + HOUR];
    }

    /**
     * Takes an entry out of the list of a person; only the thread that owns the person may call it.
     *
     * @param person a person
     * @param previous the entry before it, or {@link #NONE} if it is the first
     * @param entry the entry to remove; its {@link #next} stays valid
     */
    public void remove(int person, int previous, int entry) {
        link(person, previous, next(entry));
    }
}
