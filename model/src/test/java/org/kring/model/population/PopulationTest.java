package org.kring.model.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.UserType;

/**
 * Statistical tests compare with a limit of 4.5 standard errors: a false alarm in 150,000 comparisons under the normal
 * approximation, and fewer than one in 5,000 for this class as a whole.
 */
final class PopulationTest {

    private static final int PERSONS = 40_000;
    private static final double ERRORS = 4.5;
    private static final Population PEOPLE = draw(PERSONS);

    private static Population draw(int persons) {
        return Population.draw(Region.of(persons), new Draws(11, 0), Hands.ALONE);
    }

    @Test
    void personIsTheSameInALargerPopulation() {
        Population few = draw(200);

        for (int i = 0; i < few.size(); i++) {
            assertThat(traits(few, i)).isEqualTo(traits(PEOPLE, i));
        }
    }

    @Test
    void threadsChangeNobody() {
        try (Hands three = Hands.of(3)) {
            Population other = Population.draw(Region.of(PERSONS), new Draws(11, 0), three);
            for (int i = 0; i < PERSONS; i += 97) {
                assertThat(traits(other, i)).isEqualTo(traits(PEOPLE, i));
            }
        }
    }

    @Test
    void otherReplicateHasOtherPeople() {
        Population other = Population.draw(Region.of(100), new Draws(11, 1), Hands.ALONE);

        assertThat(traits(other, 0)).isNotEqualTo(traits(PEOPLE, 0));
    }

    @Test
    void audiencesHaveTheirShares() {
        for (Audience audience : Audience.values()) {
            double share = Region.people(2).profile(audience).share();
            assertShare(count(i -> PEOPLE.audience(i) == audience), PERSONS, share);
        }
    }

    @Test
    void ageBandsAreEquallyFrequent() {
        for (AgeBand band : AgeBand.values()) {
            assertShare(count(i -> PEOPLE.ageBand(i) == band), PERSONS, 1.0 / AgeBand.COUNT);
        }
    }

    @Test
    void accountsFollowTheProfileOfTheAudience() {
        long publicPersons = count(i -> PEOPLE.audience(i) == Audience.GENERAL_PUBLIC);
        for (int platform = 0; platform < 3; platform++) {
            int p = platform;
            double share =
                    Region.people(2).profile(Audience.GENERAL_PUBLIC).accounts().get(platform);
            assertShare(
                    count(i -> PEOPLE.audience(i) == Audience.GENERAL_PUBLIC && PEOPLE.uses(i, p)),
                    publicPersons,
                    share);
        }
    }

    @Test
    void accountsAreTheBitsOfPlatforms() {
        for (int i = 0; i < 100; i++) {
            int bits = (PEOPLE.uses(i, 0) ? 1 : 0) + (PEOPLE.uses(i, 1) ? 2 : 0) + (PEOPLE.uses(i, 2) ? 4 : 0);
            assertThat(PEOPLE.platforms(i)).isEqualTo(bits);
        }
    }

    @Test
    void recoveryFollowsTheProfileOfTheAudience() {
        long clients = count(i -> PEOPLE.audience(i) == Audience.CLIENT);
        assertShare(
                count(i -> PEOPLE.audience(i) == Audience.CLIENT && PEOPLE.inRecovery(i)),
                clients,
                Region.people(2).profile(Audience.CLIENT).inRecovery());
    }

    @Test
    void activityIsLogNormalWithMedianOne() {
        double sigma = Region.people(2).activitySigma();
        double mean = IntStream.range(0, PERSONS)
                .mapToDouble(PEOPLE::logActivity)
                .average()
                .orElseThrow();
        double variance = IntStream.range(0, PERSONS)
                .mapToDouble(i -> PEOPLE.logActivity(i) * PEOPLE.logActivity(i))
                .average()
                .orElseThrow();

        assertThat(mean).isCloseTo(0.0, within(ERRORS * sigma / Math.sqrt(PERSONS)));
        assertThat(variance).isCloseTo(sigma * sigma, within(ERRORS * sigma * sigma * Math.sqrt(2.0 / PERSONS)));
        assertThat(PEOPLE.activity(5)).isCloseTo(Math.exp(PEOPLE.logActivity(5)), within(1e-5));
    }

    @Test
    void noUserTypeIsFavoured() {
        int shape = Region.people(2).dispositionConcentration();
        double mean = 1.0 / UserType.COUNT;
        double sd = Math.sqrt(mean * (1.0 - mean) / (UserType.COUNT * shape + 1.0));
        for (UserType type : UserType.values()) {
            double observed = IntStream.range(0, PERSONS)
                    .mapToDouble(i -> PEOPLE.disposition(i, 0, type))
                    .average()
                    .orElseThrow();
            assertThat(observed).isCloseTo(mean, within(ERRORS * sd / Math.sqrt(PERSONS)));
        }
    }

    @Test
    void dispositionSumsToOneButForRounding() {
        for (int i = 0; i < 100; i++) {
            double sum = 0.0;
            for (UserType type : UserType.values()) {
                sum += PEOPLE.disposition(i, 2, type);
            }
            assertThat(sum).isCloseTo(1.0, within(UserType.COUNT * 0.5 / 255.0 + 1e-12));
        }
    }

    @Test
    void dispositionDiffersByPlatform() {
        assertThat(IntStream.range(0, 100)
                        .filter(i -> PEOPLE.disposition(i, 0, UserType.STORYTELLER)
                                == PEOPLE.disposition(i, 1, UserType.STORYTELLER)))
                .hasSizeLessThan(50);
    }

    @Test
    void shareColumnKeepsBothEndsExactly() {
        ShareColumn column = new ShareColumn(2);
        column.put(0, 1.0);

        assertThat(column.get(0)).isEqualTo(1.0);
        assertThat(column.get(1)).isEqualTo(0.0);
        for (double value = 0.0; value <= 1.0; value += 0.01) {
            column.put(1, value);
            assertThat(column.get(1)).isCloseTo(value, within(0.5 / 255.0 + 1e-12));
        }
    }

    private static List<Object> traits(Population people, int person) {
        List<Object> traits = new ArrayList<>(List.of(
                people.audience(person),
                people.ageBand(person),
                people.platforms(person),
                people.inRecovery(person),
                people.activity(person),
                people.logActivity(person)));
        traits.addAll(List.of(
                people.needToBelong(person),
                people.needForSelfPresentation(person),
                people.socialAnxiety(person),
                people.stigmaConcern(person),
                people.vulnerability(person),
                people.onlinePreference(person)));
        traits.addAll(List.of(
                people.digitalSkill(person),
                people.socialSkill(person),
                people.conflictSkill(person),
                people.boundarySkill(person),
                people.selfControl(person),
                people.disposition(person, 1, UserType.TIPPER)));
        return traits;
    }

    private static long count(java.util.function.IntPredicate who) {
        return IntStream.range(0, PERSONS).filter(who).count();
    }

    private static void assertShare(long count, long of, double share) {
        assertThat(count / (double) of).isCloseTo(share, within(ERRORS * Math.sqrt(share * (1.0 - share) / of)));
    }
}
