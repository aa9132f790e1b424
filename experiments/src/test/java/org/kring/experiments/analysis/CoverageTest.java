package org.kring.experiments.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.kring.experiments.analysis.Comparison.PairDifference;
import org.kring.experiments.analysis.PrecisionRule.Target;
import org.kring.experiments.result.StudyResults;
import org.kring.model.chance.Draws;
import org.kring.model.observe.Outcome;

/**
 * Whether intervals hold as often as they say: 1,000 studies with known differences, correlated arms and unequal spread.
 * The bounds are binomial quantiles with one false alarm in a million; the seed is fixed.
 */
final class CoverageTest {

    private static final String RISK = "isolationRisk";
    private static final int STUDIES = 1000;
    private static final double FALSE_ALARM = 1e-6;
    private static final double[] MEANS = {0.30, 0.30, 0.28, 0.33, 0.25};
    private static final double[] SPREADS = {0.01, 0.02, 0.005, 0.03, 0.02};
    private static final String[] ARMS = {"absent", "a", "b", "c", "d"};

    private static StudyResults study(int number, int arms, int replicates) {
        StudyFixture fixture = new StudyFixture(replicates, Arrays.copyOf(ARMS, arms));
        for (int arm = 0; arm < arms; arm++) {
            double[] values = new double[replicates];
            for (int r = 0; r < replicates; r++) {
                long key = Draws.bits(number, r);
                values[r] = MEANS[arm] + 0.02 * Draws.normal(key, 0) + SPREADS[arm] * Draws.normal(key, arm + 1);
            }
            fixture.with(ARMS[arm], RISK, values);
        }
        return fixture.results();
    }

    private final JointLaws laws = new JointLaws();

    private boolean holds(StudyResults results, Confidence confidence) {
        for (PairDifference pair : new Intervals(results, confidence, laws).pairs(RISK)) {
            double truth = MEANS[results.arms().indexOf(pair.a())]
                    - MEANS[results.arms().indexOf(pair.b())];
            if (truth < pair.low() || truth > pair.high()) {
                return false;
            }
        }
        return true;
    }

    private static int least(double level) {
        return new BinomialDistribution(null, STUDIES, level).inverseCumulativeProbability(FALSE_ALARM);
    }

    @Test
    void onePairIsCoveredAsOftenAsItSays() {
        int held = 0;
        for (int study = 0; study < STUDIES; study++) {
            held += holds(study(study, 2, 8), Confidence.fixed()) ? 1 : 0;
        }
        int most = new BinomialDistribution(null, STUDIES, 0.95).inverseCumulativeProbability(1.0 - FALSE_ALARM);
        assertThat(held).isBetween(least(0.95), most);
    }

    @Test
    void allPairsTogetherAreCoveredAtLeastAsOftenAsTheySay() {
        int held = 0;
        for (int study = 0; study < STUDIES; study++) {
            held += holds(study(study, 5, 8), Confidence.fixed()) ? 1 : 0;
        }
        assertThat(held).isGreaterThanOrEqualTo(least(0.95));
    }

    @Test
    void stoppingWhenPreciseEnoughKeepsTheCoverage() {
        PrecisionRule rule = new PrecisionRule(List.of(new Target(RISK, 0.03)), 4, 40);
        int held = 0;
        int early = 0;
        for (int study = 0; study < STUDIES; study++) {
            StudyResults results = sequential(study, rule);
            held += holds(results, Confidence.sequential(rule)) ? 1 : 0;
            early += results.replicates() < rule.max() ? 1 : 0;
        }
        assertThat(held).isGreaterThanOrEqualTo(least(0.95));
        // The test means something only if studies do stop at different looks.
        assertThat(early).isGreaterThan(STUDIES / 4);
    }

    private StudyResults sequential(int number, PrecisionRule rule) {
        StudyResults all = study(number, 5, rule.max());
        for (int n : rule.checkpoints()) {
            StudyResults first = first(all, n);
            if (rule.reached(first, laws)) {
                return first;
            }
        }
        return all;
    }

    private static StudyResults first(StudyResults all, int n) {
        Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
        all.arms().forEach(arm -> outcomes.put(arm, all.runs(arm).subList(0, n)));
        return new StudyResults(all.study(), all.arms(), all.reference(), outcomes);
    }
}
