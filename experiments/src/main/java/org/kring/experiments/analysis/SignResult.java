package org.kring.experiments.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.kring.experiments.result.SweepRuns;
import org.kring.experiments.scenario.YamlValue;
import org.kring.experiments.study.ExpectedSign;
import org.kring.experiments.study.ExpectedSign.Sign;

/**
 * Whether the runs of a sweep show what was expected of them.
 *
 * @param expected what was expected
 * @param n replicates that finished at every point and define the difference
 * @param difference the mean difference, in the unit of the outcome; {@code NaN} if n is 0
 * @param low lower end of its interval, which holds for itself
 * @param high upper end
 */
public record SignResult(ExpectedSign expected, int n, double difference, double low, double high) {

    /** What the runs say. */
    public enum Verdict {
        /** The interval lies on the expected side of 0. */
        HOLDS,
        /** The interval lies on the other side of 0. */
        CONTRADICTED,
        /** What was compared is the same in every replicate. */
        UNCHANGED,
        /** The interval holds 0, or there is none. */
        UNDECIDED
    }

    /**
     * Checks what was expected.
     *
     * @param runs the runs
     * @param expected what was expected of them
     * @param confidence how sure each interval shall be
     * @return a result for each, in order
     */
    static List<SignResult> of(SweepRuns runs, List<ExpectedSign> expected, Confidence confidence) {
        Map<String, SweepMeans> means = new LinkedHashMap<>();
        List<SignResult> results = new ArrayList<>();
        for (ExpectedSign sign : expected) {
            SweepMeans of = means.computeIfAbsent(sign.outcome(), outcome -> new SweepMeans(runs, outcome));
            PairedSample sample = sample(sign, of);
            double quantile = confidence.quantile(sample.n(), 1);
            results.add(
                    new SignResult(sign, sample.n(), sample.difference(), sample.low(quantile), sample.high(quantile)));
        }
        return results;
    }

    private static PairedSample sample(ExpectedSign sign, SweepMeans means) {
        Predicate<SweepRuns.Point> where = point -> true;
        for (Map.Entry<String, YamlValue> level : sign.at().entrySet()) {
            where = where.and(means.at(level.getKey(), level.getValue().text()));
        }
        if (sign.factor().isEmpty()) {
            return PairedSample.of(means.of(sign.strategy(), where), means.of(sign.over(), where));
        }
        return PairedSample.of(
                level(sign, means, where.and(means.at(sign.factor(), sign.to().text()))),
                level(sign, means, where.and(means.at(sign.factor(), sign.from().text()))));
    }

    private static double[] level(ExpectedSign sign, SweepMeans means, Predicate<SweepRuns.Point> where) {
        double[] own = means.of(sign.strategy(), where);
        return sign.over().isEmpty() ? own : SweepMeans.less(own, means.of(sign.over(), where));
    }

    /**
     * What the runs say.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        if (low > 0.0 || high < 0.0) {
            return low > 0.0 == (expected.sign() == Sign.UP) ? Verdict.HOLDS : Verdict.CONTRADICTED;
        }
        return low == 0.0 && high == 0.0 ? Verdict.UNCHANGED : Verdict.UNDECIDED;
    }

    /**
     * What was expected, in words.
     *
     * @return such as {@code staffHours of lively-mix rises with strategy.postsPerWeek from 1 to 21}
     */
    public String expectation() {
        boolean up = expected.sign() == Sign.UP;
        String what = "%s of %s".formatted(expected.outcome(), expected.strategy());
        String over = expected.over();
        StringBuilder words = new StringBuilder(what);
        if (expected.factor().isEmpty()) {
            words.append(up ? " is above that of " : " is below that of ").append(over);
        } else {
            words.append(over.isEmpty() ? "" : " less that of " + over);
            words.append(up ? " rises" : " falls");
            words.append(" with %s from %s to %s"
                    .formatted(
                            expected.factor(),
                            expected.from().text(),
                            expected.to().text()));
        }
        expected.at().forEach((path, level) -> words.append(", at %s %s".formatted(path, level.text())));
        return words.toString();
    }
}
