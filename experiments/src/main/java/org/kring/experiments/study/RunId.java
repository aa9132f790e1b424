package org.kring.experiments.study;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kring.model.scenario.Requires;

/**
 * Key of a run within its study.
 *
 * @param point number of the design point, from 0; {@link #ONLY} in a comparison, which has one point without a number
 * @param arm label of the arm
 * @param replicate number of the replicate, from 0
 */
public record RunId(int point, String arm, int replicate) {

    /** The only point of a comparison. */
    public static final int ONLY = -1;

    private static final Pattern TEXT = Pattern.compile("(?:p(\\d{4,9})/)?(.+)/r(\\d{1,9})", Pattern.DOTALL);

    /** Checks the numbers. */
    public RunId {
        Requires.within("point", point, ONLY, Integer.MAX_VALUE);
        Requires.within("replicate", replicate, 0, Integer.MAX_VALUE);
    }

    /**
     * A run of a comparison.
     *
     * @param arm label of the arm
     * @param replicate number of the replicate, from 0
     */
    public RunId(String arm, int replicate) {
        this(ONLY, arm, replicate);
    }

    /**
     * Reads a key.
     *
     * @param text such as {@code lively-mix/r0003} or {@code p0007/lively-mix/r0003}
     * @return the key; empty if the text is none
     */
    public static Optional<RunId> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String point = matcher.group(1);
        return Optional.of(new RunId(
                point == null ? ONLY : Integer.parseInt(point), matcher.group(2), Integer.parseInt(matcher.group(3))));
    }

    /**
     * The number of a point as tables and commands write it.
     *
     * @param point number of a point
     * @return such as {@code p0007}; empty for the only point of a comparison
     */
    public static String point(int point) {
        return point == ONLY ? "" : "p" + fourDigits(point);
    }

    /**
     * The key as tables and commands write it.
     *
     * @return such as {@code lively-mix/r0003} or {@code p0007/lively-mix/r0003}
     */
    @Override
    public String toString() {
        String run = arm + "/r" + fourDigits(replicate);
        return point == ONLY ? run : point(point) + "/" + run;
    }

    /** At least four; by hand, because keys are written by the hundred thousand and a format is slow. */
    private static String fourDigits(int number) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
