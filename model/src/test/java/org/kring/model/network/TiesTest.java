package org.kring.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.model.chance.Draws;
import org.kring.model.population.Hands;
import org.kring.model.population.Population;
import org.kring.model.population.Region;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.Scenario;

/** A network of six persons, small enough to check by eye: 0-1-2-3 all tied online, 4 tied to 0 offline, 5 alone. */
final class TiesTest {

    private static final float[] START = {0.8f, 0.5f, 0.2f, 0.1f};

    private static Ties ties() {
        EdgeList edges = new EdgeList(0);
        edges.add(Edge.of(4, 0, Layer.SYMPATHY, 0));
        edges.add(Edge.worker(0, 4));
        edges.add(Edge.of(3, 0, Layer.ONLINE, 1));
        edges.add(Edge.of(0, 3, Layer.ACQUAINTANCE, 2));
        edges.add(Edge.of(2, 1, Layer.SUPPORT, 1));
        edges.add(Edge.of(0, 2, Layer.ONLINE, 1));
        edges.add(Edge.of(0, 1, Layer.ONLINE, 1));
        edges.add(Edge.of(1, 3, Layer.ONLINE, 1));
        edges.add(Edge.of(2, 3, Layer.ONLINE, 1));
        edges.sortAndMerge();
        return Rows.of(6, edges, START, Hands.ALONE);
    }

    @Test
    void rowHoldsOfflineThenBothThenOnlineOnly() {
        Ties ties = ties();

        assertThat(ties.entries()).isEqualTo(14);
        assertThat(ties.first(0)).isZero();
        assertThat(ties.online(0)).isEqualTo(1);
        assertThat(ties.onlineOnly(0)).isEqualTo(2);
        assertThat(ties.end(0)).isEqualTo(4);
        assertThat(new int[] {ties.target(0), ties.target(1), ties.target(2), ties.target(3)})
                .containsExactly(4, 3, 1, 2);
    }

    @Test
    void edgesOfOnePairBecomeOneTie() {
        Ties ties = ties();

        assertThat(ties.layer(0)).isEqualTo(Layer.SYMPATHY);
        assertThat(ties.isWorkerTie(0)).isTrue();
        assertThat(ties.layer(1)).isEqualTo(Layer.ACQUAINTANCE);
        assertThat(ties.platforms(1)).isEqualTo(3);
        assertThat(ties.isWorkerTie(1)).isFalse();
    }

    @Test
    void personWithoutTiesHasAnEmptyRow() {
        Ties ties = ties();

        assertThat(ties.first(5))
                .isEqualTo(ties.end(5))
                .isEqualTo(ties.online(5))
                .isEqualTo(ties.onlineOnly(5));
    }

    @Test
    void stateOfOneEntryLeavesItsReverseAlone() {
        Ties ties = ties();
        int back = ties.reverse(0, 0);
        ties.strengthBecomes(0, 0.75);
        ties.met(0, 12);
        ties.exchanged(0, 13);

        assertThat(ties.strength(0)).isEqualTo(0.75);
        assertThat(ties.lastMeeting(0)).isEqualTo(12);
        assertThat(ties.lastExchange(0)).isEqualTo(13);
        assertThat(ties.strength(back)).isEqualTo(0.5);
        assertThat(ties.lastMeeting(back)).isEqualTo(Ties.NEVER);
        assertThat(ties.lastExchange(back)).isEqualTo(Ties.NEVER);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, 1e-15, 0.004, 0.3f, 0.99999f, 1.0})
    void strengthLosesNothingAndTouchesNothingElse(double strength) {
        Ties ties = ties();
        for (int entry = 0; entry < ties.entries(); entry++) {
            Layer layer = ties.layer(entry);
            int target = ties.target(entry);
            int platforms = ties.platforms(entry);
            boolean worker = ties.isWorkerTie(entry);
            ties.strengthBecomes(entry, 0.7);
            ties.strengthBecomes(entry, strength);

            assertThat(ties.strength(entry)).isEqualTo((float) strength);
            assertThat(ties.layer(entry)).isEqualTo(layer);
            assertThat(ties.target(entry)).isEqualTo(target);
            assertThat(ties.platforms(entry)).isEqualTo(platforms);
            assertThat(ties.isWorkerTie(entry)).isEqualTo(worker);
        }
    }

    @Test
    void groupIsKeptBesideLayerAndStrength() {
        EdgeList edges = new EdgeList(0);
        edges.add(Edge.group(0, 1));
        edges.add(Edge.of(0, 1, Layer.SUPPORT, 5));
        edges.add(Edge.of(0, 2, Layer.ONLINE, 0xff));
        edges.sortAndMerge();
        Ties ties = Rows.of(3, edges, START, Hands.ALONE);
        ties.strengthBecomes(0, 1.0);

        assertThat(ties.isGroupTie(0)).isTrue();
        assertThat(ties.layer(0)).isEqualTo(Layer.SUPPORT);
        assertThat(ties.platforms(0)).isEqualTo(5);
        assertThat(ties.isGroupTie(1)).isFalse();
        assertThat(ties.layer(1)).isEqualTo(Layer.ONLINE);
        assertThat(ties.platforms(1)).isEqualTo(0xff);
        assertThat(ties.isWorkerTie(1)).isFalse();
    }

    @Test
    void rememberedDaysAreTheLongestWindow() {
        Scenario scenario = Region.of(10);
        assertThat(Changed.copy(scenario, "contact.windowDays", Ties.REMEMBERED_DAYS)
                        .contact()
                        .windowDays())
                .isEqualTo(Ties.REMEMBERED_DAYS);
        assertThatThrownBy(() -> Changed.copy(scenario, "contact.windowDays", Ties.REMEMBERED_DAYS + 1))
                .hasStackTraceContaining("windowDays");
    }

    @Test
    void metricsOfAFullFourAndTwoAlone() {
        Scenario scenario = Region.of(
                Region.people(6, profile -> Region.with(profile, List.of(1.0, 1.0, 1.0), 1.0)), Region.network());
        Population people = Population.draw(scenario, new Draws(1, 0), Hands.ALONE);
        NetworkMetrics metrics = NetworkMetrics.of(ties(), people, 0);

        assertThat(metrics).isEqualTo(new NetworkMetrics(6, 2.0, 3, 1.0, 4.0 / 6.0));
        assertThat(metrics.medianToMean()).isEqualTo(1.5);
    }

    @Test
    void closenessCountsLayersOffline() {
        Population people = Population.draw(Region.of(6), new Draws(1, 0), Hands.ALONE);
        ClosenessMetrics metrics = ClosenessMetrics.of(ties(), people, i -> i < 2);

        assertThat(metrics.persons()).isEqualTo(2);
        assertThat(metrics.meanSupport()).isEqualTo(0.5);
        assertThat(metrics.meanSympathy()).isEqualTo(0.5);
        assertThat(metrics.meanOffline()).isEqualTo(1.5);
        assertThat(metrics.withoutSupport()).isEqualTo(0.5);
    }

    @Test
    void edgeKeepsTheLargestNumbers() {
        long edge = Edge.of(5_999_999, 5_999_998, Layer.ONLINE, 0xff);

        assertThat(Edge.low(edge)).isEqualTo(5_999_998);
        assertThat(Edge.high(edge)).isEqualTo(5_999_999);
        assertThat(Edge.layer(edge)).isEqualTo(Layer.ONLINE.ordinal());
        assertThat(Edge.platforms(edge)).isEqualTo(0xff);
        assertThat(Edge.isWorker(edge)).isFalse();
        assertThat(edge).isPositive();
    }
}
