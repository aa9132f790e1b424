package org.kring.experiments.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kring.model.observe.WorldView;
import org.kring.model.scenario.Horizon;
import org.kring.model.venue.Post;

/**
 * Whether a first post is answered, and whether its author posts again (LIT:T22, T23).
 *
 * <p>A post is answered if a reply comes within {@value #PATIENCE_DAYS} days. Only first posts that leave
 * {@value #AFTER_DAYS} days to the end of the run count, so that there is time to post again. Both are assumptions.
 */
final class NewcomerLevels implements LevelObserver {

    private static final int PATIENCE_DAYS = 3;
    private static final int AFTER_DAYS = 28;

    private final int lastDay;
    private int firstHour;

    /** First posts of one group, and how many of their authors posted again. */
    private static final class Group {
        private int posts;
        private int again;

        void add(boolean returned) {
            posts++;
            again += returned ? 1 : 0;
        }

        Level level() {
            return Level.share(again, posts);
        }
    }

    /**
     * Nothing seen yet.
     *
     * @param lastDay days of the run after which the levels are written down, burn-in included
     */
    NewcomerLevels(int lastDay) {
        this.lastDay = lastDay;
    }

    @Override
    public void begin(WorldView world) {
        firstHour = world.scenario().horizon().firstObservedDay() * Horizon.HOURS_PER_DAY;
    }

    @Override
    public void fill(Map<String, Level> levels, WorldView world) {
        int lastHour = (lastDay - AFTER_DAYS) * Horizon.HOURS_PER_DAY;
        Group answered = new Group();
        Group silent = new Group();
        byAuthor(world).values().forEach(posts -> {
            Post first = posts.get(0);
            if (first.hour() >= firstHour && first.hour() < lastHour) {
                (isAnswered(first) ? answered : silent).add(posts.size() > 1);
            }
        });
        int all = answered.posts + silent.posts;
        levels.put("firstPostsAnswered", Level.share(answered.posts, all));
        levels.put("againWithoutReply", silent.level());
        levels.put(
                "againThroughReply",
                new Level(answered.level().value() - silent.level().value(), all));
    }

    private static Map<Integer, List<Post>> byAuthor(WorldView world) {
        Map<Integer, List<Post>> posts = new TreeMap<>();
        for (Post post : world.venues().posts()) {
            if (!post.isByStaff()) {
                posts.computeIfAbsent(post.author(), author -> new ArrayList<>())
                        .add(post);
            }
        }
        return posts;
    }

    private static boolean isAnswered(Post post) {
        return post.firstReplyHour() != Post.NO_REPLY
                && post.firstReplyHour() - post.hour() <= PATIENCE_DAYS * Horizon.HOURS_PER_DAY;
    }
}
