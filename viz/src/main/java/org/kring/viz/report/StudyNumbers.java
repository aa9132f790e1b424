package org.kring.viz.report;

import java.util.Optional;
import org.kring.experiments.analysis.Comparison.Estimate;
import org.kring.experiments.analysis.Comparison.PairDifference;
import org.kring.experiments.analysis.Comparison.ThirdEffect;
import org.kring.viz.chart.Findings;
import org.kring.viz.text.Cited;
import org.kring.viz.text.Numerals;

/** The numbers of a comparison as the page writes them, each with its cell. */
final class StudyNumbers {

    /** What a share is multiplied by where the page counts per 100. */
    static final double HUNDRED = 100.0;

    private static final int MOST_DECIMALS = 4;

    /** Hours a week of work left undone from which on the page says so. */
    static final double LEAST_UNDONE = 0.1;

    private final Findings findings;
    private final Numerals numerals;

    StudyNumbers(Findings findings) {
        this.findings = findings;
        numerals = findings.words().numerals();
    }

    /** Decimals that suit an interval: few if it is wide, and enough to tell an end from 0. */
    static int decimals(double low, double high) {
        double width = high - low;
        int decimals = width < 0.6 ? 2 : width < 4.0 ? 1 : 0;
        double told = low > 0.0 || high < 0.0 ? Math.min(Math.abs(low), Math.abs(high)) : width;
        while (decimals < MOST_DECIMALS && told > 0.0 && told < 0.5 * Math.pow(10.0, -decimals)) {
            decimals++;
        }
        return decimals;
    }

    /** A number of {@code estimates.csv}. */
    Cited estimate(Estimate e, String column, double factor, int decimals) {
        double value =
                switch (column) {
                    case "low" -> e.low();
                    case "high" -> e.high();
                    default -> e.mean();
                };
        return new Cited(numerals.fixed(factor * value, decimals), at(e, column), factor);
    }

    /** A number of {@code pairs.csv}; the pair may be seen from the other arm. */
    Cited pair(PairDifference p, String column, double factor, int decimals, boolean signed) {
        boolean stored = findings.comparison().pairs().stream()
                .anyMatch(each -> each.outcome().equals(p.outcome())
                        && each.a().equals(p.a())
                        && each.b().equals(p.b()));
        double value =
                switch (column) {
                    case "low" -> p.low();
                    case "high" -> p.high();
                    default -> p.difference();
                };
        String there = stored || column.equals("difference") ? column : column.equals("low") ? "high" : "low";
        String source = "analysis/pairs.csv#outcome=%s;a=%s;b=%s;%s"
                .formatted(p.outcome(), stored ? p.a() : p.b(), stored ? p.b() : p.a(), there);
        String text = signed ? numerals.signed(factor * value, decimals) : numerals.fixed(factor * value, decimals);
        return new Cited(text, source, stored ? factor : 0.0 - factor);
    }

    /** A number of {@code losers.csv}, per 100 clients of the third. */
    Cited third(ThirdEffect e, String column, int decimals) {
        double value =
                switch (column) {
                    case "low" -> e.low();
                    case "high" -> e.high();
                    default -> e.difference();
                };
        return new Cited(
                numerals.signed(HUNDRED * value, decimals),
                "analysis/losers.csv#arm=%s;third=%s;%s".formatted(e.arm(), e.third(), column),
                HUNDRED);
    }

    /** Staff hours a week of a strategy. */
    Cited hours(String arm) {
        return weekly("staffHours", arm, 1);
    }

    /** Hours a week of work that did not fit into the staff hours; empty where hardly any did not. */
    Optional<Cited> undone(String arm) {
        return findings.overflowHoursPerWeek(arm) < LEAST_UNDONE
                ? Optional.empty()
                : Optional.of(weekly("overflowHours", arm, 1));
    }

    /** Posts by staff a week. */
    Cited posts(String arm) {
        return weekly("staffPosts", arm, 1);
    }

    /** Views a week that were paid for. */
    Cited paid(String arm) {
        return weekly("paidImpressions", arm, 0);
    }

    private Cited weekly(String outcome, String arm, int decimals) {
        return estimate(findings.estimate(outcome, arm), "mean", 1.0 / Math.max(1, findings.weeks()), decimals);
    }

    /** How many replicates count, as a whole number. */
    Cited replicates() {
        return new Cited(numerals.fixed(findings.results().replicates(), 0), findings.replicatesCell(), 1.0);
    }

    /** Confidence of the differences of an outcome, of 100. */
    Cited confidence(String outcome) {
        return findings.comparison().pairs().stream()
                .filter(pair -> pair.outcome().equals(outcome))
                .findFirst()
                .map(pair -> new Cited(
                        numerals.fixed(HUNDRED * pair.confidence(), 0),
                        "analysis/pairs.csv#outcome=%s;a=%s;b=%s;confidence".formatted(outcome, pair.a(), pair.b()),
                        HUNDRED))
                .orElse(new Cited(numerals.undefined(), "", 1.0));
    }

    /** A whole number of the plan. */
    Cited plan(int value, String place) {
        return new Cited(numerals.fixed(value, 0), "plan.json#" + place, 1.0);
    }

    private static String at(Estimate e, String column) {
        return "analysis/estimates.csv#outcome=%s;arm=%s;%s".formatted(e.outcome(), e.arm(), column);
    }
}
