package org.kring.model.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;
import org.kring.model.chance.FalseAlarm;
import org.kring.model.network.Layer;
import org.kring.model.network.TieSketch;
import org.kring.model.network.Ties;
import org.kring.model.population.Hands;
import org.kring.model.population.People;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.Decline;
import org.kring.model.scenario.PlatformRegime;
import org.kring.model.scenario.Regional;

/**
 * 20,000 pairs on a declining Facebook: the first of a pair is on Twitter too, every other second as well. Day 0 is the first
 * observed day. Shares at a false-alarm rate of 1e-7.
 */
final class MovingRuleTest {

    private static final int PAIRS = 20_000;
    private static final int BOTH = 3;
    private static final int FACEBOOK_ONLY = 1;

    private final People people = People.of(2 * PAIRS);
    private final PersonStates states = new PersonStates(2 * PAIRS);
    private final Ties ties = pairs();
    private List<PlatformRegime> platforms = declining(0.1);

    MovingRuleTest() {
        for (int i = 0; i < PAIRS; i++) {
            people.accounts(2 * i, BOTH).accounts(2 * i + 1, i % 2 == 0 ? BOTH : FACEBOOK_ONLY);
        }
    }

    private static Ties pairs() {
        TieSketch sketch = TieSketch.among(2 * PAIRS);
        for (int i = 0; i < PAIRS; i++) {
            sketch.tie(2 * i, 2 * i + 1, Layer.ONLINE, 1);
        }
        return sketch.ties(0.5);
    }

    /** From the third observed week. */
    private static List<PlatformRegime> declining(double movingOn) {
        List<PlatformRegime> platforms = new ArrayList<>(Regional.scenario().platforms());
        platforms.set(0, Changed.copy(platforms.get(0), "decline", new Decline(3, 0.05, movingOn)));
        return platforms;
    }

    private List<MovingRule.Relocation> live(int day, Hands hands) {
        PlatformPull pull = new PlatformPull(platforms, 0, states);
        return new MovingRule(platforms, people.population(), states, ties, pull, new Draws(FalseAlarm.SEED, 0))
                .live(day, hands);
    }

    private List<MovingRule.Relocation> live(int day) {
        return live(day, Hands.ALONE);
    }

    @Test
    void nobodyMovesOnBeforeTheDecline() {
        assertThat(live(13)).isEmpty();
        assertThat(live(14)).isNotEmpty();
    }

    @Test
    void nobodyMovesOnWhereTheRateIsZero() {
        platforms = declining(0.0);

        assertThat(live(14)).isEmpty();
    }

    @Test
    void peopleGoWhereThoseTheyKnowAre() {
        List<MovingRule.Relocation> movers = live(14);

        assertThat(movers)
                .allMatch(move -> move.person() / 2 % 2 == 0
                        && move.from() == Regional.FACEBOOK
                        && move.to() == Regional.TWITTER);
        FalseAlarm.checkShare("of those whose tie is there", movers.size(), PAIRS, 0.1);
    }

    @Test
    void theOldAccountLiesIdleAndTheTieCanBeUsedOnTheNewPlatform() {
        MovingRule.Relocation move = live(14).get(0);
        int person = move.person();

        assertThat(states.dormant[person]).isEqualTo((byte) 1);
        assertThat(ties.platforms(ties.online(person))).isEqualTo(BOTH);
        assertThat(ties.platforms(ties.reverse(person, ties.online(person)))).isEqualTo(BOTH);
        assertThat(ties.target(ties.online(person))).isEqualTo(person ^ 1);
    }

    @Test
    void whoMovedOnDoesNotMoveAgain() {
        List<Integer> first =
                live(14).stream().map(MovingRule.Relocation::person).toList();

        assertThat(live(21)).isNotEmpty().noneMatch(move -> first.contains(move.person()));
    }

    @Test
    void manyThreadsMoveTheSamePeople() {
        List<MovingRule.Relocation> one = live(14);
        Arrays.fill(states.dormant, (byte) 0);
        try (Hands three = Hands.of(3)) {
            assertThat(live(14, three)).isEqualTo(one);
        }
    }
}
