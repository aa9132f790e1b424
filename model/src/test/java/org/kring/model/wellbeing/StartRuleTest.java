package org.kring.model.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.Scenario;

final class StartRuleTest {

    private static final int PERSONS = 4000;

    private final Street street = new Street(Street.scenario().withPersons(PERSONS));
    private final PersonStates states = street.states;

    private void begin(Street street) {
        StartRule start = street.start();
        for (int i = 0; i < street.states.persons; i++) {
            start.begin(i);
        }
    }

    @Test
    void everybodyBeginsWithinTheRanges() {
        begin(street);

        for (int i = 0; i < PERSONS; i++) {
            assertThat(states.socialStable[i]).isBetween(0f, 1f);
            assertThat(states.emotionalStable[i]).isBetween(0f, 1f);
            assertThat(states.wantedCloseness[i]).isBetween(0f, 1f);
            assertThat(states.moodLevel[i]).isBetween(-1f, 1f);
            assertThat(states.mood[i]).isEqualTo(states.moodLevel[i]);
            assertThat(states.belonging[i]).isEqualTo((float) (0.5 * street.population.needToBelong(i)));
            assertThat(states.presentation[i]).isEqualTo((float) (0.5 * street.population.needForSelfPresentation(i)));
            assertThat(states.use[i]).isEqualTo(4f);
        }
    }

    @Test
    void settlingPutsLonelinessAtItsLevel() {
        states.socialTarget[1] = 0.25f;
        states.emotionalTarget[1] = 0.75f;
        street.start().settle(1);

        assertThat(states.social[1]).isEqualTo(0.25f);
        assertThat(states.emotional[1]).isEqualTo(0.75f);
    }

    @Test
    void stablePartsOfBothKindsCorrelateAsGiven() {
        // Fisher's z of 4,000 persons has an error of 1/63; 5 errors are exceeded once in 1.7 million. Half-way
        // vulnerability and a small spread keep both parts away from the ends of the range.
        Scenario calm = Changed.copy(street.scenario, "wellbeing.stableSd", 0.05);
        calm = Changed.copy(calm, "wellbeing.stableCommon", 0.7);
        Street same = new Street(
                Regional.withProfiles(calm, profile -> Changed.copy(profile, "vulnerability", Street.all(0.6))));
        begin(same);

        double r = correlation(same.states.socialStable, same.states.emotionalStable);
        double z = 0.5 * Math.log((1.0 + r) / (1.0 - r)) - 0.5 * Math.log(1.7 / 0.3);
        assertThat(z).isCloseTo(0.0, within(5.0 / Math.sqrt(PERSONS - 3.0)));
    }

    @Test
    void vulnerabilityLiftsTheStablePart() {
        begin(street);

        double frail = 0.0;
        double sturdy = 0.0;
        int frailCount = 0;
        for (int i = 0; i < PERSONS; i++) {
            double lonely = states.socialStable[i] + states.emotionalStable[i];
            if (street.population.vulnerability(i) > 0.35) {
                frail += lonely;
                frailCount++;
            } else {
                sturdy += lonely;
            }
        }
        assertThat(frail / frailCount).isGreaterThan(sturdy / (PERSONS - frailCount) + 0.2);
    }

    @Test
    void asManyClientsAreInTouchAsGiven() {
        // 640 clients expected; 5 standard errors are exceeded once in 1.7 million.
        begin(street);
        int clients = 0;
        int inTouch = 0;
        for (int i = 0; i < PERSONS; i++) {
            if (street.population.audience(i) == Audience.CLIENT) {
                clients++;
                inTouch += states.inTouch[i] ? 1 : 0;
            }
        }
        assertThat((double) inTouch / clients).isCloseTo(0.8, within(5.0 * Math.sqrt(0.8 * 0.2 / clients)));
    }

    @Test
    void whoIsInTouchSawTheOrganisationInTheLastTwoMonths() {
        begin(street);
        for (int i = 0; i < PERSONS; i++) {
            if (states.inTouch[i]) {
                assertThat(states.lastOrganisationContact[i]).isBetween((short) -59, (short) 0);
            } else {
                assertThat(states.lastOrganisationContact[i]).isEqualTo(PersonStates.NEVER);
            }
        }
    }

    private static double correlation(float[] a, float[] b) {
        double meanA = 0.0;
        double meanB = 0.0;
        for (int i = 0; i < a.length; i++) {
            meanA += a[i] / a.length;
            meanB += b[i] / b.length;
        }
        double cov = 0.0;
        double varA = 0.0;
        double varB = 0.0;
        for (int i = 0; i < a.length; i++) {
            cov += (a[i] - meanA) * (b[i] - meanB);
            varA += (a[i] - meanA) * (a[i] - meanA);
            varB += (b[i] - meanB) * (b[i] - meanB);
        }
        return cov / Math.sqrt(varA * varB);
    }
}
