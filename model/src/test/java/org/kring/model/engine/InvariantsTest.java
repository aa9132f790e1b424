package org.kring.model.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.model.network.Ties;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;
import org.kring.model.observe.OutcomeObserver;
import org.kring.model.observe.RunObserver;
import org.kring.model.observe.WorldView;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.organisation.StaffEvent;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.Scenario;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;

/** What holds in every world, whatever the luck and the strategy. */
final class InvariantsTest {

    private static final Scenario SCENARIO = Worlds.talkative(300, 1, 3);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void statesStayInTheirRangesAndCountsAgree(long seed) {
        PostingStrategy strategy =
                Strategies.all().get((int) (seed % Strategies.all().size()));
        Bookkeeper books = new Bookkeeper();
        Simulation.observe(SCENARIO, strategy, new RunKey(seed, 0), 1, books);

        books.closeWith(Simulation.run(SCENARIO, strategy, new RunKey(seed, 0), 1), strategy);
    }

    /** Counts on its own and checks every day. */
    private static final class Bookkeeper implements RunObserver {

        private final Map<Action, Integer> reactions = new EnumMap<>(Action.class);
        private WorldView[] last = {};
        private int exposures;
        private int contributions;
        private int answered;
        private int published;

        @Override
        public void begin(WorldView world) {
            last = new WorldView[] {world};
            new OutcomeObserver(world).begin(world);
        }

        @Override
        public void exposed(int person, Post post, boolean viaShare) {
            exposures++;
            assertThat(post.author()).isNotEqualTo(person);
            assertThat(last[0].population().uses(person, post.venue().platform()))
                    .isTrue();
        }

        @Override
        public void reacted(int person, Post post, Action action) {
            reactions.merge(action, 1, Integer::sum);
        }

        @Override
        public void contributed(int person) {
            contributions++;
        }

        @Override
        public void staff(StaffEvent event) {
            published += event instanceof StaffEvent.Published ? 1 : 0;
            answered += event instanceof StaffEvent.Answered ? 1 : 0;
        }

        @Override
        public void endDay(WorldView world, int day) {
            PersonStates s = world.states();
            for (float[] column : new float[][] {
                s.social,
                s.emotional,
                s.socialTarget,
                s.emotionalTarget,
                s.socialStable,
                s.emotionalStable,
                s.belonging,
                s.presentation,
                s.overuse,
                s.discouragement,
                s.wantedCloseness
            }) {
                within(column, 0f, 1f, day);
            }
            within(s.mood, -1f, 1f, day);
            within(s.viewEffect, -1f, 1f, day);
            within(s.sociability, 0f, 2f, day);
            within(s.felt, -3f, 3f, day);
            checkTies(world.ties(), day);
            for (int i = 0; i < s.persons; i++) {
                assertThat((int) s.waitingValued[i]).isBetween(0, 100);
                assertThat((int) s.sessionsToday[i]).isZero();
                assertThat(s.onlineToday[i] & ~world.population().platforms(i)).isZero();
                assertThat((int) s.lastValuedContact[i]).isLessThanOrEqualTo(day + 6);
            }
        }

        private static void within(float[] column, float low, float high, int day) {
            for (float value : column) {
                if (!(value >= low && value <= high)) {
                    throw new AssertionError("%s on day %d is not in [%s,%s]".formatted(value, day, low, high));
                }
            }
        }

        private static void checkTies(Ties ties, int day) {
            for (int i = 0; i < ties.persons(); i++) {
                for (int e = ties.first(i); e < ties.end(i); e++) {
                    if (!(ties.strength(e) >= 0.0 && ties.strength(e) <= 1.0)) {
                        throw new AssertionError("strength %s on day %d".formatted(ties.strength(e), day));
                    }
                    assertThat(ties.lastExchange(e))
                            .isLessThanOrEqualTo(day)
                            .isEqualTo(ties.lastExchange(ties.reverse(i, e)));
                }
            }
        }

        void closeWith(Outcome outcome, PostingStrategy strategy) {
            checkPosts(outcome);
            checkCounts(outcome);
            for (int m = 0; m < Metrics.run().size(); m++) {
                Metric metric = Metrics.run().get(m);
                if (metric.unit().startsWith("share")
                        && !Double.isNaN(outcome.values().get(m))) {
                    assertThat(outcome.values().get(m)).as(metric.name()).isBetween(0.0, 1.0);
                }
            }
            assertThat(outcome.value("staffHours"))
                    .isLessThanOrEqualTo(SCENARIO.horizon().weeks() * strategy.staffHoursPerWeek() + 1e-9);
            assertThat(sum(outcome, "weeklyInteractions")).isEqualTo(outcome.value("interactions"));
            assertThat(sum(outcome, "weeklyStaffHours")).isCloseTo(outcome.value("staffHours"), offset(1e-9));
            assertThat(sum(outcome, "weeklyOverflowHours")).isCloseTo(outcome.value("overflowHours"), offset(1e-9));
        }

        private void checkCounts(Outcome outcome) {
            int all = reactions.values().stream().mapToInt(Integer::intValue).sum();
            assertThat(outcome.value("interactions")).isEqualTo(all + contributions);
            assertThat(outcome.value("memberPosts")).isEqualTo(contributions);
            assertThat(outcome.value("privateContacts"))
                    .isEqualTo(reactions.getOrDefault(Action.PRIVATE_MESSAGE, 0)
                            + reactions.getOrDefault(Action.HELP_REQUEST, 0));
            if (exposures > 0) {
                assertThat(outcome.value("engagedPerReached")).isEqualTo((double) all / exposures);
                assertThat(outcome.value("creatorShare") + outcome.value("reactorShare") + outcome.value("readerShare"))
                        .isCloseTo(1.0, offset(1e-12));
            }
            assertThat(reactions).doesNotContainKey(Action.NOTHING);
            assertThat(answered).isLessThanOrEqualTo(all - reactions.getOrDefault(Action.LIKE, 0) + contributions);
            assertThat(sum(outcome, "weeklyReachOfClients"))
                    .isLessThanOrEqualTo(sum(outcome, "weeklyReachOfTargetGroup"));
        }

        private void checkPosts(Outcome outcome) {
            int reached = 0;
            int engaged = 0;
            int byStaff = 0;
            for (Post post : last[0].venues().posts()) {
                assertThat(post.engaged()).isLessThanOrEqualTo(post.reached());
                assertThat(post.comments()).isLessThanOrEqualTo(post.engaged());
                assertThat(post.reachedFollowers()).isLessThanOrEqualTo(post.reached());
                assertThat(post.reached())
                        .isLessThanOrEqualTo(last[0].population().size());
                reached += post.reached();
                engaged += post.engaged();
                byStaff += post.isByStaff() ? 1 : 0;
            }
            assertThat(reached).isEqualTo(exposures);
            assertThat(engaged)
                    .isEqualTo(reactions.values().stream()
                            .mapToInt(Integer::intValue)
                            .sum());
            assertThat(byStaff).isEqualTo(published);
            assertThat(last[0].venues().posts()).hasSize(published + contributions);
            assertThat(outcome.value("staffPosts")).isEqualTo(published);
            int threadAnswers =
                    last[0].venues().posts().stream().mapToInt(Post::answers).sum();
            assertThat(threadAnswers).isLessThanOrEqualTo(answered);
            int followers = 0;
            for (Venue venue : last[0].venues().all()) {
                followers += venue.followers();
            }
            assertThat(outcome.value("followers")).isEqualTo(followers);
        }

        private static double sum(Outcome outcome, String metric) {
            int series = Metrics.weekly().stream().map(Metric::name).toList().indexOf(metric);
            return outcome.weekly().get(series).stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
        }

        private static org.assertj.core.data.Offset<Double> offset(double value) {
            return org.assertj.core.api.Assertions.within(value);
        }
    }
}
