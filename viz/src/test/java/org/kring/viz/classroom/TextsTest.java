package org.kring.viz.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kring.viz.text.Language;

/** The words of the page are complete in both languages. */
final class TextsTest {

    private static final Path PAGE = Path.of("src/main/resources/org/kring/viz/classroom");
    private static final Pattern USED =
            Pattern.compile("data-t=\"([^\"]+)\"|data-title=\"([^\"]+)\"|\\bt\\(\"([^\"]+)\"|say\\(\"([^\"]+)\"");
    private static final Pattern FAMILY = Pattern.compile("\\bt\\(`([a-z.]+)\\.\\$\\{");
    private static final Pattern FILLED = Pattern.compile("\\{\\w+}");

    /** Keys whose words are alike in both languages. */
    private static final Set<String> ALIKE =
            Set.of("week", "copy", "reach.x", "lesson.posting.SAME", "lean.BOOKMARKER", "lever.stigma", "answer.side");

    private final ResourceBundle english = Texts.of(Language.ENGLISH);
    private final ResourceBundle dutch = Texts.of(Language.DUTCH);

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSameBlanks() {
        assertThat(new TreeSet<>(dutch.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        assertThat(english.keySet()).hasSizeGreaterThan(180).allSatisfy(key -> {
            assertThat(english.getString(key)).isNotBlank();
            assertThat(blanks(dutch.getString(key))).as(key).isEqualTo(blanks(english.getString(key)));
        });
    }

    @Test
    void nothingIsLeftUntranslated() {
        assertThat(english.keySet().stream()
                        .filter(key -> english.getString(key).equals(dutch.getString(key)))
                        .filter(key -> !key.startsWith("unit.") && !key.equals("summary"))
                        .filter(key -> !ALIKE.contains(key)))
                .isEmpty();
    }

    @Test
    void everyKeyThatThePageUsesExists() throws IOException {
        try (Stream<Path> files = Files.list(PAGE)) {
            for (Path file :
                    files.filter(f -> f.toString().matches(".*\\.(js|html)")).toList()) {
                String text = Files.readString(file);
                assertThat(english.keySet()).as(file.toString()).containsAll(used(text));
                assertThat(found(FAMILY, text)).allSatisfy(family -> assertThat(english.keySet())
                        .as(file.toString())
                        .anyMatch(key -> key.startsWith(family + ".")));
            }
        }
    }

    @Test
    void everyOutcomeArmAndLeverOfTheLessonsHasAName() {
        for (Lesson lesson : Lesson.all(SmallClassroom.LESSONS)) {
            lesson.arms().forEach(arm -> assertThat(english.keySet()).contains("arm." + arm.label()));
            lesson.outcomes()
                    .forEach(outcome -> assertThat(english.keySet()).contains("metric." + outcome, "unit." + outcome));
            for (String part :
                    List.of("title", "before", "question", "MORE", "SAME", "LESS", "found", "after", "limits")) {
                assertThat(english.keySet()).contains("lesson.%s.%s".formatted(lesson.id(), part));
            }
        }
    }

    private static Set<String> used(String text) {
        return USED.matcher(text).results().map(TextsTest::firstGroup).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String firstGroup(MatchResult found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            String key = found.group(group);
            if (key != null) {
                return key;
            }
        }
        throw new IllegalStateException("one of the groups matches");
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1)).toList();
    }

    private static Set<String> blanks(String sentence) {
        return FILLED.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
