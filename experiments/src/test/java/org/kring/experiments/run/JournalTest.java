package org.kring.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.result.JournalContents;
import org.kring.experiments.result.JournalLine;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.study.RunId;
import org.kring.model.engine.RunKey;

/** What counts is on the disk; what was cut off is repaired; what was damaged is named. */
final class JournalTest {

    private static final RunRow FAILED =
            new RunRow.Failed(new RunId("lively-mix", 2), 42, "model", "a \"message\"\nin two lines é", "at x\n\tat y");

    private final Path temp;
    private final Path file;
    private final List<RunRow> rows =
            List.of(row(0), FAILED, new RunRow.Failed(new RunId("absent", 0), 42, "outcome", "short", ""));

    JournalTest(@TempDir Path temp) {
        this.temp = temp;
        file = temp.resolve("journal.jsonl");
    }

    @BeforeEach
    void writeThreeRows() throws IOException {
        try (Journal journal = open()) {
            rows.forEach(journal::append);
        }
    }

    @Test
    void rowsAreReadBackAsTheyWereWritten() throws IOException {
        assertThat(JournalContents.read(file).rows()).isEqualTo(rows);
        assertThat(JournalContents.read(file).tornBytes()).isZero();
        assertThat(JournalContents.read(temp.resolve("none")).rows()).isEmpty();
    }

    @Test
    void aJournalCutOffAtAnyByteIsRepairedAndGoesOn() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int first = lineEnd(whole, 0);
        int second = lineEnd(whole, first);
        for (int length = first; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            int kept = length < second ? 1 : 2;
            try (Journal journal = open()) {
                assertThat(journal.before().rows()).isEqualTo(rows.subList(0, kept));
                boolean torn = length != first && length != second;
                assertThat(journal.repair().isPresent()).as("cut at %d", length).isEqualTo(torn);
                rows.subList(kept, 3).forEach(journal::append);
            }
            assertThat(Files.readAllBytes(file)).as("cut at %d", length).isEqualTo(whole);
        }
    }

    @Test
    void aLastLineWhoseBytesNeverReachedTheDiskIsRepaired() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Arrays.fill(whole, whole.length - 100, whole.length - 1, (byte) 0);
        Files.write(file, whole);

        try (Journal journal = open()) {
            assertThat(journal.before().rows()).hasSize(2);
            assertThat(journal.repair())
                    .hasValueSatisfying(text -> assertThat(text).contains("was cut off"));
        }
    }

    @Test
    void aDamagedLineInTheMiddleIsNamedAndNothingIsChanged() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int first = lineEnd(whole, 0);
        for (int at : new int[] {first, first + 20, first + 60, lineEnd(whole, first) - 2}) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);

            assertThatThrownBy(this::open)
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("journal.jsonl, line 2: the journal is damaged")
                    .hasMessageContaining("Maybe ");
            assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
        }
    }

    @Test
    void everyLineIsJsonWithAChecksum() throws IOException {
        assertThat(Files.readAllLines(file, StandardCharsets.UTF_8))
                .hasSize(3)
                .allMatch(line -> line.matches("\\{\"checksum\":\"[0-9a-f]{16}\",\"run\":.*}"));
        assertThatThrownBy(() -> JournalLine.read("{}")).isInstanceOf(IllegalArgumentException.class);
    }

    private Journal open() throws IOException {
        return Journal.open(file, JournalTarget::file);
    }

    private static RunRow row(int replicate) {
        return RunRow.Finished.of(
                new RunId("lively-mix", replicate),
                42,
                FakeStudy.outcome(Catalogue.strategy("lively-mix"), new RunKey(42, replicate)));
    }

    private static int lineEnd(byte[] bytes, int from) {
        int at = from;
        while (bytes[at] != '\n') {
            at++;
        }
        return at + 1;
    }
}
