package org.kring.model.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;
import org.kring.model.chance.FalseAlarm;
import org.kring.model.chance.Purpose;
import org.kring.model.network.Layer;
import org.kring.model.network.TieSketch;
import org.kring.model.network.Ties;
import org.kring.model.population.People;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.ContactParameters;
import org.kring.model.scenario.Regional;
import org.kring.model.wellbeing.WithdrawalRule;

/** Person 0 knows 1 on Facebook, 2 on Twitter, 3 offline only; 4 is the worker of 0, also on Facebook. */
final class FriendsRuleTest {

    private static final int NEWS_HOUR = 100;
    private static final int MESSAGES = 200_000;

    private final People people = People.of(6);
    private final PersonStates states = new PersonStates(6);
    private final Ties ties = TieSketch.among(6)
            .tie(0, 1, Layer.ONLINE, 1)
            .tie(0, 2, Layer.ONLINE, 2)
            .tie(0, 3, Layer.SUPPORT, 0)
            .tie(0, 4, Layer.ACQUAINTANCE, 1)
            .worker(0, 4)
            .ties(0.5);
    private final Actions actions = new Actions();
    private final ContactParameters parameters = Regional.scenario().contact();
    private final FriendsRule rule = new FriendsRule(parameters, withdrawal(), people.population(), states, ties);

    /** Person 1 has posted within the month, so that the chance of a message is the full one. */
    FriendsRuleTest() {
        states.wallHour[1] = -parameters.windowDays() * 24;
    }

    private WithdrawalRule withdrawal() {
        return new WithdrawalRule(Regional.scenario().wellbeing(), states);
    }

    private int tie(int other) {
        return ties.find(0, other);
    }

    private boolean reach(int tie, int hour, double u) {
        return rule.reach(0, tie, rule.hasNews(tie, hour), hour, u, actions);
    }

    private void assertDone(Actions.Kind kind, int tie, int detail) {
        assertThat(actions.size()).isEqualTo(1);
        assertThat(actions.kind(0)).isEqualTo(kind);
        assertThat(actions.actor(0)).isZero();
        assertThat(actions.other(0)).isEqualTo(ties.target(tie));
        assertThat(actions.object(0)).isEqualTo(kind == Actions.Kind.EXCHANGE ? tie : 0);
        assertThat(actions.detail(0)).isEqualTo(detail);
        actions.clear();
    }

    /** A message is answered at draws below the chance, and at no other. */
    private void assertAnswered(double chance) {
        states.letterFrom[0] = tie(1);
        assertThat(rule.answer(0, chance + 1e-6, actions)).isZero();
        assertThat(actions.size()).isZero();
        assertThat(states.letterFrom[0]).isEqualTo(PersonStates.NO_TIE);

        states.letterFrom[0] = tie(1);
        rule.answer(0, chance - 1e-6, actions);
        assertDone(Actions.Kind.EXCHANGE, tie(1), Exchange.ANSWER);
        assertThat(states.letterFrom[0]).isEqualTo(PersonStates.NO_TIE);
    }

    /** Without news, a first message is written at draws below the chance, and at no other. */
    private void assertMessage(double chance) {
        assertThat(reach(tie(1), 0, chance + 1e-6)).isFalse();
        assertThat(actions.size()).isZero();

        reach(tie(1), 0, chance - 1e-6);
        assertDone(Actions.Kind.EXCHANGE, tie(1), Exchange.MESSAGE);
    }

    private void news() {
        states.wallHour[1] = NEWS_HOUR;
    }

    /** Two tries among three online ties, of which two are on Facebook: n = 200,000, false-alarm rate 1e-7. */
    @Test
    void feedShowsTiesOfThePlatform() {
        Draws draws = new Draws(FalseAlarm.SEED, 0);
        long[] shown = new long[3];
        for (int m = 0; m < MESSAGES; m++) {
            int tie = rule.shown(0, Regional.FACEBOOK, draws.key(Purpose.SESSION, 0, m), 3);
            if (tie == PersonStates.NO_TIE) {
                shown[0]++;
            } else {
                assertThat(ties.target(tie)).isIn(1, 4);
                shown[ties.target(tie) == 1 ? 1 : 2]++;
            }
        }

        FalseAlarm.checkCounts("shown", shown, new double[] {1.0 / 9, 4.0 / 9, 4.0 / 9});
    }

    @Test
    void withoutOnlineTiesTheFeedShowsNobody() {
        long key = new Draws(1, 0).key(Purpose.SESSION, 3, 0);

        assertThat(rule.shown(3, Regional.FACEBOOK, key, 0)).isEqualTo(PersonStates.NO_TIE);
        assertThat(rule.shown(0, Regional.LINKEDIN, key, 0)).isEqualTo(PersonStates.NO_TIE);
    }

    @Test
    void tieIsValuedFromItsStrengthOnUnlessItIsAWorker() {
        assertThat(rule.isValued(tie(1))).isTrue();
        ties.strengthBecomes(tie(1), Math.nextUp((float) parameters.valuedStrength()));
        assertThat(rule.isValued(tie(1))).isTrue();
        ties.strengthBecomes(tie(1), 0.29);
        assertThat(rule.isValued(tie(1))).isFalse();
        assertThat(rule.isValued(tie(4))).isFalse();
    }

    @Test
    void tieAtExactlyTheValuedStrengthIsValued() {
        ContactParameters half = Regional.with("contact.valuedStrength", 0.5).contact();

        assertThat(new FriendsRule(half, withdrawal(), people.population(), states, ties).isValued(tie(1)))
                .isTrue();
    }

    @Test
    void withoutAMessageNothingIsAnswered() {
        assertThat(rule.answer(0, 0.0, actions)).isZero();
        assertThat(actions.size()).isZero();
    }

    @Test
    void messageIsAnsweredByStrength() {
        assertAnswered(0.6 * 0.5);
        ties.strengthBecomes(tie(1), 0.25);
        assertAnswered(0.6 * 0.25);
    }

    @Test
    void answerToAValuedTieCounts() {
        states.letterFrom[0] = tie(1);
        assertThat(rule.answer(0, 0.0, actions)).isEqualTo(1);
        states.letterFrom[0] = tie(4);
        assertThat(rule.answer(0, 0.0, actions)).isZero();
    }

    @Test
    void sociallyAnxiousPeopleTakeLessInitiative() {
        people.socialAnxiety(0, 0.6);

        assertAnswered(0.6 * 0.5 * 0.7);
        assertMessage(0.15 * 0.5 * 0.7);
    }

    @Test
    void whoMetWithSilenceTakesLessInitiative() {
        states.discouragement[0] = 0.4f;

        assertAnswered(0.6 * 0.5 * 0.8);
        assertMessage(0.15 * 0.5 * 0.8);
    }

    @Test
    void aProfileOnWhichNothingHappensDrawsFewerMessages() {
        assertMessage(0.15 * 0.5);
        states.wallHour[1]--;
        assertMessage(0.15 * 0.5 * 0.5);
        ties.exchanged(tie(1), -parameters.windowDays());
        assertMessage(0.15 * 0.5);
        ties.exchanged(tie(1), -parameters.windowDays() - 1);
        assertMessage(0.15 * 0.5 * 0.5);
    }

    @Test
    void withdrawnPeopleTakeLessInitiative() {
        states.lonelyWeeks[0] = 25;
        assertMessage(0.15 * 0.5);
        states.lonelyWeeks[0] = 26;
        assertMessage(0.15 * 0.5 * 0.7);
    }

    @Test
    void unmetNeedsLeadToMessages() {
        states.belonging[0] = 0.5f;
        states.felt[0] = 0.75f;
        assertMessage(0.15 * 0.5 * 2.25);
        states.felt[0] = -0.75f;
        assertMessage(0.15 * 0.5 * 1.5);
    }

    @Test
    void newsIsCommentedOnOrLiked() {
        news();
        double comment = 0.3 * 0.5;
        double like = comment + 0.3 * (0.5 + 0.5 * 0.5);

        assertThat(reach(tie(1), NEWS_HOUR + 48, comment - 1e-6)).isTrue();
        assertDone(Actions.Kind.EXCHANGE, tie(1), Exchange.COMMENT);
        assertThat(reach(tie(1), NEWS_HOUR + 48, comment + 1e-6)).isFalse();
        assertDone(Actions.Kind.WALL_LIKE, tie(1), 0);
        assertThat(reach(tie(1), NEWS_HOUR, like - 1e-6)).isFalse();
        assertDone(Actions.Kind.WALL_LIKE, tie(1), 0);
        reach(tie(1), NEWS_HOUR, like + 1e-6);
        assertThat(actions.size()).isZero();
    }

    @Test
    void oldNewsIsNoNews() {
        news();

        reach(tie(1), NEWS_HOUR + 49, 0.0);
        assertDone(Actions.Kind.EXCHANGE, tie(1), Exchange.MESSAGE);
        reach(tie(1), NEWS_HOUR + 49, 0.15 * 0.5 + 1e-6);
        assertThat(actions.size()).isZero();
    }

    @Test
    void aWorkerIsWrittenToButNeverValued() {
        states.wallHour[4] = NEWS_HOUR;

        assertThat(rule.isValued(tie(4))).isFalse();
        assertThat(reach(tie(4), NEWS_HOUR, 0.0)).isTrue();
        assertDone(Actions.Kind.EXCHANGE, tie(4), Exchange.COMMENT);
    }
}
