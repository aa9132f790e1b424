package org.kring.model.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kring.model.network.Layer;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.Scenario;

/** What the contacts of the last weeks amount to, and the levels of loneliness that follow: R1 and R2. */
final class StockTest {

    private static final int WEEK = 10;
    private static final int TODAY = 70;
    private static final int OLDEST = TODAY - 28;

    private final Street street = street(scenario(0.6));
    private final int person = richPerson(street);
    private final int first = street.ties.first(person);

    private static Street street(Scenario scenario) {
        Street street = new Street(scenario);
        street.ties.beginWeek(TODAY);
        return street;
    }

    /** Persons want 4 + 10 times their need to belong. */
    private static Scenario scenario(double need) {
        Scenario s = Street.with("population.needToBelong", Street.all(need));
        return Changed.copy(s, "wellbeing.circumstancesLoneliness", 0.0);
    }

    /** A person with at least six ties offline, none with a worker, all of them strange. */
    private static int richPerson(Street street) {
        for (int i = 0; i < Street.PERSONS; i++) {
            if (street.ties.onlineOnly(i) - street.ties.first(i) >= 6 && hasNoWorker(street, i)) {
                for (int e = street.ties.first(i); e < street.ties.end(i); e++) {
                    street.ties.strengthBecomes(e, 0.0);
                }
                street.states.wantedCloseness[i] = 1f;
                return i;
            }
        }
        throw new IllegalStateException("nobody has six ties");
    }

    private static boolean hasNoWorker(Street street, int person) {
        for (int e = street.ties.first(person); e < street.ties.end(person); e++) {
            if (street.ties.isWorkerTie(e)) {
                return false;
            }
        }
        return true;
    }

    private void takeStock() {
        street.weeks().live(person, WEEK);
    }

    private Stock stock() {
        return stock(person);
    }

    private Stock stock(int somebody) {
        return Stock.of(somebody, OLDEST, street.scenario.contact(), street.ties);
    }

    private void value(int tie, double strength, int met, int exchanged) {
        street.ties.strengthBecomes(tie, strength);
        if (met >= 0) {
            street.ties.met(tie, met);
        }
        if (exchanged >= 0) {
            street.ties.exchanged(tie, exchanged);
        }
    }

    @Test
    void valuedContactsCountByTheirWeightAndAtMostOnce() {
        value(first, 0.5, TODAY - 1, -1);
        value(first + 1, 0.5, -1, TODAY - 1);
        value(first + 2, 0.5, TODAY - 1, TODAY - 1);

        assertThat(stock().contacts()).isCloseTo(1.0 + 0.3 + 1.0, within(1e-6));
    }

    @Test
    void strangersAndOldContactsCountForNothing() {
        value(first, 0.29, TODAY - 1, TODAY - 1);
        value(first + 1, 0.5, OLDEST - 1, OLDEST - 1);
        assertThat(stock().contacts()).isZero();

        value(first + 1, 0.5, OLDEST, -1);
        assertThat(stock().contacts()).isEqualTo(1.0);
    }

    @Test
    void socialLonelinessMovesToTheGapInContacts() {
        value(first, 0.5, TODAY - 1, -1);
        value(first + 1, 0.5, TODAY - 2, -1);
        street.states.socialStable[person] = 0.3f;
        takeStock();

        double wanted = 4.0 + 10.0 * 0.6;
        assertThat(street.states.socialTarget[person])
                .isCloseTo((float) (0.5 * 0.3 + 0.5 * (1.0 - 2.0 / wanted)), within(1e-6f));
    }

    @Test
    void emotionalLonelinessMovesToTheGapInClosenessOfTheTwoStrongestTies() {
        value(first, 0.35, -1, -1);
        value(first + 1, 0.8, -1, -1);
        value(first + 2, 0.5, -1, -1);
        value(first + 3, 0.28, -1, -1);
        street.states.wantedCloseness[person] = 0.9f;
        street.states.emotionalStable[person] = 0.2f;
        assertThat(stock().closeness()).isCloseTo(0.65, within(1e-6));
        takeStock();
        assertThat(street.states.emotionalTarget[person])
                .isCloseTo((float) (0.5 * 0.2 + 0.5 * (1.0 - 0.65 / 0.9)), within(1e-6f));
    }

    @Test
    void onlyOneStrongTieIsHalfOfWhatTwoWouldBe() {
        value(first + 4, 0.8, -1, -1);

        assertThat(stock().closeness()).isCloseTo(0.4, within(1e-6));
    }

    @Test
    void moreThanWantedLeavesOnlyTheStablePart() {
        Street content = street(Changed.copy(
                Changed.copy(scenario(0.6), "wellbeing.wantedContactsLow", 1.0), "wellbeing.wantedContactsHigh", 1.0));
        int rich = richPerson(content);
        int tie = content.ties.first(rich);
        for (int e = tie; e < tie + 3; e++) {
            content.ties.strengthBecomes(e, 0.9);
            content.ties.met(e, TODAY - 1);
        }
        content.states.wantedCloseness[rich] = 0.5f;
        content.states.socialStable[rich] = 0.4f;
        content.states.emotionalStable[rich] = 0.2f;
        content.weeks().live(rich, WEEK);

        assertThat(content.states.socialTarget[rich]).isEqualTo(0.2f);
        assertThat(content.states.emotionalTarget[rich]).isEqualTo(0.1f);
    }

    @Test
    void whoWantsNothingMissesNothing() {
        Street content = street(Changed.copy(
                Changed.copy(scenario(0.6), "wellbeing.wantedContactsLow", 0.0), "wellbeing.wantedContactsHigh", 0.0));
        int rich = richPerson(content);
        content.states.wantedCloseness[rich] = 0f;
        content.weeks().live(rich, WEEK);

        assertThat(content.states.socialTarget[rich]).isZero();
        assertThat(content.states.emotionalTarget[rich]).isZero();
    }

    @Test
    void needToBelongRaisesWhatIsMissed() {
        takeStock();
        value(first, 0.5, TODAY - 1, -1);
        takeStock();
        Street needier = street(scenario(1.0));
        int same = richPerson(needier);
        needier.ties.strengthBecomes(first, 0.5);
        needier.ties.met(first, TODAY - 1);
        needier.weeks().live(same, WEEK);

        assertThat(same).isEqualTo(person);
        assertThat(needier.states.socialTarget[person]).isGreaterThan(street.states.socialTarget[person]);
    }

    @Test
    void badCircumstancesLiftLonelinessAndLevelsStayInTheirRange() {
        Street hard = street(Changed.copy(scenario(0.6), "wellbeing.circumstancesLoneliness", 0.4));
        int rich = richPerson(hard);
        hard.states.circumstances[rich] = -0.25f;
        hard.weeks().live(rich, WEEK);
        assertThat(hard.states.socialTarget[rich]).isCloseTo(0.5f + 0.1f, within(1e-6f));

        hard.states.circumstances[rich] = -9f;
        hard.weeks().live(rich, WEEK);
        assertThat(hard.states.socialTarget[rich]).isEqualTo(1f);
        hard.states.circumstances[rich] = 9f;
        hard.weeks().live(rich, WEEK);
        assertThat(hard.states.emotionalTarget[rich]).isZero();
    }

    @Test
    void viewingTurnsFromHarmToReliefAtThePersonalMinimum() {
        takeStock();
        assertThat(street.states.viewEffect[person])
                .isCloseTo((float) (1.0 - 2.0 / (1.0 + Math.exp(3.0))), within(1e-6f));
        for (int e = first; e < first + 3; e++) {
            value(e, 0.5, TODAY - 1, -1);
        }
        takeStock();
        assertThat(street.states.viewEffect[person]).isZero();
        value(first + 3, 0.5, TODAY - 1, -1);
        takeStock();
        assertThat(street.states.viewEffect[person]).isNegative();
    }

    @Test
    void strongTieWithAWorkerIsNoFriend() {
        int tie = street.entry(e -> street.ties.isWorkerTie(e) && street.ties.layer(e) != Layer.ONLINE);
        int client = street.owner(tie);
        for (int e = street.ties.first(client); e < street.ties.end(client); e++) {
            street.ties.strengthBecomes(e, 0.0);
        }
        value(tie, 1.0, TODAY - 1, TODAY - 1);

        assertThat(stock(client).contacts()).isZero();
        assertThat(stock(client).closeness()).isZero();
    }
}
