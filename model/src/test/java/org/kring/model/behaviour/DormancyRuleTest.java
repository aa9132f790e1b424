package org.kring.model.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;
import org.kring.model.chance.FalseAlarm;
import org.kring.model.population.Hands;
import org.kring.model.population.People;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.Decline;
import org.kring.model.scenario.JoiningParameters;
import org.kring.model.scenario.PlatformRegime;
import org.kring.model.scenario.Regional;
import org.kring.model.venue.Move;

/** Shares of 70,000 persons, asked once in four weeks, at a false-alarm rate of 1e-7 each. All leave as readily. */
final class DormancyRuleTest {

    private static final int PERSONS = 70_000;

    private final People people = People.of(PERSONS);
    private final PersonStates states = new PersonStates(PERSONS);
    private JoiningParameters parameters =
            Changed.copy(Regional.withoutMoves(Regional.scenario()).joining(), "frailtySigma", 0.0);

    private PlatformPull pull = new PlatformPull(Regional.scenario().platforms(), 0, states);

    DormancyRuleTest() {
        for (int i = 0; i < PERSONS; i++) {
            people.accounts(i, 1);
        }
    }

    private List<Move> live(int day) {
        return new DormancyRule(parameters, people.population(), states, pull, new Draws(FalseAlarm.SEED, 0))
                .live(day, Hands.ALONE);
    }

    private void rates(double dormancy, double returning) {
        parameters = Changed.copy(parameters, "dormancy", dormancy);
        parameters = Changed.copy(parameters, "returning", returning);
    }

    @Test
    void everyoneIsAskedOnceInFourWeeksForFourWeeks() {
        rates(1.0, 0.0);
        for (int day = 0; day < 28; day++) {
            int today = day;
            assertThat(live(day)).hasSize(PERSONS / 28).allMatch(move -> move.person() % 28 == today);
        }
        assertThat(states.dormant).containsOnly(1);
    }

    @Test
    void thoseWhoAreOnlineOftenGiveUpLess() {
        rates(0.02, 0.0);
        for (int i = 0; i < PERSONS; i += 2) {
            states.use[i] = 3f;
        }
        List<Move> moves = fourWeeks();

        FalseAlarm.checkShare(
                "often", moves.stream().filter(m -> m.person() % 2 == 0).count(), PERSONS / 2, 0.14);
        FalseAlarm.checkShare(
                "never", moves.stream().filter(m -> m.person() % 2 == 1).count(), PERSONS / 2, 0.56);
    }

    @Test
    void someComeBack() {
        rates(1e-12, 0.0125);
        Arrays.fill(states.dormant, (byte) 1);
        List<Move> moves = fourWeeks();

        assertThat(moves).allMatch(move -> move.kind() == Move.Kind.RETURN && states.dormant[move.person()] == 0);
        FalseAlarm.checkShare("came back", moves.size(), PERSONS, 0.35);
    }

    @Test
    void withoutRateNobodyStops() {
        rates(0.0, 0.0);

        assertThat(fourWeeks()).isEmpty();
    }

    private List<Move> fourWeeks() {
        return IntStream.range(0, 28).mapToObj(this::live).flatMap(List::stream).toList();
    }

    @Test
    void fewerComeBackToAPlatformInDecline() {
        rates(1e-9, 0.02);
        Arrays.fill(states.dormant, (byte) 1);
        List<PlatformRegime> platforms = new ArrayList<>(Regional.scenario().platforms());
        platforms.replaceAll(regime -> Changed.copy(regime, "decline", new Decline(1, 0.5, 0.0)));
        pull = new PlatformPull(platforms, 0, states);

        FalseAlarm.checkShare("who comes back on day 0", live(0).size(), PERSONS / 28, 28 * 0.02 * 0.5);
    }
}
