package org.kring.viz.classroom;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kring.experiments.scenario.Catalogue;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Requires;

/**
 * The levers of one of the two strategies. What no lever moves is as in the built-in strategy {@code open-conversation}. While
 * a lesson is watched, a strategy of the lesson runs in their place, and the levers stand where they come nearest to it.
 *
 * @param presence where the organisation is present
 * @param postsPerWeek posts a week, 0 to {@value #MOST_POSTS}
 * @param mix what the posts are about
 * @param replies how soon staff answer
 * @param shown name of the strategy of a lesson that runs; empty where the levers say what runs
 */
record SideLevers(Presence presence, int postsPerWeek, ContentMix mix, ReplySpeed replies, Optional<String> shown) {

    /** Most posts a week, the upper end of the range in the evidence register. */
    static final int MOST_POSTS = 14;

    private static final String BASE = "open-conversation";

    /** Checks the number. */
    SideLevers {
        Requires.within("posts", postsPerWeek, 0, MOST_POSTS);
        shown.ifPresent(LessonStrategies::named);
    }

    /** Levers that say themselves what runs. */
    SideLevers(Presence presence, int postsPerWeek, ContentMix mix, ReplySpeed replies) {
        this(presence, postsPerWeek, mix, replies, Optional.empty());
    }

    /** The same levers, while a strategy of a lesson runs. */
    SideLevers showing(String strategy) {
        return new SideLevers(presence, postsPerWeek, mix, replies, Optional.of(strategy));
    }

    /** The strategy for the model. */
    PostingStrategy strategy(String name) {
        if (shown.isPresent()) {
            return LessonStrategies.named(shown.get());
        }
        if (presence == Presence.NOWHERE) {
            return Catalogue.strategy(Catalogue.ABSENT);
        }
        PostingStrategy base = Catalogue.strategy(BASE);
        return new PostingStrategy(
                name,
                base.description(),
                presence.channels(),
                postsPerWeek,
                postsPerWeek == 0 ? List.of() : base.postingHours(),
                postsPerWeek == 0 ? Map.of() : mix.shares(),
                replies.policy(),
                replies.hours(),
                base.moderation(),
                base.monitoringMinutesPerDay(),
                base.staffHoursPerWeek(),
                base.outreachPerWeek());
    }
}
