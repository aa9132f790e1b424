package org.kring.viz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kring.experiments.evidence.SourceId;

/** The report and the document say the same of what must not be concluded. */
final class LimitsTest {

    private static final Path PAGE = Path.of("..", "docs", "limits.md");

    /** Run with {@code -Dgolden=write} after a change of the list, and read the difference. */
    @Test
    void theDocumentIsUpToDate() throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, Limits.markdown(), StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(Limits.markdown());
    }

    @Test
    void theReportShowsEachInItsShortForm() {
        String html = ReportWriter.html(ReportFixture.model()).replace("&#34;", "\"");
        String section =
                html.substring(html.indexOf("What not to conclude"), html.indexOf("What to measure in a pilot"));

        assertThat(Limits.all()).hasSizeGreaterThan(5);
        Limits.all().forEach(limit -> assertThat(section).contains(limit.brief()));
    }

    @Test
    void everyEvidenceIdIsOneOfAnEvidenceFile() {
        Limits.all().forEach(limit -> limit.evidence()
                .forEach(id -> assertThat(SourceId.parse(id)).as(id).isPresent()));
    }
}
