package org.kring.experiments.study;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kring.model.scenario.Requires;

/**
 * Key of a run within its study.
 *
 * @param arm label of the arm
 * @param replicate number of the replicate, from 0
 */
public record RunId(String arm, int replicate) {

    private static final Pattern TEXT = Pattern.compile("(.+)/r(\\d{1,9})", Pattern.DOTALL);

    /** Checks the replicate. */
    public RunId {
        Requires.within("replicate", replicate, 0, Integer.MAX_VALUE);
    }

    /**
     * Reads a key.
     *
     * @param text such as {@code lively-mix/r0003}
     * @return the key; empty if the text is none
     */
    public static Optional<RunId> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new RunId(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /**
     * The key as tables and commands write it.
     *
     * @return such as {@code lively-mix/r0003}
     */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s/r%04d", arm, replicate);
    }
}
