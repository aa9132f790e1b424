package org.kring.viz.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.kring.experiments.scenario.InputException;
import picocli.CommandLine.Option;

/** The day that shall stand in what is written: no run looks at a clock, so that the same command writes the same bytes. */
final class DateOption {

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The day that shall stand in what is written, such as 2014-11-30. Default: none.")
    private Optional<String> date = Optional.empty();

    /**
     * The day asked for.
     *
     * @return such as {@code 2014-11-30}; empty if none was asked for
     * @throws InputException if it is no day
     */
    Optional<String> day() {
        try {
            return date.map(text -> LocalDate.parse(text).toString());
        } catch (DateTimeParseException e) {
            throw new InputException(
                    "--date must be a day of the calendar such as 2014-11-30, but was %s.".formatted(date.orElse("")),
                    "it is written as year, month and day with two dashes.");
        }
    }
}
