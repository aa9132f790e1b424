package org.kring.experiments.analysis;

import java.util.Locale;
import org.kring.experiments.analysis.Comparison.Estimate;
import org.kring.experiments.analysis.Comparison.PairDifference;

/** Differences and levels of one metric in words: never a bare number, and no sign to misread. */
final class DifferenceText {

    /** Intervals narrower than this part of their size are points that were blurred by rounding. */
    private static final double ROUNDING = 1e-12;

    private final Phrase phrase;
    private final StaffHours hours;

    DifferenceText(Phrase phrase, StaffHours hours) {
        this.phrase = phrase;
        this.hours = hours;
    }

    /** For example "2.1 more of every 100 clients see at least one post than with absent (95 % interval 1.2 to 3.0)". */
    String difference(PairDifference pair) {
        return difference(pair.b(), pair.difference(), pair.low(), pair.high(), pair.confidence());
    }

    /** The difference to another arm. */
    String difference(String other, double difference, double low, double high, double confidence) {
        double size = said(difference);
        int decimals =
                isPoint(low, high) ? NumberText.decimals(size) : NumberText.decimals(size, said(low), said(high));
        if (difference == 0.0 && low == 0.0 && high == 0.0) {
            return same("exactly ") + " as with " + other + interval(false, low, high, decimals, confidence);
        }
        if (Double.isFinite(low) && Double.isFinite(high) && low <= 0.0 && high >= 0.0) {
            return undecided(other, said(low), said(high), decimals, confidence);
        }
        String interval = interval(size < 0.0, said(low), said(high), decimals, confidence);
        if (NumberText.vanishes(size, decimals)) {
            return same("about ") + " as with " + other + interval;
        }
        String clause = filled(phrase.pattern())
                .replace("{x}", NumberText.size(size, decimals))
                .replace("{w}", word(size));
        return clause + " than with " + other + interval;
    }

    /** Where the interval holds 0, its ends are told, not its middle, which would read as a finding. */
    private String undecided(String other, double low, double high, int decimals, double confidence) {
        String pattern = filled(phrase.pattern());
        int from = pattern.indexOf("{x}");
        int to = pattern.indexOf("{w}") + "{w}".length();
        String amount = pattern.substring(from, to);
        String ends = "between %s and %s".formatted(end(amount, low, decimals), end(amount, high, decimals));
        return "no measurable difference from %s, %s (%s interval)"
                .formatted(
                        other,
                        pattern.substring(0, from) + ends + pattern.substring(to),
                        NumberText.percent(confidence));
    }

    private String end(String amount, double value, int decimals) {
        return amount.replace("{x}", NumberText.size(value, decimals)).replace("{w}", word(value));
    }

    /** For example "46 of every 100 clients see at least one post". */
    String level(double mean) {
        return level(mean, NumberText.decimals(said(mean)));
    }

    /** For example "46.2 of every 100 clients see at least one post (95 % interval 43.3 to 49.1)". */
    String level(Estimate estimate, double confidence) {
        if (!Double.isFinite(estimate.low()) || isPoint(estimate.low(), estimate.high())) {
            return level(estimate.mean()) + interval(false, estimate.low(), estimate.high(), 0, confidence);
        }
        // An interval of a share or a count may reach beyond what can be; that part says nothing.
        double low = said(estimate.mean() < 0.0 ? estimate.low() : Math.max(0.0, estimate.low()));
        double high = said(phrase.isShare() ? Math.min(1.0, estimate.high()) : estimate.high());
        int decimals = NumberText.decimals(said(estimate.mean()), low, high);
        return level(estimate.mean(), decimals)
                + " (%s interval %s to %s)"
                        .formatted(
                                NumberText.percent(confidence),
                                NumberText.signed(low, decimals),
                                NumberText.signed(high, decimals));
    }

    private String level(double mean, int decimals) {
        return filled(phrase.pattern()).replace(" {w}", "").replace("{x}", NumberText.signed(said(mean), decimals));
    }

    private String interval(boolean negative, double low, double high, int decimals, double confidence) {
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            return " (too few replicates for an interval)";
        }
        if (isPoint(low, high)) {
            return " in every replicate";
        }
        // Both ends point the same way; the one nearer to 0 comes first.
        String near = NumberText.size(negative ? high : low, decimals);
        String far = NumberText.size(negative ? low : high, decimals);
        return String.format(Locale.ROOT, " (%s interval %s to %s)", NumberText.percent(confidence), near, far);
    }

    private static boolean isPoint(double low, double high) {
        return high - low <= ROUNDING * Math.max(Math.abs(low), Math.abs(high));
    }

    private String word(double value) {
        return value < 0.0 ? phrase.less() : phrase.more();
    }

    private String same(String about) {
        return filled(phrase.same()).replace("{about}", about);
    }

    private String filled(String text) {
        return text.replace("{per}", hours.period());
    }

    private double said(double value) {
        return value * phrase.scale() / (phrase.addsUp() ? hours.weeksOrOne() : 1.0);
    }
}
