package org.kring.model.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kring.model.scenario.Action;
import org.kring.model.venue.Post;

final class ParticipationObserverTest {

    private static final double EXACT = 1e-12;

    private final MetricSheet sheet = Stage.sheet();

    /** The Lorenz curve of a community in which person i has contributed as often as the i-th number says. */
    private List<Double> lorenz(int... contributions) {
        ParticipationObserver participation = new ParticipationObserver(contributions.length);
        BitSet everybody = new BitSet();
        everybody.set(0, contributions.length);
        for (int i = 0; i < contributions.length; i++) {
            for (int c = 0; c < contributions[i]; c++) {
                participation.contributed(i);
            }
        }
        return participation.fill(sheet, everybody);
    }

    private double value(String metric) {
        return Stage.value(sheet, metric);
    }

    private static int[] rising(int n) {
        int[] counts = new int[n];
        for (int i = 0; i < n; i++) {
            counts[i] = i + 1;
        }
        return counts;
    }

    @Test
    void equalContributionsHaveNoInequality() {
        List<Double> curve = lorenz(3, 3, 3, 3, 3, 3, 3);

        assertThat(value("contributionGini")).isCloseTo(0.0, within(EXACT));
        for (int p = 0; p <= 100; p++) {
            assertThat(curve.get(p)).isCloseTo(p / 100.0, within(EXACT));
        }
    }

    @Test
    void oneContributorAmongManyIsTheMostInequality() {
        int[] counts = new int[100];
        counts[40] = 7;
        List<Double> curve = lorenz(counts);

        assertThat(value("contributionGini")).isCloseTo(0.99, within(EXACT));
        assertThat(curve.get(99)).isZero();
        assertThat(curve.get(100)).isEqualTo(1.0);
        assertThat(value("topTenPercentShareOfContributions")).isEqualTo(1.0);
    }

    @Test
    void risingContributionsMatchTheClosedForms() {
        int n = 100;
        List<Double> curve = lorenz(rising(n));

        assertThat(value("contributionGini")).isCloseTo((n - 1.0) / (3.0 * n), within(EXACT));
        for (int p = 0; p <= n; p++) {
            assertThat(curve.get(p)).isCloseTo(p * (p + 1.0) / (n * (n + 1.0)), within(EXACT));
        }
        assertThat(value("topTenPercentShareOfContributions")).isCloseTo(955.0 / 5050.0, within(EXACT));
    }

    @Test
    void giniDoesNotDependOnWhoContributes() {
        lorenz(1, 2, 3, 4, 10);
        double sorted = value("contributionGini");
        lorenz(4, 10, 1, 3, 2);

        assertThat(value("contributionGini")).isEqualTo(sorted);
    }

    @Test
    void lorenzCurveRunsStraightBetweenPersons() {
        List<Double> curve = lorenz(0, 4);

        assertThat(curve.get(50)).isZero();
        assertThat(curve.get(75)).isEqualTo(0.5);
        assertThat(curve.get(100)).isEqualTo(1.0);
    }

    @Test
    void lorenzCurveRisesAndBends() {
        List<Double> curve = lorenz(0, 0, 1, 5, 2, 9, 1, 1, 30, 2, 2, 0, 7);

        for (int p = 1; p < 100; p++) {
            double before = curve.get(p) - curve.get(p - 1);
            double after = curve.get(p + 1) - curve.get(p);
            assertThat(before).isNotNegative();
            assertThat(after).isGreaterThanOrEqualTo(before - EXACT);
        }
    }

    @Test
    void nobodyContributedGivesNoCurve() {
        assertThat(lorenz(0, 0, 0)).isEmpty();
        assertThat(value("contributionGini")).isNaN();
        assertThat(value("creatorShare")).isZero();
        assertThat(value("readerShare")).isEqualTo(1.0);
    }

    @Test
    void sharesOfCreatorsReactorsAndReadersCoverTheCommunity() {
        Stage stage = new Stage(10);
        Post post = stage.staffPost();
        ParticipationObserver participation = new ParticipationObserver(10);
        BitSet reached = new BitSet();
        reached.set(0, 6);
        stage.follow(6);
        participation.reacted(0, post, Action.COMMENT);
        participation.reacted(0, post, Action.LIKE);
        participation.reacted(1, post, Action.LIKE);
        participation.reacted(2, post, Action.PRIVATE_MESSAGE);
        participation.contributed(7);
        participation.fill(sheet, reached);

        Map<String, Double> values = Stage.values(sheet);
        assertThat(values)
                .contains(
                        entry("creatorShare", 2.0 / 7.0),
                        entry("reactorShare", 2.0 / 7.0),
                        entry("readerShare", 3.0 / 7.0));
    }

    @Test
    void emptyCommunityHasUndefinedShares() {
        List<Double> curve = new ParticipationObserver(4).fill(sheet, new BitSet());

        assertThat(curve).isEmpty();
        assertThat(value("creatorShare")).isNaN();
        assertThat(value("readerShare")).isNaN();
    }

    @Test
    void onePercentNinePercentAndTheRestShareAllContributions() {
        int[] counts = new int[200];
        counts[17] = 40;
        counts[18] = 30;
        for (int i = 100; i < 118; i++) {
            counts[i] = 1;
        }
        for (int i = 150; i < 162; i++) {
            counts[i] = 1;
        }
        lorenz(counts);

        assertThat(value("topOnePercentOfCommunityShare")).isCloseTo(0.7, within(EXACT));
        assertThat(value("nextNinePercentOfCommunityShare")).isCloseTo(0.18, within(EXACT));
        assertThat(value("lowerNinetyPercentOfCommunityShare")).isCloseTo(0.12, within(EXACT));
    }

    @Test
    void lurkersOfTheRunAreAllWhoNeverWrote() {
        lorenz(0, 2, 0, 1, 0);

        assertThat(value("lurkerShareInRun")).isEqualTo(0.6);
        assertThat(value("contributionTailExponent")).isNaN();
    }
}
