package org.kring.experiments.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(ParameterTable.builtIn());
    }
}
