package org.kring.viz.cli;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Map<String, String> RANGES = Map.of(
            "--persons", "from 2 to " + PopulationParameters.MAX_PERSONS,
            "--weeks", "from 1 to 520",
            "--threads", "from 1 to 1024",
            "--hours-ahead", "from -23 to 23",
            "--followers", "from 1 to 1000000000",
            "--seed", "from %d to %d".formatted(Long.MIN_VALUE, Long.MAX_VALUE));

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
                : "a whole number " + RANGES.getOrDefault(option, "of at most " + Integer.MAX_VALUE) + ", in digits";
        return "%s must be %s, but was %s.".formatted(option, allowed, value);
    }

    /** A clause that follows "Maybe". */
    String wayOut(String command) {
        try {
            return new BigDecimal(value).longValueExact() + " was meant, or less of it.";
        } catch (NumberFormatException | ArithmeticException e) {
            return "an example helps: " + command + " --help";
        }
    }
}
