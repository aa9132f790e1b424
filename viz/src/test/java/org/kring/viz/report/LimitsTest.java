package org.kring.viz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kring.experiments.evidence.EvidenceRegister;
import org.kring.experiments.evidence.Grade;
import org.kring.experiments.evidence.SourceId;
import org.kring.viz.text.Language;
import org.kring.viz.text.Messages;

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
    void theReportShowsEachInBothLanguages() {
        assertThat(Limits.all()).hasSizeGreaterThan(5);
        for (Language language : Language.values()) {
            String html = ReportWriter.html(ReportFixture.model(language));
            Messages words = Messages.in(language);
            assertThat(Limits.all())
                    .allSatisfy(limit -> assertThat(html).contains(limit.not(words), limit.reason(words)));
            assertThat(Limits.all().stream().filter(Limit::onFirstPage))
                    .hasSizeGreaterThan(3)
                    .allSatisfy(limit -> assertThat(html).contains(limit.shortly(words)));
        }
    }

    /** As limit 6 and the first page say. */
    @Test
    void mostValuesOfTheRegisterAreAssumed() {
        var entries = EvidenceRegister.builtIn().entries();
        assertThat(2
                        * entries.stream()
                                .filter(entry -> entry.grade() == Grade.ASSUMED)
                                .count())
                .isGreaterThan(entries.size());
    }

    @Test
    void everyEvidenceIdIsOneOfAnEvidenceFile() {
        Limits.all().forEach(limit -> limit.evidence()
                .forEach(id -> assertThat(SourceId.parse(id)).as(id).isPresent()));
    }
}
