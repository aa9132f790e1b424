package org.kring.experiments.pattern;

import java.util.Map;
import java.util.stream.IntStream;
import org.kring.model.observe.WorldView;
import org.kring.model.population.Population;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.ContentType;
import org.kring.model.venue.Post;

/** What the posts of an organisation get: reach, who reacts, and how (LIT:T33..T35, S0:A-008..A-010, S1:B-056). */
final class PageLevels implements LevelObserver {

    private final Tally everybody = new Tally();
    private final Tally professionals = new Tally();
    private final Tally questionsToProfessionals = new Tally();
    private boolean[] isProfessional = {};

    /** What a group of people does with a group of posts. */
    private static final class Tally {
        private int exposures;
        private final int[] reactions = new int[Action.COUNT];

        double count(Action action) {
            return reactions[action.ordinal()];
        }

        double publicReactions() {
            return count(Action.LIKE) + count(Action.SHARE) + count(Action.COMMENT);
        }

        Level ofReactions(Action action) {
            return Level.share(count(action), publicReactions());
        }
    }

    @Override
    public void begin(WorldView world) {
        Population people = world.population();
        isProfessional = new boolean[people.size()];
        for (int i = 0; i < isProfessional.length; i++) {
            Audience audience = people.audience(i);
            isProfessional[i] = audience == Audience.COLLEAGUE || audience == Audience.INTERMEDIARY;
        }
    }

    @Override
    public void exposed(int person, Post post, boolean viaShare) {
        if (post.isByStaff()) {
            everybody.exposures++;
            professionals.exposures += isProfessional[person] ? 1 : 0;
            questionsToProfessionals.exposures += isQuestionTo(person, post) ? 1 : 0;
        }
    }

    @Override
    public void reacted(int person, Post post, Action action) {
        if (post.isByStaff()) {
            everybody.reactions[action.ordinal()]++;
            professionals.reactions[action.ordinal()] += isProfessional[person] ? 1 : 0;
            questionsToProfessionals.reactions[action.ordinal()] += isQuestionTo(person, post) ? 1 : 0;
        }
    }

    @Override
    public void fill(Map<String, Level> levels, WorldView world) {
        Post[] posts = world.venues().posts().stream().filter(Post::isByStaff).toArray(Post[]::new);
        double reach = IntStream.range(0, posts.length)
                .mapToDouble(p -> Level.share(posts[p].reachedFollowers(), posts[p].followersAtStart())
                        .value())
                .average()
                .orElse(Double.NaN);
        levels.put("followersReachedPerPost", new Level(reach, posts.length));
        levels.put(
                "engagedOfReached",
                new Level(
                        Level.share(IntStream.of(everybody.reactions).sum(), everybody.exposures)
                                .value(),
                        posts.length));
        levels.put("likesOfReactions", everybody.ofReactions(Action.LIKE));
        levels.put("sharesOfReactions", everybody.ofReactions(Action.SHARE));
        levels.put("commentsOfReactions", everybody.ofReactions(Action.COMMENT));
        levels.put("likesByProfessionals", Level.share(professionals.count(Action.LIKE), everybody.count(Action.LIKE)));
        Tally question = questionsToProfessionals;
        double light = question.count(Action.LIKE) + question.count(Action.SHARE);
        levels.put("lightReactionsToQuestion", Level.share(light, question.exposures));
        levels.put("commentsOnQuestion", Level.share(question.count(Action.COMMENT), question.exposures));
    }

    private boolean isQuestionTo(int person, Post post) {
        return isProfessional[person] && post.type() == ContentType.QUESTION;
    }
}
