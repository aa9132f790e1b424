package org.kring.experiments.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of features has every strategy element and function of the source, and names only what exists. */
final class FeatureCoverageTest {

    private static final Path PAGE = Path.of("..", "docs", "coverage.md");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ([A-Z][A-Z0-9:]*-\\d+) \\| [^|]+ \\| ([^|]+) \\| ([^|]+) \\|(.*)\\|$");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE)).results().toList();
    }

    private static Stream<String> ids(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj("BF-%03d"::formatted);
    }

    @Test
    void everyStrategyElementAndFunctionHasOneRow() throws IOException {
        List<String> ids = rows().stream().map(row -> row.group(1)).toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(Stream.concat(ids(119, 160), ids(66, 88)).toList());
    }

    @Test
    void everyKeyExists() throws IOException {
        Set<String> keys = FileKeys.all();

        assertThat(rows().stream()
                        .flatMap(row -> NAME.matcher(row.group(2)).results())
                        .map(name -> name.group(1))
                        .filter(key -> !keys.contains(key)))
                .isEmpty();
    }

    @Test
    void everyFileExistsAndWhatHasNoFileSaysWhy() throws IOException {
        List<String> files = Stream.concat(Catalogue.scenarios().stream(), Catalogue.strategies().stream())
                .toList();

        assertThat(rows()).allSatisfy(row -> {
            String shown = row.group(3).strip();
            if (shown.equals("\u2013")) {
                assertThat(row.group(2).strip()).as(row.group(1)).isEqualTo("\u2013");
                assertThat(row.group(4).strip()).as(row.group(1)).isNotEmpty();
            } else {
                assertThat(files).as(row.group(1)).containsAll(Arrays.asList(shown.split(", ")));
                assertThat(row.group(2)).as(row.group(1)).contains("`");
            }
        });
    }
}
