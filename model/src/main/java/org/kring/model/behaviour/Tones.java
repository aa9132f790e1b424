package org.kring.model.behaviour;

import java.util.Arrays;
import java.util.BitSet;
import org.kring.model.population.PersonStates;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venues;

/** In what mood each post of a member was written, and under which somebody was supported. */
final class Tones {

    private static final int FIRST_CAPACITY = 64;

    private final BitSet supported = new BitSet();
    private float[] tones = new float[FIRST_CAPACITY];
    private int known;

    /** Posts that have appeared since the last call keep the mood that their authors are in now. */
    void keep(Venues venues, PersonStates states) {
        int posts = venues.posts().size();
        if (posts > tones.length) {
            tones = Arrays.copyOf(tones, Math.max(posts, 2 * tones.length));
        }
        for (; known < posts; known++) {
            Post post = venues.post(known);
            tones[known] = post.isByStaff() ? 0f : states.mood[post.author()];
        }
    }

    /** Mood in which a post was written, in [-1,1]; 0 for posts of staff. */
    double of(int post) {
        return tones[post];
    }

    /** Somebody was supported under a post. */
    void support(int post) {
        supported.set(post);
    }

    /** Whether somebody was supported under a post. */
    boolean isSupported(int post) {
        return supported.get(post);
    }
}
