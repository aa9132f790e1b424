package org.kring.experiments.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ParameterTableTest {

    private static final Path PAGE = Path.of("..", "docs", "parameters.md");

    /** Run with {@code -Dgolden=write} after a change of parameters, and read the difference. */
    @Test
    void thePageInTheDocsIsUpToDate() throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, ParameterTable.builtIn(), StandardCharsets.UTF_8);
        }
        assertThat(firstDifference(Files.readString(PAGE, StandardCharsets.UTF_8), ParameterTable.builtIn()))
                .as("first line of the page that is not up to date")
                .isEmpty();
    }

    private static String firstDifference(String page, String generated) {
        List<String> old = page.lines().toList();
        List<String> now = generated.lines().toList();
        for (int line = 0; line < Math.max(old.size(), now.size()); line++) {
            String was = line < old.size() ? old.get(line) : "nothing";
            String is = line < now.size() ? now.get(line) : "nothing";
            if (!was.equals(is)) {
                return "line %d was: %s%nbut should be: %s".formatted(line + 1, was, is);
            }
        }
        return "";
    }
}
