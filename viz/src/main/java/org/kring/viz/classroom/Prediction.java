package org.kring.viz.classroom;

import org.kring.experiments.analysis.Comparison;
import org.kring.experiments.analysis.Comparison.PairDifference;
import org.kring.model.scenario.Requires;

/**
 * The question of a lesson: is an outcome in one arm more than in another, about the same, or less?
 *
 * @param outcome name of a run metric
 * @param a the arm that is asked about
 * @param b the arm that it is held against
 * @param margin up to which difference, in the unit of the outcome, the two count as about the same; chosen beforehand
 */
record Prediction(String outcome, String a, String b, double margin) {

    /** Checks the margin. */
    Prediction {
        Requires.positive("margin", margin);
    }

    /** What can be predicted. */
    enum Choice {
        /** Above the margin. */
        MORE,
        /** Within the margin. */
        SAME,
        /** Below the margin. */
        LESS;

        boolean holdsWithin(double low, double high, double margin) {
            return switch (this) {
                case MORE -> low > margin;
                case SAME -> low >= -margin && high <= margin;
                case LESS -> high < -margin;
            };
        }

        boolean isOutside(double low, double high, double margin) {
            return switch (this) {
                case MORE -> high <= margin;
                case SAME -> low > margin || high < -margin;
                case LESS -> low >= -margin;
            };
        }
    }

    /** What became of a prediction. */
    enum Finding {
        /** The whole interval lies where it was predicted. */
        HELD,
        /** No part of the interval lies where it was predicted. */
        NOT_HELD,
        /** The interval reaches into both. */
        UNDECIDED
    }

    /** Holds a prediction against the interval of the difference. */
    Finding judge(Choice choice, PairDifference found) {
        if (choice.holdsWithin(found.low(), found.high(), margin)) {
            return Finding.HELD;
        }
        return choice.isOutside(found.low(), found.high(), margin) ? Finding.NOT_HELD : Finding.UNDECIDED;
    }

    /** The difference a - b that decides. */
    PairDifference decisive(Comparison comparison) {
        return difference(comparison, outcome, a, b);
    }

    /** The difference between two arms on an outcome, whichever way round the comparison has it. */
    static PairDifference difference(Comparison comparison, String outcome, String a, String b) {
        return comparison.pairs().stream()
                .filter(pair -> pair.outcome().equals(outcome))
                .map(pair -> pair.a().equals(b) ? pair.flipped() : pair)
                .filter(pair -> pair.a().equals(a) && pair.b().equals(b))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no pair %s, %s on %s".formatted(a, b, outcome)));
    }
}
