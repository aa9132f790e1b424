package org.kring.model.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kring.model.scenario.Audience;
import org.kring.model.wellbeing.LonelinessScale;

/** Nine clients, 0 to 8, then two potential clients and one of the public, none lonely and all met today at first. */
final class IsolationObserverTest {

    private static final int TODAY = Stage.LAST_DAY;

    private final Stage stage =
            new Stage(12).audience(0, 9, Audience.CLIENT).audience(9, 11, Audience.POTENTIAL_CLIENT);
    private final IsolationObserver isolation = new IsolationObserver(new LonelinessScale(Stage.SCENARIO.wellbeing()));

    IsolationObserverTest() {
        for (int i = 0; i < 12; i++) {
            met(i, TODAY);
            stage.states.lastOrganisationContact[i] = (short) TODAY;
        }
    }

    private void met(int person, int day) {
        stage.states.lastValuedContact[person] = (short) day;
    }

    private void lonely(int person, double level) {
        stage.states.social[person] = (float) level;
        stage.states.emotional[person] = (float) level;
    }

    private Map<String, Double> filled() {
        MetricSheet sheet = Stage.sheet();
        isolation.fill(sheet, stage.view);
        return Stage.values(sheet);
    }

    @Test
    void nobodyLonelyAndEverybodyMetIsNoRisk() {
        isolation.begin(stage.view);

        assertThat(filled())
                .contains(
                        entry("isolationRisk", 0.0),
                        entry("stronglyLonelyClients", 0.0),
                        entry("isolatedClients", 0.0),
                        entry("offRadarClients", 0.0),
                        entry("newAtRisk", 0.0),
                        entry("recovered", 0.0),
                        entry("lonelinessOfClients", 0.0),
                        entry("isolationRiskOfPotentialClients", 0.0));
    }

    @Test
    void stronglyLonelyOrIsolatedClientsAreAtRiskOnce() {
        isolation.begin(stage.view);
        lonely(0, 1.0);
        met(0, TODAY - 100);
        lonely(1, 1.0);
        met(2, TODAY - 28);
        met(3, TODAY - 27);
        lonely(4, 0.42);

        assertThat(filled())
                .contains(
                        entry("isolationRisk", 3.0 / 9.0),
                        entry("stronglyLonelyClients", 2.0 / 9.0),
                        entry("isolatedClients", 2.0 / 9.0),
                        entry("lonelinessOfClients", (6.0 + 6.0 + 4.0) / 9.0),
                        entry("newAtRisk", 3.0 / 9.0));
    }

    @Test
    void thirdsAreThoseOfTheStart() {
        for (int i = 0; i < 9; i++) {
            lonely(i, 0.01 * (9 - i));
        }
        isolation.begin(stage.view);
        for (int i = 0; i < 9; i++) {
            lonely(i, 0.0);
        }
        lonely(0, 1.0);
        lonely(1, 1.0);
        lonely(5, 1.0);

        assertThat(filled())
                .contains(
                        entry("isolationRiskMostLonelyThird", 2.0 / 3.0),
                        entry("isolationRiskMiddleThird", 1.0 / 3.0),
                        entry("isolationRiskLeastLonelyThird", 0.0));
    }

    @Test
    void equallyLonelyClientsAreSplitIntoEqualThirdsByTheirNumber() {
        isolation.begin(stage.view);
        lonely(8, 1.0);

        assertThat(filled())
                .contains(
                        entry("isolationRiskLeastLonelyThird", 0.0),
                        entry("isolationRiskMiddleThird", 0.0),
                        entry("isolationRiskMostLonelyThird", 1.0 / 3.0));
    }

    @Test
    void newCasesAndRecoveriesAreToldApart() {
        lonely(0, 1.0);
        lonely(1, 1.0);
        isolation.begin(stage.view);
        lonely(1, 0.0);
        lonely(2, 1.0);
        lonely(3, 1.0);
        lonely(4, 1.0);

        assertThat(filled())
                .contains(
                        entry("newAtRisk", 3.0 / 9.0),
                        entry("recovered", 1.0 / 9.0),
                        entry("isolationRisk", 4.0 / 9.0));
    }

    @Test
    void clientsUnseenForNinetyDaysAreOffTheRadar() {
        isolation.begin(stage.view);
        stage.states.lastOrganisationContact[0] = (short) (TODAY - 90);
        stage.states.lastOrganisationContact[1] = (short) (TODAY - 89);

        assertThat(filled()).containsEntry("offRadarClients", 1.0 / 9.0);
    }

    @Test
    void potentialClientsCountApart() {
        isolation.begin(stage.view);
        lonely(9, 1.0);
        lonely(11, 1.0);

        assertThat(filled()).contains(entry("isolationRiskOfPotentialClients", 0.5), entry("isolationRisk", 0.0));
    }

    @Test
    void weeklyRiskLooksAtTheLastDayOfTheWeek() {
        isolation.begin(stage.view);
        for (int i = 0; i < 9; i++) {
            met(i, 20);
        }
        met(0, 20 - 27);
        met(1, 20 - 28);
        assertThat(isolation.risk(stage.view, 0)).isEqualTo(1.0 / 9.0);
        assertThat(isolation.risk(stage.view, 1)).isEqualTo(2.0 / 9.0);
    }

    @Test
    void riskWithoutClientsIsUndefined() {
        Stage empty = new Stage(3);
        isolation.begin(empty.view);
        MetricSheet sheet = Stage.sheet();
        isolation.fill(sheet, empty.view);

        assertThat(isolation.risk(empty.view, 0)).isNaN();
        assertThat(Stage.values(sheet))
                .contains(entry("isolationRisk", Double.NaN), entry("isolationRiskOfPotentialClients", Double.NaN));
    }

    @Test
    void everyStateIsToldByThirdOfTheStart() {
        for (int i = 0; i < 9; i++) {
            lonely(i, 0.01 * i);
        }
        lonely(8, 1.0);
        isolation.begin(stage.view);
        lonely(8, 0.0);
        lonely(7, 1.0);
        met(0, TODAY - 28);
        met(1, TODAY - 28);
        stage.states.lastOrganisationContact[4] = (short) (TODAY - 90);

        assertThat(filled())
                .contains(
                        entry("stronglyLonelyMostLonelyThird", 1.0 / 3.0),
                        entry("stronglyLonelyLeastLonelyThird", 0.0),
                        entry("isolatedLeastLonelyThird", 2.0 / 3.0),
                        entry("isolatedMiddleThird", 0.0),
                        entry("offRadarMiddleThird", 1.0 / 3.0),
                        entry("offRadarMostLonelyThird", 0.0),
                        entry("newAtRiskLeastLonelyThird", 2.0 / 3.0),
                        entry("newAtRiskMostLonelyThird", 1.0 / 3.0),
                        entry("recoveredMostLonelyThird", 1.0 / 3.0),
                        entry("recoveredLeastLonelyThird", 0.0));
    }

    @Test
    void socialAndEmotionalPartsAddUpToTheScore() {
        isolation.begin(stage.view);
        stage.states.social[0] = 1f;
        stage.states.emotional[1] = 1f;
        stage.states.emotional[2] = 1f;

        assertThat(filled())
                .contains(
                        entry("socialLonelinessOfClients", 3.0 / 9.0),
                        entry("emotionalLonelinessOfClients", 6.0 / 9.0),
                        entry("lonelinessOfClients", 1.0),
                        entry("lonelyClients", 3.0 / 9.0),
                        entry("stronglyLonelyClients", 0.0));
    }
}
