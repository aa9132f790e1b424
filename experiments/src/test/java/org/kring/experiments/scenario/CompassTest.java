package org.kring.experiments.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The page of the compass names all 24 functions, and only keys and metrics that exist. */
final class CompassTest {

    private static final Path PAGE = Path.of("..", "docs", "compass.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (E-2\\d\\d) \\|(.*)$");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    private static List<String> unknown(String page) {
        Set<String> existing = FileKeys.withMetrics();
        return ROW.matcher(page)
                .results()
                .flatMap(row -> NAME.matcher(row.group(2)).results())
                .map(name -> name.group(1))
                .filter(name -> !existing.contains(name))
                .toList();
    }

    @Test
    void everyFunctionHasOneRow() throws IOException {
        List<String> rows = ROW.matcher(Files.readString(PAGE))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(201, 224).mapToObj(n -> "E-" + n).toList());
    }

    @Test
    void everyKeyAndMetricThatItNamesExists() throws IOException {
        assertThat(unknown(Files.readString(PAGE))).isEmpty();
        assertThat(unknown("| E-299 | none | `help.chanels` |\n")).containsExactly("help.chanels");
    }
}
