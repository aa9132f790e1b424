package org.kring.model.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;
import org.kring.model.network.Layer;
import org.kring.model.network.TieSketch;
import org.kring.model.network.Ties;
import org.kring.model.organisation.Damping;
import org.kring.model.organisation.Familiarity;
import org.kring.model.organisation.Moderation;
import org.kring.model.population.People;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.ConflictParameters;
import org.kring.model.scenario.DampingParameters;
import org.kring.model.scenario.DeceptionParameters;
import org.kring.model.scenario.HarmParameters;
import org.kring.model.scenario.Regional;
import org.kring.model.wellbeing.Susceptibility;

/** What makes quarrels and deception more or less likely. */
final class QuarrelsTest {

    private static final int FACEBOOK = 0;
    private static final int TWITTER = 1;

    private final People people = People.of(4);
    private final PersonStates states = new PersonStates(4);
    private final Ties ties = TieSketch.among(4)
            .tie(0, 1, Layer.ONLINE, 1)
            .tie(0, 2, Layer.ACQUAINTANCE, 1)
            .ties(0.5);
    private final Draws draws = new Draws(7L, 0);
    private final HarmParameters harm = new HarmParameters(0, 0, 0, 0, 0, 1, 0, 0);
    private final Susceptibility susceptibility = new Susceptibility(harm, people.population(), draws);
    private final Damping damping =
            new Damping(new DampingParameters(0, 0, 0.9), Moderation.NONE, new Familiarity(states, ties));

    private Quarrels quarrels(double normClarity, double badMood) {
        return new Quarrels(
                new ConflictParameters(0.1, normClarity, badMood, 0, 1, 0),
                Regional.scenario().platforms(),
                people.population(),
                states,
                ties,
                susceptibility,
                damping,
                draws);
    }

    private double chance(Quarrels quarrels, int other, int platform, double left) {
        return quarrels.chance(0, other, ties.find(0, other), platform, left, 0);
    }

    @Test
    void clearNormsCuesGoodMoodAndPeopleWhoKnowKeepQuarrelsAway() {
        double usual = chance(quarrels(0, 2), 1, FACEBOOK, 1.0);

        assertThat(chance(quarrels(0.5, 2), 1, FACEBOOK, 1.0)).isCloseTo(0.5 * usual, within(1e-12));
        assertThat(chance(quarrels(0, 2), 1, TWITTER, 1.0)).isGreaterThan(usual);
        assertThat(chance(quarrels(0, 2), 1, FACEBOOK, 0.3)).isCloseTo(0.3 * usual, within(1e-12));
        assertThat(chance(quarrels(0, 2), 2, FACEBOOK, 1.0)).as("known offline").isCloseTo(0.1 * usual, within(1e-12));
        states.mood[0] = -0.5f;
        assertThat(chance(quarrels(0, 2), 1, FACEBOOK, 1.0)).isCloseTo(2.0 * usual, within(1e-12));
    }

    @Test
    void vulnerabilityRaisesTheChanceAndConflictSkillOfBothLowersIt() {
        double usual = chance(quarrels(0, 0), 1, FACEBOOK, 1.0);
        people.vulnerability(0, 1);
        assertThat(chance(quarrels(0, 0), 1, FACEBOOK, 1.0)).isCloseTo(2.0 * usual, within(1e-12));

        people.conflictSkill(0, 1).conflictSkill(1, 1);
        assertThat(chance(quarrels(0, 0), 1, FACEBOOK, 1.0)).isZero();
    }

    /** 40,000 messages at a chance of a tenth: the standard error is 0.0015. */
    @Test
    void strangersMisleadThoseWithoutBoundariesAndWarningsHelp() {
        DeceptionParameters parameters = new DeceptionParameters(0.1, 1, 0.25, 0.1);
        Deceptions rule = new Deceptions(parameters, people.population(), susceptibility, draws);
        int misled = 0;
        int large = 0;
        for (int hour = 0; hour < 40_000; hour++) {
            double loss = rule.loss(1, 0, Exchange.MESSAGE, 1.0, hour);
            misled += loss > 0.0 ? 1 : 0;
            large += loss == 1.0 ? 1 : 0;
        }
        assertThat(misled / 40_000.0).isCloseTo(0.1, within(0.008));
        assertThat((double) large / misled).isCloseTo(0.1, within(0.03));

        people.boundarySkill(2, 1);
        assertThat(rule.loss(2, 0, Exchange.MESSAGE, 1.0, 0)).isZero();
        rule.warn(1);
        for (int hour = 0; hour < 1_000; hour++) {
            assertThat(rule.loss(1, 0, Exchange.MESSAGE, 1.0, hour)).isZero();
        }
    }
}
