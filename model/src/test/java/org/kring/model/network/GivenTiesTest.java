package org.kring.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.population.GivenPersons;
import org.kring.model.population.GivenTrait;
import org.kring.model.population.Hands;
import org.kring.model.population.Population;
import org.kring.model.population.Region;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.Scenario;

/** What follows from ties that are given, for five random networks of 600 among 2,000 persons. */
final class GivenTiesTest {

    private static final int PERSONS = 2_000;
    private static final int GIVEN = 600;
    private static final int EDGES = 3_000;
    private static final int NETWORKS = 5;
    private static final Scenario REGION = Region.of(PERSONS);
    private static final double[] ON_FACEBOOK =
            IntStream.range(0, GIVEN).mapToDouble(i -> 1.0).toArray();

    private static GivenNetwork network(int seed) {
        long key = new Draws(seed, 0).key(Purpose.LONG_TIES, 0, 0);
        return GivenNetwork.of(GIVEN, ends(key, 0), ends(key, EDGES));
    }

    private static int[] ends(long key, int first) {
        return IntStream.range(first, first + EDGES)
                .map(e -> Draws.below(key, e, GIVEN))
                .toArray();
    }

    private static int[] degrees(GivenNetwork network) {
        int[] degrees = new int[PERSONS];
        for (int tie = 0; tie < network.ties(); tie++) {
            degrees[network.low(tie)]++;
            degrees[network.high(tie)]++;
        }
        return degrees;
    }

    private static Population people(int seed) {
        GivenPersons given = GivenPersons.NONE.with(GivenTrait.LEAST_PLATFORMS, ON_FACEBOOK);
        return Population.draw(REGION, given, new Draws(seed, 0), Hands.ALONE);
    }

    private static Ties online(int seed) {
        return TieGenerator.generate(
                REGION, people(seed), network(seed), GivenNetwork.NONE, new Draws(seed, 0), Hands.ALONE);
    }

    private static Ties offline(int seed) {
        return TieGenerator.generate(
                REGION, people(seed), GivenNetwork.NONE, network(seed), new Draws(seed, 0), Hands.ALONE);
    }

    private static IntStream entries(Ties ties) {
        return IntStream.range(0, PERSONS).flatMap(i -> IntStream.range(ties.first(i), ties.end(i)));
    }

    @Test
    void onlineDegreesAreThoseOfTheList() {
        for (int seed = 0; seed < NETWORKS; seed++) {
            Ties ties = online(seed);
            assertThat(IntStream.range(0, PERSONS).map(ties::onlineDegree).toArray())
                    .isEqualTo(degrees(network(seed)));
        }
    }

    @Test
    void everyGivenOnlineTieIsOnItsPlatform() {
        Ties ties = online(1);

        for (int i = 0; i < PERSONS; i++) {
            for (int entry = ties.online(i); entry < ties.end(i); entry++) {
                assertThat(ties.platforms(entry) & 1).isOne();
            }
        }
    }

    /** Of n = 3,000 ties a share of 0.35, whose standard error is 0.009: a false alarm has a chance below 1e-10. */
    @Test
    void asManyGivenOnlineTiesAreOfflineTooAsOfDrawnOnes() {
        Ties ties = online(2);
        int both = IntStream.range(0, PERSONS)
                .map(i -> ties.onlineOnly(i) - ties.online(i))
                .sum();

        // Some are offline by the circles as well, so the share may only be a little larger.
        assertThat(both / 2.0 / network(2).ties())
                .isCloseTo(1.0 - REGION.network().longTieShare(), within(0.06));
    }

    /** The given ties take the place of drawn ones: the mean of the region's own network moves by less than a tenth. */
    @Test
    void meanNumberOfOfflineTiesStays() {
        Ties drawn = TieGenerator.generate(REGION, people(3), new Draws(3, 0), Hands.ALONE);

        assertThat(meanOffline(online(3))).isCloseTo(meanOffline(drawn), within(0.1 * meanOffline(drawn)));
    }

    private static double meanOffline(Ties ties) {
        return IntStream.range(0, PERSONS)
                .map(i -> ties.onlineOnly(i) - ties.first(i))
                .average()
                .orElseThrow();
    }

    @Test
    void offlineTiesAreThoseOfTheListAndOfClientsWithTheirWorkers() {
        for (int seed = 0; seed < NETWORKS; seed++) {
            GivenNetwork network = network(seed);
            Ties ties = offline(seed);
            for (int tie = 0; tie < network.ties(); tie++) {
                int entry = ties.find(network.low(tie), network.high(tie));
                assertThat(entry).isNotNegative().isLessThan(ties.onlineOnly(network.low(tie)));
            }
            long workers = entries(ties).filter(ties::isWorkerTie).count();
            long offline = IntStream.range(0, PERSONS)
                    .mapToLong(i -> ties.onlineOnly(i) - ties.first(i))
                    .sum();
            assertThat(offline).isBetween(2L * network.ties(), 2L * network.ties() + workers);
            assertThat(entries(ties).filter(ties::isGroupTie)).isEmpty();
        }
    }

    @Test
    void closestGivenOfflineTiesSupport() {
        Ties ties = offline(4);
        long support = entries(ties)
                .filter(entry -> ties.layer(entry) == Layer.SUPPORT)
                .count();

        assertThat(support / (double) GIVEN).isCloseTo(REGION.network().supportTies(), within(0.3));
    }

    @Test
    void clientsKeepTheirWorker() {
        Population people = people(0);
        Ties ties = offline(0);

        for (int i = 0; i < PERSONS; i++) {
            if (people.audience(i) == Audience.CLIENT) {
                assertThat(IntStream.range(ties.first(i), ties.end(i)).filter(ties::isWorkerTie))
                        .isNotEmpty();
            }
        }
    }
}
