package org.kring.viz.classroom;

import java.util.Map;
import java.util.TreeMap;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.Overrides;
import org.kring.model.organisation.PostingStrategy;

/** The strategies that lessons compare, by name. */
final class LessonStrategies {

    static final String BASE = "lively-mix";
    static final String OPEN = "open-conversation";
    static final String CLOSED = "closed-group";
    static final String PROFILE = "work-profile";
    static final String FEW = "three-posts";
    static final String MANY = "fourteen-posts";

    private static final Map<String, Integer> POSTS = new TreeMap<>(Map.of(FEW, 3, MANY, 14));

    private LessonStrategies() {}

    /**
     * A strategy that a lesson compares.
     *
     * @param name its name
     * @throws IllegalArgumentException if no lesson compares it
     */
    static PostingStrategy named(String name) {
        Integer posts = POSTS.get(name);
        return switch (name) {
            case BASE, OPEN, CLOSED, PROFILE, Catalogue.ABSENT -> Catalogue.strategy(name);
            default -> {
                if (posts == null) {
                    throw new IllegalArgumentException("strategy: no lesson compares this one");
                }
                yield withPosts(name, posts);
            }
        };
    }

    /** With hours enough for the most posts: with those of the built-in strategy, some of fourteen would be dropped. */
    private static PostingStrategy withPosts(String name, int postsPerWeek) {
        return Overrides.with(
                Catalogue.strategy(BASE),
                Map.of(
                        "name",
                        name,
                        "description",
                        "The lively mix with %d posts a week and staff hours for all of them.".formatted(postsPerWeek),
                        "postsPerWeek",
                        Integer.toString(postsPerWeek),
                        "staffHoursPerWeek",
                        "14"));
    }
}
