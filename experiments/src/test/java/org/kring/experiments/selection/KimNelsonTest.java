package org.kring.experiments.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.kring.experiments.selection.Screening.Verdict;
import org.kring.model.chance.Draws;

/**
 * The procedure on 1,000 simulated studies in which the best arm is known. The bounds are binomial quantiles with one false
 * alarm in a million; the seeds are fixed.
 */
final class KimNelsonTest {

    private static final int STUDIES = 1000;
    private static final double FALSE_ALARM = 1e-6;
    private static final int MOST = 5000;
    private static final IndifferenceZone ZONE = new IndifferenceZone(0.1, 0.95, 10, 1, MOST);

    /** The best by exactly the indifference: the hardest case that the procedure promises anything about. */
    private static final double[] HARDEST = {0.1, 0.0, 0.0, 0.0, 0.0};

    /** Means far apart, as strategies of outreach often are. */
    private static final double[] SPREAD = {0.5, 0.4, 0.2, 0.0, -0.3};

    /** Values with shared luck and unequal spread of their own. */
    private static double[][] study(double[] means, int number, int replicates) {
        double[][] values = new double[means.length][replicates];
        for (int r = 0; r < replicates; r++) {
            long key = Draws.bits(number, r);
            for (int arm = 0; arm < means.length; arm++) {
                values[arm][r] =
                        means[arm] + 0.3 * Draws.normal(key, 0) + (0.1 + 0.05 * arm) * Draws.normal(key, arm + 1);
            }
        }
        return values;
    }

    private static boolean isRight(Screening screening) {
        int[] survivors = screening.survivors();
        int best = Arrays.stream(survivors)
                .boxed()
                .max((a, b) -> Double.compare(
                        screening.arms().get(a).mean(), screening.arms().get(b).mean()))
                .orElseThrow();
        return screening.verdict() == Verdict.SELECTED && best == 0;
    }

    @Test
    void theBestArmIsFoundAtLeastAsOftenAsPromised() {
        int right = 0;
        for (int study = 0; study < STUDIES; study++) {
            right += isRight(new KimNelson(ZONE, true).screen(study(HARDEST, study, 2000))) ? 1 : 0;
        }

        assertThat(right)
                .isGreaterThanOrEqualTo(new BinomialDistribution(null, STUDIES, ZONE.confidence())
                        .inverseCumulativeProbability(FALSE_ALARM));
    }

    @Test
    void itNeedsLessThanHalfOfTheRunsOfEqualAllocationWhereArmsAreFarApart() {
        double quantile = quantileOfTheLargestT(SPREAD.length);
        long runs = 0;
        long equal = 0;
        for (int study = 0; study < STUDIES; study++) {
            double[][] values = study(SPREAD, study, 2000);
            runs += new KimNelson(ZONE, true).screen(values).runs();
            equal += (long) SPREAD.length * equalAllocation(values, quantile);
        }

        assertThat((double) runs / equal).isLessThan(0.5);
    }

    /**
     * Replicates of every arm in the two-stage procedure for common random numbers of B. L. Nelson and F. J. Matejcik 1995,
     * "Using common random numbers for indifference-zone selection and multiple comparisons in simulation", Management
     * Science 41(12):1935-1945, which makes the same promise with equal allocation.
     */
    private static int equalAllocation(double[][] values, double quantile) {
        int k = values.length;
        int n = ZONE.first();
        double[] ofArm = new double[k];
        double[] ofReplicate = new double[n];
        double mean = 0.0;
        for (int arm = 0; arm < k; arm++) {
            for (int r = 0; r < n; r++) {
                ofArm[arm] += values[arm][r] / n;
                ofReplicate[r] += values[arm][r] / k;
                mean += values[arm][r] / (n * k);
            }
        }
        double sum = 0.0;
        for (int arm = 0; arm < k; arm++) {
            for (int r = 0; r < n; r++) {
                sum += Math.pow(values[arm][r] - ofArm[arm] - ofReplicate[r] + mean, 2);
            }
        }
        double variance = 2.0 * sum / ((k - 1) * (n - 1));
        return Math.max(n, (int) Math.ceil(quantile * quantile * variance / Math.pow(ZONE.indifference(), 2)));
    }

    /** Upper 5 % of the largest of k-1 t deviates with correlation a half, from 20,000 draws. */
    private static double quantileOfTheLargestT(int k) {
        int freedom = (k - 1) * (ZONE.first() - 1);
        double[] largest = new double[20_000];
        for (int draw = 0; draw < largest.length; draw++) {
            long key = Draws.bits(95L, draw);
            double squares = 0.0;
            for (int i = 0; i < freedom; i++) {
                squares += Math.pow(Draws.normal(key, k + i), 2);
            }
            largest[draw] = Double.NEGATIVE_INFINITY;
            for (int i = 1; i < k; i++) {
                double deviate = (Draws.normal(key, i) - Draws.normal(key, 0)) / Math.sqrt(2.0 * squares / freedom);
                largest[draw] = Math.max(largest[draw], deviate);
            }
        }
        Arrays.sort(largest);
        return largest[(int) (0.95 * largest.length)];
    }

    @Test
    void fewerLooksFindTheBestAsOften() {
        IndifferenceZone seldom = new IndifferenceZone(0.1, 0.95, 10, 8, MOST);
        int right = 0;
        for (int study = 0; study < STUDIES; study++) {
            right += isRight(new KimNelson(seldom, true).screen(study(HARDEST, study, 2000))) ? 1 : 0;
        }

        assertThat(right)
                .isGreaterThanOrEqualTo(new BinomialDistribution(null, STUDIES, ZONE.confidence())
                        .inverseCumulativeProbability(FALSE_ALARM));
    }

    @Test
    void theConstantIsThatOfTheSource() {
        // Kim and Nelson 2001: with c = 1, h squared is 2 eta (n - 1), eta half of (2 alpha / (k - 1))^(-2 / (n - 1)) -
        // 1.
        double eta = 0.5 * (Math.pow(2 * 0.05 / 4, -2.0 / 9) - 1.0);

        assertThat(new KimNelson(ZONE, true).hSquared(5)).isCloseTo(2.0 * eta * 9.0, within(1e-9));
    }

    @Test
    void theLowestMeanIsTheBestWhereLessIsBetter() {
        double[][] values = study(HARDEST, 7, 2000);
        for (double[] row : values) {
            Arrays.setAll(row, r -> -row[r]);
        }

        assertThat(isRight(new KimNelson(ZONE, false).screen(values)))
                .isEqualTo(isRight(new KimNelson(ZONE, true).screen(study(HARDEST, 7, 2000))));
        assertThat(new KimNelson(ZONE, false).screen(values).runs())
                .isEqualTo(new KimNelson(ZONE, true)
                        .screen(study(HARDEST, 7, 2000))
                        .runs());
    }

    @Test
    void aSelectionThatStopsAndGoesOnEndsAsOneThatDoesNot() {
        double[][] all = study(HARDEST, 3, 2000);
        Screening whole = new KimNelson(ZONE, true).screen(all);
        double[][] known = new double[all.length][];
        Arrays.setAll(known, arm -> Arrays.copyOf(all[arm], ZONE.first()));
        Screening now = new KimNelson(ZONE, true).screen(known);
        while (now.verdict() == Verdict.GO_ON) {
            for (int arm : now.survivors()) {
                known[arm] = Arrays.copyOf(all[arm], now.look() + ZONE.batch());
            }
            now = new KimNelson(ZONE, true).screen(known);
        }

        assertThat(now).isEqualTo(whole);
    }

    @Test
    void armsThatNeverDifferAreLeftUndecidedAtNoCost() {
        double[] same = study(HARDEST, 1, 50)[0];
        Screening screening = new KimNelson(ZONE, true).screen(new double[][] {same, same.clone()});

        assertThat(screening.verdict()).isEqualTo(Verdict.SELECTED);
        assertThat(screening.survivors()).containsExactly(0, 1);
        assertThat(screening.look()).isEqualTo(ZONE.first());
    }

    @Test
    void theMostReplicatesEndItWithoutAPromise() {
        IndifferenceZone tight = new IndifferenceZone(1e-4, 0.95, 10, 4, 30);
        Screening screening = new KimNelson(tight, true).screen(study(HARDEST, 1, 30));

        assertThat(screening.verdict()).isEqualTo(Verdict.MAXIMUM);
        assertThat(tight.looks()).startsWith(10, 14).endsWith(26, 30);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> new IndifferenceZone(0.0, 0.95, 10, 1, 20)).hasMessageContaining("indifference");
        assertThatThrownBy(() -> new IndifferenceZone(0.1, 0.4, 10, 1, 20)).hasMessageContaining("confidence");
        assertThatThrownBy(() -> new IndifferenceZone(0.1, 0.9, 10, 1, 5)).hasMessageContaining("first");
        assertThatThrownBy(() -> new KimNelson(ZONE, true).screen(new double[][] {{1, 2}, {1, 2}}))
                .hasMessageContaining("every arm needs 10");
    }

    @Test
    void theLastLookMayGiveUpAnArmWhereReplicatesAreLeftOut() {
        IndifferenceZone zone = new IndifferenceZone(0.1, 0.95, 10, 10, 30);
        // Level up to the look at 20, then the first arm gains: 9 more replicates count, because one was left out.
        double[][] values = new double[2][29];
        for (int r = 0; r < 29; r++) {
            values[0][r] = (r % 2 == 0 ? 0.3 : -0.3) + (r < 20 ? 0.0 : 2.0);
        }

        assertThat(new KimNelson(zone, true).screen(values).verdict()).isEqualTo(Verdict.GO_ON);
        Screening last = new KimNelson(zone, true).screen(values, 1);
        assertThat(last.verdict()).isEqualTo(Verdict.SELECTED);
        assertThat(last.survivors()).containsExactly(0);
        assertThat(last.look()).isEqualTo(29);
    }
}
