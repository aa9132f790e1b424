package org.kring.viz.cli;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kring.experiments.study.ReplicationRule;
import org.kring.model.scenario.PopulationParameters;
import picocli.CommandLine.ParameterException;

/**
 * Something in place of a number that an option needs.
 *
 * @param option name of the option
 * @param value what was typed
 * @param kind kind of number as Java calls it: int, long or double
 */
record WrongNumber(String option, String value, String kind) {

    private static final Pattern MESSAGE =
            Pattern.compile("Invalid value for option '([^' ]+)'[^']*: '(.*)' is not an? (int|long|double)");
    private static final Map<String, Range> RANGES = Map.of(
            "--persons", new Range(2, PopulationParameters.MAX_PERSONS),
            "--replications", new Range(1, ReplicationRule.MOST),
            "--weeks", new Range(1, 520),
            "--threads", new Range(1, 1024),
            "--hours-ahead", new Range(-23, 23),
            "--followers", new Range(1, 1_000_000_000),
            "--seed", new Range(Long.MIN_VALUE, Long.MAX_VALUE));

    /** Whole numbers that an option takes, both ends included. */
    private record Range(long least, long most) {

        static final Range ANY = new Range(Long.MIN_VALUE, Integer.MAX_VALUE);

        boolean contains(long value) {
            return value >= least && value <= most;
        }

        @Override
        public String toString() {
            return equals(ANY) ? "of at most " + most : "from %d to %d".formatted(least, most);
        }
    }

    /** The wrong number that a problem is about, if it is about one. */
    static Optional<WrongNumber> in(ParameterException problem) {
        Matcher matcher = MESSAGE.matcher(String.valueOf(problem.getMessage()));
        return matcher.matches()
                ? Optional.of(new WrongNumber(matcher.group(1), matcher.group(2), matcher.group(3)))
                : Optional.empty();
    }

    /** Option, value and what is allowed. */
    String problem() {
        String allowed = kind.equals("double")
                ? "a number such as 0.5"
                : "a whole number %s, in digits".formatted(RANGES.getOrDefault(option, Range.ANY));
        return "%s must be %s, but was %s.".formatted(option, allowed, value);
    }

    /** A clause that follows "Maybe". */
    String wayOut(String command) {
        try {
            long whole = new BigDecimal(value).longValueExact();
            return RANGES.getOrDefault(option, Range.ANY).contains(whole)
                    ? whole + " was meant."
                    : "a number within that range was meant.";
        } catch (NumberFormatException | ArithmeticException e) {
            return "an example helps: " + command + " --help";
        }
    }
}
