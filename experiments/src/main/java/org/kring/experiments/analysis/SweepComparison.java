package org.kring.experiments.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.experiments.result.StudyResults;
import org.kring.experiments.result.SweepRuns;
import org.kring.experiments.study.ExpectedSign;

/**
 * What a sweep says: at every point the mean of every arm and its difference to the reference, and in a factorial design what
 * every level of every factor does on average over all other factors.
 *
 * @param runs the runs
 * @param outcomes names of the outcomes, the main one first
 * @param reference label of the arm that differences are taken to
 * @param estimates means by outcome, point and arm
 * @param differences differences to the reference by outcome, point and arm
 * @param effects effects of levels by outcome, arm and factor; none in a design that is not factorial
 * @param contrasts differences between two levels of a factor, likewise
 * @param signs whether what was expected came out
 * @param confidence how sure the intervals are
 */
public record SweepComparison(
        SweepRuns runs,
        List<String> outcomes,
        String reference,
        List<PointEstimate> estimates,
        List<PointDifference> differences,
        List<LevelEffect> effects,
        List<LevelContrast> contrasts,
        List<SignResult> signs,
        Confidence confidence) {

    /** Copies the lists. */
    public SweepComparison {
        outcomes = List.copyOf(outcomes);
        estimates = List.copyOf(estimates);
        differences = List.copyOf(differences);
        effects = List.copyOf(effects);
        contrasts = List.copyOf(contrasts);
        signs = List.copyOf(signs);
    }

    /**
     * Compares.
     *
     * @param runs the runs of a sweep, with at least one point
     * @param outcomes names of run metrics
     * @param factorial whether every level of each factor was run with every level of all others
     * @param confidence how sure intervals shall be
     * @return what the runs say
     */
    public static SweepComparison of(SweepRuns runs, List<String> outcomes, boolean factorial, Confidence confidence) {
        StudyResults first = runs.points().get(0).results();
        List<PointEstimate> estimates = new ArrayList<>();
        List<PointDifference> differences = new ArrayList<>();
        List<LevelEffect> effects = new ArrayList<>();
        List<LevelContrast> contrasts = new ArrayList<>();
        int joint = Math.max(1, runs.points().size() * (first.arms().size() - 1));
        for (String outcome : outcomes) {
            for (SweepRuns.Point point : runs.points()) {
                for (String arm : first.arms()) {
                    estimates.add(PointEstimate.of(point, arm, outcome, confidence));
                    if (!arm.equals(first.reference())) {
                        differences.add(PointDifference.of(point, arm, outcome, joint, confidence));
                    }
                }
            }
            if (factorial) {
                FactorialEffects of = new FactorialEffects(runs, outcome, confidence);
                effects.addAll(of.effects());
                contrasts.addAll(of.contrasts());
            }
        }
        return new SweepComparison(
                runs, outcomes, first.reference(), estimates, differences, effects, contrasts, List.of(), confidence);
    }

    /**
     * The same, held against what was expected.
     *
     * @param expected what was expected
     * @return the copy, with a result for each
     */
    public SweepComparison against(List<ExpectedSign> expected) {
        return new SweepComparison(
                runs,
                outcomes,
                reference,
                estimates,
                differences,
                effects,
                contrasts,
                SignResult.of(runs, expected, confidence),
                confidence);
    }

    /**
     * Labels of the arms.
     *
     * @return labels, the reference first
     */
    public List<String> arms() {
        return runs.points().get(0).results().arms();
    }

    /**
     * The mean of an arm at a point.
     *
     * @param outcome name of an outcome
     * @param point number of a point
     * @param arm label of an arm
     * @return the mean; empty if the point has no runs
     */
    public Optional<PointEstimate> estimate(String outcome, int point, String arm) {
        return estimates.stream()
                .filter(e -> e.outcome().equals(outcome)
                        && e.point() == point
                        && e.arm().equals(arm))
                .findFirst();
    }

    /**
     * The mean of an outcome.
     *
     * @param point number of the point
     * @param arm label of the arm
     * @param outcome name of the outcome
     * @param n replicates in which it is defined
     * @param mean their mean, NaN if there is none
     * @param low lower end of its interval, which holds for itself
     * @param high upper end
     */
    public record PointEstimate(int point, String arm, String outcome, int n, double mean, double low, double high) {
        static PointEstimate of(SweepRuns.Point point, String arm, String outcome, Confidence confidence) {
            double[] values = point.results().values(arm, outcome);
            PairedSample sample = PairedSample.of(values, new double[values.length]);
            double quantile = confidence.quantile(sample.n(), 1);
            return new PointEstimate(
                    point.number(),
                    arm,
                    outcome,
                    sample.n(),
                    sample.difference(),
                    MeanEnds.low(outcome, sample.low(quantile)),
                    MeanEnds.high(outcome, sample.high(quantile)));
        }
    }

    /**
     * A difference of an outcome, arm less reference, from the same replicates.
     *
     * @param point number of the point
     * @param arm label of the arm
     * @param outcome name of the outcome
     * @param n replicates in which both are defined
     * @param difference mean difference, NaN if n is 0
     * @param low lower end of its interval, which holds for itself
     * @param high upper end
     * @param jointLow lower end of the interval that holds together with those of all points and arms (Bonferroni)
     * @param jointHigh upper end
     */
    public record PointDifference(
            int point,
            String arm,
            String outcome,
            int n,
            double difference,
            double low,
            double high,
            double jointLow,
            double jointHigh) {

        static PointDifference of(
                SweepRuns.Point point, String arm, String outcome, int family, Confidence confidence) {
            StudyResults results = point.results();
            PairedSample sample =
                    PairedSample.of(results.values(arm, outcome), results.values(results.reference(), outcome));
            double alone = confidence.quantile(sample.n(), 1);
            double joint = confidence.quantile(sample.n(), family);
            return new PointDifference(
                    point.number(),
                    arm,
                    outcome,
                    sample.n(),
                    sample.difference(),
                    sample.low(alone),
                    sample.high(alone),
                    sample.low(joint),
                    sample.high(joint));
        }

        /**
         * Whether the arm is told apart from the reference.
         *
         * @return true if the joint interval does not hold 0
         */
        public boolean isTold() {
            return jointLow > 0.0 || jointHigh < 0.0;
        }
    }

    /**
     * What a level does, on average over all other factors: its mean less the mean of all levels.
     *
     * @param factor path of the factor
     * @param level its value
     * @param arm label of the arm
     * @param outcome name of the outcome
     * @param n replicates that finished at every point
     * @param effect mean effect
     * @param low lower end of its interval, which holds for itself
     * @param high upper end
     * @param onDifference likewise the effect on the difference between arm and reference; 0 for the reference
     * @param lowOnDifference lower end of its interval
     * @param highOnDifference upper end
     */
    public record LevelEffect(
            String factor,
            String level,
            String arm,
            String outcome,
            int n,
            double effect,
            double low,
            double high,
            double onDifference,
            double lowOnDifference,
            double highOnDifference) {}

    /**
     * What going from one level to another does, on average over all other factors.
     *
     * @param factor path of the factor
     * @param from one level
     * @param to a later one
     * @param arm label of the arm
     * @param outcome name of the outcome
     * @param meanFrom mean at the one
     * @param meanTo mean at the other
     * @param low lower end of the interval of the difference, which holds together with those of all pairs of levels of all
     *     factors and arms (Bonferroni)
     * @param high upper end
     */
    public record LevelContrast(
            String factor,
            String from,
            String to,
            String arm,
            String outcome,
            double meanFrom,
            double meanTo,
            double low,
            double high) {

        /**
         * The difference.
         *
         * @return later less earlier
         */
        public double difference() {
            return meanTo - meanFrom;
        }

        /**
         * Whether the levels are told apart.
         *
         * @return true if the interval does not hold 0
         */
        public boolean isTold() {
            return low > 0.0 || high < 0.0;
        }
    }
}
