package org.kring.experiments.pattern;

import java.util.List;
import java.util.function.Predicate;

/**
 * How many patterns fared how. Input checks are counted apart, because they only hand back what was put in.
 *
 * @param patterns patterns that are no input checks
 * @param met those that are met
 * @param byConstruction those among the met that cannot fail unless the program is broken
 * @param missed those that are missed
 * @param tooFew those that rest on too few to say
 * @param hardMissed hard patterns that are missed, input checks included
 * @param hardNotShown hard patterns that rest on too few, input checks included
 * @param inputChecks input checks
 * @param inputMet those that hold
 */
public record ValidationTally(
        int patterns,
        int met,
        int byConstruction,
        int missed,
        int tooFew,
        int hardMissed,
        int hardNotShown,
        int inputChecks,
        int inputMet) {

    /**
     * Counts.
     *
     * @param results results in any order
     * @return how many fared how
     */
    public static ValidationTally of(List<PatternResult> results) {
        List<PatternResult> inputs =
                results.stream().filter(ValidationTally::isInput).toList();
        List<PatternResult> others =
                results.stream().filter(result -> !isInput(result)).toList();
        return new ValidationTally(
                others.size(),
                count(others, Verdict.PASS, result -> true),
                count(others, Verdict.PASS, PatternResult::isByConstruction),
                count(others, Verdict.FAIL, result -> true),
                count(others, Verdict.TOO_FEW, result -> true),
                count(results, Verdict.FAIL, ValidationTally::isHard),
                count(results, Verdict.TOO_FEW, ValidationTally::isHard),
                inputs.size(),
                count(inputs, Verdict.PASS, result -> true));
    }

    /**
     * Whether every hard pattern is shown.
     *
     * @return false if one is missed or rests on too few
     */
    public boolean holds() {
        return hardMissed + hardNotShown == 0;
    }

    /**
     * The headline.
     *
     * @return how many are met, missed and not shown
     */
    public String sentence() {
        return "Of %d patterns %d are met, %d are missed and %d rest on too few to say."
                .formatted(patterns, met, missed, tooFew);
    }

    /**
     * What the headline must not hide.
     *
     * @return how many of the met cannot fail, how many of the others are hard, and how the input checks fared
     */
    public String qualification() {
        return ("%d of those met cannot fail by construction, unless the program is broken. Of the hard ones %d are missed"
                                + " and %d not shown.")
                        .formatted(byConstruction, hardMissed, hardNotShown)
                + (inputChecks == 0
                        ? ""
                        : " Besides, %d of %d input checks hold, which only hand back what was put in."
                                .formatted(inputMet, inputChecks));
    }

    private static boolean isInput(PatternResult result) {
        return result.pattern().role() == Role.INPUT;
    }

    private static boolean isHard(PatternResult result) {
        return result.pattern().severity().isHard();
    }

    private static int count(List<PatternResult> results, Verdict verdict, Predicate<PatternResult> wanted) {
        return (int) results.stream()
                .filter(result -> result.verdict() == verdict)
                .filter(wanted)
                .count();
    }
}
