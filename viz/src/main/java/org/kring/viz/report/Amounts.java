package org.kring.viz.report;

import org.kring.experiments.analysis.Comparison.Estimate;
import org.kring.experiments.analysis.Comparison.PairDifference;
import org.kring.model.observe.Metric;
import org.kring.viz.text.Numerals;

/**
 * How the numbers of one outcome are written: shares in per cent, staff hours by the week, all else as it is.
 *
 * @param factor what a value is multiplied by
 * @param unit what stands above the numbers
 */
record Amounts(double factor, String unit) {

    private static final String SHARE = "share of ";

    private static final int MOST_DECIMALS = 4;

    static Amounts of(Metric metric, int weeks) {
        if (metric.unit().startsWith(SHARE)) {
            return new Amounts(100.0, "% of " + metric.unit().substring(SHARE.length()));
        }
        if (metric.unit().equals("h") && metric.name().endsWith("Hours") && weeks > 0) {
            return new Amounts(1.0 / weeks, "hours a week");
        }
        return new Amounts(1.0, metric.unit());
    }

    String value(Estimate e) {
        double x = factor * e.mean();
        return factor == 100.0 ? Numerals.ENGLISH.fixed(x, 1) : Numerals.ENGLISH.plain(x);
    }

    /** The difference with its interval; only the interval where it holds 0, for its middle would read as a finding. */
    String difference(PairDifference p) {
        if (Double.isNaN(p.difference())) {
            return Numerals.ENGLISH.undefined();
        }
        double low = factor * p.low();
        double high = factor * p.high();
        if (Double.isInfinite(low) || Double.isInfinite(high)) {
            return "%s (too few replicates for an interval)"
                    .formatted(Numerals.ENGLISH.signed(factor * p.difference(), 2));
        }
        if (low == 0.0 && high == 0.0) {
            return "none in any replicate";
        }
        int decimals = decimals(low, high);
        String ends =
                "(%s to %s)".formatted(Numerals.ENGLISH.signed(low, decimals), Numerals.ENGLISH.signed(high, decimals));
        return low <= 0.0 && high >= 0.0
                ? "none measurable " + ends
                : "%s %s".formatted(Numerals.ENGLISH.signed(factor * p.difference(), decimals), ends);
    }

    private static int decimals(double low, double high) {
        int decimals = high - low < 0.6 ? 2 : 1;
        double told = low > 0.0 || high < 0.0 ? Math.min(Math.abs(low), Math.abs(high)) : high - low;
        while (decimals < MOST_DECIMALS && told < 0.5 * Math.pow(10.0, -decimals)) {
            decimals++;
        }
        return decimals;
    }
}
