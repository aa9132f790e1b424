package org.kring.model.venue;

import java.util.Arrays;

/**
 * What never changes of each post and is asked of every shared post in a feed, before anybody looks at the post itself: four words side
 * by side, by the number of the post. Posts lie anywhere in memory; most are ruled out by these words.
 */
public final class PostTable {

    private static final int FIRST_CAPACITY = 64;
    private static final int WORDS = 4;
    private static final int AUTHOR = 0;
    private static final int HOUR = 1;
    private static final int LUCK = 2;
    private static final int PLATFORM = 3;

    private int[] words = new int[WORDS * FIRST_CAPACITY];

    PostTable() {}

    void add(Post post) {
        int row = WORDS * post.number();
        if (row == words.length) {
            words = Arrays.copyOf(words, Math.multiplyExact(words.length, 2));
        }
        words[row + AUTHOR] = post.author();
        words[row + HOUR] = post.hour();
        words[row + LUCK] = post.luck();
        words[row + PLATFORM] = post.venue().platform();
    }

    /**
     * Who wrote a post.
     *
     * @param number number of the post
     * @return see {@link Post#author()}
     */
    public int author(int number) {
        return words[WORDS * number + AUTHOR];
    }

    /**
     * When a post appeared.
     *
     * @param number number of the post
     * @return see {@link Post#hour()}
     */
    public int hour(int number) {
        return words[WORDS * number + HOUR];
    }

    /**
     * Which of a reader's draws decides over a post.
     *
     * @param number number of the post
     * @return see {@link Post#luck()}
     */
    public int luck(int number) {
        return words[WORDS * number + LUCK];
    }

    /**
     * Where a post is.
     *
     * @param number number of the post
     * @return index of a platform
     */
    public int platform(int number) {
        return words[WORDS * number + PLATFORM];
    }
}
