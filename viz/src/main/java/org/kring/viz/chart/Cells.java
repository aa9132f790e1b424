package org.kring.viz.chart;

import org.kring.experiments.analysis.Comparison.Estimate;
import org.kring.experiments.analysis.Comparison.PairDifference;
import org.kring.experiments.analysis.Comparison.ThirdEffect;
import org.kring.viz.text.Cited;
import org.kring.viz.text.Cited.Term;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/** Where the numbers of a comparison stand in its folder. */
public final class Cells {

    /** Table of the means of strategies, with the columns that figures draw. */
    static final String ESTIMATES = "analysis/estimates.csv#mean,low,high";

    /** Table of the differences between strategies. */
    static final String PAIRS = "analysis/pairs.csv#difference,low,high";

    private Cells() {}

    /**
     * The cells of a mean.
     *
     * @param e the mean
     * @return its cells
     */
    public static Trace of(Estimate e) {
        return Trace.of("analysis/estimates.csv#outcome=%s;arm=%s;".formatted(e.outcome(), e.arm()), "mean");
    }

    /**
     * The cells of a difference, which may stand there seen from its other side.
     *
     * @param findings what the study found
     * @param p the difference
     * @return its cells
     */
    public static Trace of(Findings findings, PairDifference p) {
        boolean isStored = findings.comparison().pairs().stream()
                .anyMatch(each -> each.outcome().equals(p.outcome())
                        && each.a().equals(p.a())
                        && each.b().equals(p.b()));
        Trace there = Trace.of(
                "analysis/pairs.csv#outcome=%s;a=%s;b=%s;"
                        .formatted(p.outcome(), isStored ? p.a() : p.b(), isStored ? p.b() : p.a()),
                "difference");
        return isStored ? there : there.flipped();
    }

    /**
     * The cells of a change in a third of the clients.
     *
     * @param e the change
     * @return its cells
     */
    public static Trace of(ThirdEffect e) {
        return Trace.of("analysis/losers.csv#arm=%s;third=%s;".formatted(e.arm(), e.third()), "difference");
    }

    /** How many replicates there are, or how many worlds. */
    static Told replicates(Findings findings) {
        String digits = findings.words().numerals().fixed(findings.results().replicates(), 0);
        return Told.around(findings.replicates(), new Cited(digits, findings.replicatesCell(), 1.0));
    }

    /**
     * Things that are counted, in words with their number, such as "30 replicates".
     *
     * @param words the language
     * @param key message that takes the number
     * @param number how many
     * @param source where the number stands
     */
    static Told counted(Messages words, String key, int number, String source) {
        return Told.around(words.say(key, number), count(words, number, source));
    }

    /** A whole number. */
    static Cited count(Messages words, long number, String source) {
        return new Cited(words.numerals().fixed((double) number, 0), source, 1.0);
    }

    /** Number of observed weeks. */
    static Cited weeks(Findings findings) {
        return count(findings.words(), findings.weeks(), "plan.json#/scenario/horizon/weeks");
    }

    /** Confidence of the simultaneous intervals of an outcome; 95 % if there are none. */
    static Told confidence(Findings findings, String outcome) {
        return findings.comparison().pairs().stream()
                .filter(pair -> pair.outcome().equals(outcome))
                .findFirst()
                .map(pair -> percent(
                        findings.words(),
                        new Term(
                                "analysis/pairs.csv#outcome=%s;a=%s;b=%s;confidence"
                                        .formatted(outcome, pair.a(), pair.b()),
                                1.0),
                        pair.confidence(),
                        0))
                .orElseGet(() -> Told.of(findings.confidence(outcome)));
    }

    /** A share as percentage. */
    static Told percent(Messages words, Term cell, double share, int decimals) {
        String text = words.numerals().percent(share, decimals);
        String digits = words.numerals().fixed(Blocks.PERCENT * share, decimals);
        return Told.around(text, new Cited(digits, cell.source(), Blocks.PERCENT * cell.factor()));
    }
}
