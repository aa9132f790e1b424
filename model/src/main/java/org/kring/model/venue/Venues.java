package org.kring.model.venue;

import java.util.ArrayList;
import java.util.List;
import org.kring.model.scenario.ContentType;

/** All venues of a run and the posts made in them. */
public final class Venues {

    private final int persons;
    private final List<Venue> all = new ArrayList<>();
    private final List<List<Venue>> byPlatform = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();

    /**
     * No venues yet.
     *
     * @param persons number of persons in the world
     * @param platforms number of platforms
     */
    public Venues(int persons, int platforms) {
        this.persons = persons;
        for (int p = 0; p < platforms; p++) {
            byPlatform.add(new ArrayList<>());
        }
    }

    /**
     * Opens a venue.
     *
     * @param venue the venue; its index must be the number of venues so far
     */
    public void open(Venue venue) {
        if (venue.index() != all.size()) {
            throw new IllegalArgumentException("venue %d is opened as number %d".formatted(venue.index(), all.size()));
        }
        all.add(venue);
        byPlatform.get(venue.platform()).add(venue);
    }

    /**
     * All venues.
     *
     * @return venues by index
     */
    public List<Venue> all() {
        return all;
    }

    /**
     * Venues of a platform.
     *
     * @param platform index of a platform
     * @return its venues
     */
    public List<Venue> on(int platform) {
        return byPlatform.get(platform);
    }

    /**
     * Publishes a post.
     *
     * @param venue where
     * @param author who wrote it, a person or {@link Post#STAFF}
     * @param type what it is about
     * @param hour when it appears
     * @return the post
     */
    public Post publish(Venue venue, int author, ContentType type, int hour) {
        Post post = new Post(posts.size(), venue, author, type, hour, persons);
        posts.add(post);
        venue.add(post);
        return post;
    }

    /**
     * A post by its number.
     *
     * @param number running number
     * @return the post
     */
    public Post post(int number) {
        return posts.get(number);
    }

    /**
     * All posts of the run.
     *
     * @return posts by number
     */
    public List<Post> posts() {
        return posts;
    }
}
