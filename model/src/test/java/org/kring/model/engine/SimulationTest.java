package org.kring.model.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;
import org.kring.model.observe.OutcomeObserver;
import org.kring.model.observe.RunObserver;
import org.kring.model.observe.WorldView;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.organisation.Request;
import org.kring.model.organisation.StaffEvent;
import org.kring.model.population.Ranges;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.Hazards;
import org.kring.model.scenario.Scenario;
import org.kring.model.venue.Motive;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;

/** Relations between whole runs: what must not matter does not, and what must does. */
final class SimulationTest {

    private static final RunKey KEY = new RunKey(20_261_121L, 0);
    private static final Scenario SMALL = Worlds.talkative(600, 1, 2);

    private static Outcome run(PostingStrategy strategy) {
        return Simulation.run(SMALL, strategy, KEY, 1);
    }

    @Test
    void numberOfThreadsDoesNotMatter() {
        Scenario manyPieces = Worlds.reactive(Ranges.PIECE + 3_600, 0, 2);
        Outcome one = Simulation.run(manyPieces, Strategies.openConversation(), KEY, 1);
        Outcome two = Simulation.run(manyPieces, Strategies.openConversation(), KEY, 2);
        Outcome four = Simulation.run(manyPieces, Strategies.openConversation(), KEY, 4);

        assertThat(one.value("interactions")).isGreaterThan(100.0);
        assertThat(two).isEqualTo(one);
        assertThat(four).isEqualTo(one);
    }

    @Test
    void numberOfThreadsDoesNotMatterToAnyPersonOrTie() {
        Scenario manyPieces = Worlds.reactive(Ranges.PIECE + 3_600, 0, 1);
        Map<String, Integer> one = Digest.of(Worlds.end(manyPieces, Strategies.closedGroup(), KEY, 1));
        Map<String, Integer> three = Digest.of(Worlds.end(manyPieces, Strategies.closedGroup(), KEY, 3));

        assertThat(three).isEqualTo(one);
    }

    @Test
    void sameKeyGivesTheSameOutcome() {
        for (PostingStrategy strategy : Strategies.all()) {
            assertThat(run(strategy)).isEqualTo(run(strategy));
        }
    }

    @Test
    void otherReplicateOrSeedGivesAnotherOutcome() {
        Outcome outcome = run(Strategies.livelyMix());

        assertThat(Simulation.run(SMALL, Strategies.livelyMix(), new RunKey(KEY.studySeed(), 1), 1))
                .isNotEqualTo(outcome);
        assertThat(Simulation.run(SMALL, Strategies.livelyMix(), new RunKey(1L, 0), 1))
                .isNotEqualTo(outcome);
    }

    @Test
    void strategyUnderTwoNamesDiffersByExactlyNothing() {
        for (PostingStrategy strategy : Strategies.all()) {
            assertThat(run(Changed.copy(strategy, "name", "another"))).isEqualTo(run(strategy));
        }
    }

    @Test
    void strategiesDiffer() {
        List<Outcome> outcomes = new ArrayList<>();
        Strategies.all().forEach(strategy -> outcomes.add(run(strategy)));

        assertThat(outcomes).doesNotHaveDuplicates();
    }

    @Test
    void observerLeavesTheOutcomeUnchanged() {
        Onlooker onlooker = new Onlooker();
        Simulation.observe(SMALL, Strategies.openConversation(), KEY, 1, onlooker);

        assertThat(onlooker.outcome()).isEqualTo(run(Strategies.openConversation()));
        assertThat(onlooker.days).isEqualTo(14);
        assertThat(onlooker.events).isPositive();
    }

    @Test
    void everyMetricIsFilledInWhereEverythingHappens() {
        Scenario scenario =
                Changed.copy(Hazards.everything(Worlds.talkative(4_000, 0, 2)), "help", HelpPathTest.help());
        Outcome outcome = Simulation.run(scenario, Strategies.openConversation(), KEY, 2);

        for (int m = 0; m < Metrics.run().size(); m++) {
            assertThat(outcome.values().get(m))
                    .as(Metrics.run().get(m).name())
                    .isFinite()
                    .isNotNegative();
        }
        assertThat(outcome.weekly()).allSatisfy(series -> {
            assertThat(series).hasSize(2);
            assertThat(series).allSatisfy(value -> assertThat(value).isFinite().isNotNegative());
        });
        assertThat(outcome.lorenz()).hasSize(101);
    }

    @Test
    void runWithoutThreadsIsRefused() {
        assertThatThrownBy(() -> Simulation.run(SMALL, Strategies.absent(), KEY, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void replicateBelowZeroIsRefused() {
        assertThatThrownBy(() -> new RunKey(1L, -1)).hasMessageContaining("replicate must be a whole number");
    }

    @Test
    void failureInsideAPieceEndsTheRun() {
        RunObserver failing = new RunObserver() {
            @Override
            public void endDay(WorldView world, int day) {
                throw new IllegalStateException("day " + day);
            }
        };

        assertThatThrownBy(() -> Simulation.observe(SMALL, Strategies.absent(), KEY, 2, failing))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("day 7");
    }

    /** Makes the usual outcome and looks at everything else besides. */
    private static final class Onlooker implements RunObserver {

        private final List<OutcomeObserver> outcome = new ArrayList<>();
        private final List<WorldView> worlds = new ArrayList<>();
        private int days;
        private int events;

        @Override
        public void begin(WorldView world) {
            worlds.add(world);
            outcome.add(Worlds.outcomeObserver(world));
        }

        @Override
        public void exposed(int person, Post post, boolean viaShare) {
            events += post.isSeenBy(person) ? 1 : 0;
            outcome.get(0).exposed(person, post, viaShare);
        }

        @Override
        public void reacted(int person, Post post, Action action) {
            outcome.get(0).reacted(person, post, action);
        }

        @Override
        public void contributed(int person) {
            outcome.get(0).contributed(person);
        }

        @Override
        public void received(Request request) {
            outcome.get(0).received(request);
        }

        @Override
        public void staff(StaffEvent event) {
            outcome.get(0).staff(event);
        }

        @Override
        public void joined(int person, Venue venue, Motive route) {
            outcome.get(0).joined(person, venue, route);
        }

        @Override
        public void hid(int person, Venue venue, Motive cause) {
            outcome.get(0).hid(person, venue, cause);
        }

        @Override
        public void left(int person, Venue venue, Motive cause) {
            outcome.get(0).left(person, venue, cause);
        }

        @Override
        public void endDay(WorldView world, int day) {
            days++;
            events += Digest.of(world).isEmpty() ? 0 : 1;
        }

        @Override
        public void endWeek(WorldView world, int week) {
            outcome.get(0).endWeek(world, week);
        }

        Outcome outcome() {
            return outcome.get(0).outcome(worlds.get(0));
        }
    }
}
