package org.kring.model.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.junit.jupiter.api.Test;
import org.kring.model.observe.Outcome;
import org.kring.model.observe.RunObserver;
import org.kring.model.observe.WorldView;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.Scenario;

/** The boundaries of MODEL.md section 10. */
final class BoundaryTest {

    private static final RunKey KEY = new RunKey(20_261_121L, 3);

    private static Scenario offline(Scenario scenario) {
        return Regional.withProfiles(
                scenario, profile -> Changed.copy(profile, "accounts", Collections.nCopies(3, 0.0)));
    }

    /** Contact changes how strong a tie is, but no tie ever becomes strong enough to count. */
    private static Scenario valuingNobody(Scenario scenario) {
        Scenario changed = Changed.copy(scenario, "contact.valuedStrength", 1.0);
        return Changed.copy(changed, "contact.supportCeiling", 0.9);
    }

    @Test
    void zeroShowRateGivesZeroReach() {
        Scenario hidden = Changed.copy(Worlds.talkative(600, 0, 2), "feed.showRate", 0.0);
        for (PostingStrategy strategy : Strategies.all()) {
            Outcome outcome = Simulation.run(hidden, strategy, KEY, 1);

            assertThat(outcome.value("reachShareOfTargetGroup"))
                    .as(strategy.name())
                    .isZero();
            assertThat(outcome.value("reachShareOfPublic")).isZero();
            assertThat(outcome.value("reachShareOfColleagues")).isZero();
            assertThat(outcome.value("engagedPerReached")).isNaN();
            assertThat(outcome.weekly().get(1)).containsOnly(0.0);
        }
    }

    @Test
    void absenceReachesNobodyAndCostsNothing() {
        Outcome outcome = Simulation.run(Worlds.talkative(600, 1, 2), Strategies.absent(), KEY, 1);

        assertThat(outcome.value("reachShareOfTargetGroup")).isZero();
        assertThat(outcome.value("interactions")).isZero();
        assertThat(outcome.value("followers")).isZero();
        assertThat(outcome.value("staffHours")).isZero();
        assertThat(outcome.lorenz()).isEmpty();
    }

    @Test
    void nobodyOnlineMeansNoInteraction() {
        for (PostingStrategy strategy : Strategies.all()) {
            Outcome outcome = Simulation.run(offline(Worlds.talkative(600, 0, 2)), strategy, KEY, 1);

            assertThat(outcome.value("interactions")).as(strategy.name()).isZero();
            assertThat(outcome.value("followers")).isZero();
            assertThat(outcome.value("reachShareOfTargetGroup")).isZero();
        }
    }

    @Test
    void lonelinessKeepsItsLevelAndRanksWithNobodyOnline() {
        // 2,000 persons: the error of a mean change is about 0.015 SD, so 0.1 SD is over six errors away.
        Levels levels = new Levels();
        Simulation.observe(offline(Worlds.region(2_000, 8, 26)), Strategies.absent(), KEY, 2, levels);

        assertThat(levels.drift()).isCloseTo(0.0, within(0.1));
        assertThat(new PearsonsCorrelation().correlation(levels.start, levels.end))
                .isGreaterThan(0.75);
    }

    @Test
    void withoutChangingCircumstancesRanksHardlyMove() {
        Scenario calm = Changed.copy(offline(Worlds.region(2_000, 8, 26)), "contact.circumstancesSd", 0.0);
        Levels levels = new Levels();
        Simulation.observe(calm, Strategies.absent(), KEY, 2, levels);

        assertThat(levels.drift()).isCloseTo(0.0, within(0.1));
        assertThat(new SpearmansCorrelation().correlation(levels.start, levels.end))
                .isGreaterThan(0.97);
    }

    @Test
    void whoValuesNobodyGainsNothingFromContact() {
        Scenario social = valuingNobody(Worlds.region(600, 0, 4));
        Scenario solitary = social;
        for (String rate :
                new String[] {"meetSympathy", "meetAcquaintance", "meetGroup", "messageRate", "commentRate"}) {
            solitary = Changed.copy(solitary, "contact." + rate, 0.0);
        }
        WorldView with = Worlds.end(social, Strategies.openConversation(), KEY, 1);
        WorldView without = Worlds.end(solitary, Strategies.absent(), KEY, 1);

        assertThat(with.states().lastValuedContact).containsOnly(PersonStates.NEVER);
        assertThat(with.states().socialTarget).isEqualTo(without.states().socialTarget);
        assertThat(with.states().emotionalTarget).isEqualTo(without.states().emotionalTarget);
        assertThat(with.states().company).containsOnly((byte) 0);
        assertThat(with.states().social).isEqualTo(without.states().social);
        assertThat(with.states().emotional).isEqualTo(without.states().emotional);
    }

    @Test
    void contactDoesMatterToWhoValuesPeople() {
        Scenario social = Worlds.region(600, 0, 4);
        WorldView with = Worlds.end(social, Strategies.absent(), KEY, 1);
        WorldView without = Worlds.end(Changed.copy(social, "contact.meetSympathy", 0.0), Strategies.absent(), KEY, 1);

        assertThat(mean(without.states())).isGreaterThan(mean(with.states()));
    }

    @Test
    void outreachShiftsMeanLonelinessByAtMostThreeTenthsOfItsSpread() {
        Scenario scenario = Worlds.region(1_000, 2, 26);
        Levels absent = new Levels();
        Simulation.observe(scenario, Strategies.absent(), KEY, 2, absent);
        for (PostingStrategy strategy : Strategies.all()) {
            Levels present = new Levels();
            Simulation.observe(scenario, strategy, KEY, 2, present);
            double shift = (new Mean().evaluate(present.end) - new Mean().evaluate(absent.end))
                    / new StandardDeviation().evaluate(absent.end);

            assertThat(shift).as(strategy.name()).isCloseTo(0.0, within(0.3));
        }
    }

    private static double mean(PersonStates states) {
        return new Mean().evaluate(loneliness(states));
    }

    private static double[] loneliness(PersonStates states) {
        double[] sum = new double[states.persons];
        Arrays.setAll(sum, i -> (double) states.social[i] + states.emotional[i]);
        return sum;
    }

    /** Loneliness of all persons at the start and at the end. */
    private static final class Levels implements RunObserver {

        private double[] start = {};
        private double[] end = {};

        @Override
        public void begin(WorldView world) {
            start = loneliness(world.states());
        }

        @Override
        public void endWeek(WorldView world, int week) {
            end = loneliness(world.states());
        }

        double drift() {
            return (new Mean().evaluate(end) - new Mean().evaluate(start)) / new StandardDeviation().evaluate(start);
        }
    }
}
