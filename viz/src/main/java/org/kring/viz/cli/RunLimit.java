package org.kring.viz.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kring.experiments.example.ExampleRuns;
import org.kring.experiments.run.ModelRunner;
import org.kring.experiments.scenario.InputException;
import org.kring.model.engine.Given;
import picocli.CommandLine.Option;

/** How long one run of a study may take. */
final class RunLimit {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,6})(s|m|h)");

    @Option(
            names = "--run-timeout",
            paramLabel = "TIME",
            description =
                    "A run that takes longer, such as 90s, 10m or 1h, fails alone and the study goes on. Default: no"
                            + " limit. Which runs fail then depends on the machine.")
    private Optional<String> text = Optional.empty();

    /**
     * The model with this limit.
     *
     * @param given what the files hold that the scenario names
     * @param threads threads within a run
     * @param examples looks on at some runs
     * @return runs the model once
     * @throws InputException if the limit is no time
     */
    ModelRunner model(Given given, int threads, ExampleRuns examples) {
        return examples.model(given, limit(), threads);
    }

    /** The limit; empty for none. Looked at before anything is run. */
    Optional<Duration> limit() {
        return text.map(RunLimit::parse);
    }

    private static Duration parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) == 0) {
            throw new InputException(
                    "--run-timeout %s is no time: a number above 0 with s, m or h behind it.".formatted(text),
                    "10m was meant: ten minutes.");
        }
        int number = Integer.parseInt(matcher.group(1));
        return switch (matcher.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }
}
