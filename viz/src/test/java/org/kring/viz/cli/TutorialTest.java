package org.kring.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Follows the tutorial from its first line to its last: files that it shows are written, commands are run one after the other
 * in one folder, and every line of output that it shows must be there. A line that holds {@code …} stands for what
 * differs from machine to machine: its parts must be there in their order.
 */
@Tag("slow")
final class TutorialTest {

    private static final Path PAGE = Path.of("..", "docs", "tutorial", "README.md");
    private static final Pattern STEP =
            Pattern.compile("(?s)(?:<!-- file: (\\S+) -->\\n```yaml|```(sh|text))\\n(.*?)```");
    private static final int MINUTES = 5;

    @Test
    void everyCommandDoesWhatTheTutorialShows(@TempDir Path folder) throws Exception {
        List<String> missing = new ArrayList<>();
        String said = "";
        int commands = 0;
        for (MatchResult step : STEP.matcher(Files.readString(PAGE)).results().toList()) {
            String text = step.group(3);
            if (step.group(1) != null) {
                Files.writeString(folder.resolve(step.group(1)), text);
            } else if (step.group(2).equals("sh")) {
                StringBuilder all = new StringBuilder();
                for (String command : text.strip().lines().toList()) {
                    all.append(run(command, folder));
                    commands++;
                }
                said = all.toString();
            } else {
                for (String line : text.strip().lines().toList()) {
                    if (!holds(said, line)) {
                        missing.add(line);
                    }
                }
                assertThat(missing)
                        .as("shown by the tutorial, but not said:%n%s".formatted(said))
                        .isEmpty();
            }
        }
        assertThat(commands).isGreaterThanOrEqualTo(10);
    }

    /** The parts of the line around each {@code …}, in one line of what was said. */
    private static boolean holds(String said, String shown) {
        StringBuilder pattern = new StringBuilder();
        for (String part : shown.strip().split("…", -1)) {
            pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(part.strip()));
        }
        return said.lines().anyMatch(line -> Pattern.compile(pattern.toString())
                .matcher(line.strip())
                .find());
    }

    /** In a process of its own, as a user would, without what follows a comment sign. */
    private static String run(String line, Path folder) throws IOException, InterruptedException {
        String command = line.replaceFirst("\\s+#.*", "").strip();
        assertThat(command).startsWith("kring ");
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseParallelGC",
                "-cp",
                System.getProperty("java.class.path"),
                Kring.class.getName()));
        words.addAll(List.of(command.substring("kring ".length()).split("\\s+", -1)));
        Path output = folder.resolve("said.txt");
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        String said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(ended).as(command).isTrue();
        assertThat(process.exitValue()).as("%s%n%s".formatted(command, said)).isZero();
        return said;
    }
}
