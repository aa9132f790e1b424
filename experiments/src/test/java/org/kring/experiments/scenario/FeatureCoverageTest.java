package org.kring.experiments.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kring.experiments.pattern.PatternFile;
import org.kring.experiments.study.Studies;

/** The page of features has every strategy element, function and kind of venue of the source, and its files set what it says. */
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
    void everyStrategyElementFunctionAndKindOfVenueHasOneRow() throws IOException {
        List<String> ids = rows().stream().map(row -> row.group(1)).toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids)
                .containsAll(Stream.concat(ids(35, 88), ids(119, 160)).toList())
                .contains("S2:C-082", "S2:C-084", "S2:M-111");
    }

    @Test
    void everyKeyExists() throws IOException {
        Set<String> known = FileKeys.all();

        assertThat(rows().stream()
                        .flatMap(row -> keys(row).stream())
                        .map(key -> key.split(": ", 2)[0])
                        .filter(key -> !known.contains(key)))
                .isEmpty();
    }

    @Test
    void everyRowHasFilesThatSetItsKeysOrSaysWhyNot() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            String shown = row.group(3).strip();
            if (shown.equals("\u2013")) {
                assertThat(row.group(2).strip()).as(row.group(1)).isEqualTo("\u2013");
                assertThat(row.group(4).strip()).as(row.group(1)).isNotEmpty();
            } else {
                List<Set<String>> files = Stream.of(shown.split(", "))
                        .map(FeatureCoverageTest::set)
                        .toList();
                assertThat(keys(row)).as(row.group(1)).isNotEmpty().allMatch(key -> files.stream()
                        .anyMatch(file -> file.contains(key)));
                assertThat(files).as(row.group(1)).allMatch(file -> keys(row).stream()
                        .anyMatch(file::contains));
            }
        });
    }

    @Test
    void aKeyInACommentOrOfZeroIsNotSet() {
        assertThat(set("help-line")).contains("help.channels.onSite").doesNotContain("help.needs.shock");
        assertThat(set("regional-welfare")).doesNotContain("joining.membershipConcern", "channels.name");
        assertThat(set("replies-and-clicks")).contains("replies.noReplies", "staffing.lossPerClick");
    }

    private static List<String> keys(MatchResult row) {
        return NAME.matcher(row.group(2)).results().map(name -> name.group(1)).toList();
    }

    /** What a built-in file sets: keys, keys with their values, and without what stands before them. */
    private static Set<String> set(String name) {
        Set<String> found = new HashSet<>();
        collect(tree(text(name)), "", found);
        return found;
    }

    private static String text(String name) {
        if (Studies.names().contains(name)) {
            return Studies.text(name);
        }
        return PatternFile.files().contains(name) ? PatternFile.text(name) : Catalogue.text(name);
    }

    private static Node tree(String text) {
        return YamlTree.parse(text, new Place("", Node.NO_LINE, "", ""));
    }

    private static void collect(Node node, String path, Set<String> found) {
        if (node instanceof Node.Mapping mapping) {
            add(path, "", found);
            mapping.entries().forEach((name, entry) -> {
                String key = name.replaceAll("\\[\\d+]", "");
                for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
                    add(path + "." + key.substring(0, dot), "", found);
                }
                collect(entry.value(), path + "." + key, found);
            });
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, path, found));
        } else if (node instanceof Node.Scalar scalar) {
            if (scalar.text().startsWith("[")) {
                collect(tree(scalar.text()), path, found);
                return;
            }
            add(path, ": " + scalar.text(), found);
            if (!scalar.text().equals("0")) {
                add(path, "", found);
                add(path, "." + scalar.text(), found);
            }
        }
    }

    /** A path and all its ends, since a study names a key of a strategy below other keys. */
    private static void add(String path, String value, Set<String> found) {
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
            found.add(path.substring(dot + 1) + value);
        }
    }
}
