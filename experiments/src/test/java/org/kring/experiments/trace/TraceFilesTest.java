package org.kring.experiments.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class TraceFilesTest {

    private static final List<Column> ONE = List.of(new Column("event", Column.Type.COUNT));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void bothTablesTakeTheirPlacesAndNothingElseIsLeft() throws IOException {
        write("a.csv", "b.parquet");

        assertThat(folder).isDirectoryContaining("glob:**/a.csv").isDirectoryContaining("glob:**/b.parquet");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aTableThatCannotBeMadeWholeTakesTheOtherAwayAndIsNamedAlone() throws IOException {
        assertThatThrownBy(() -> {
                    try (TraceFiles files = new TraceFiles()) {
                        files.open(folder.resolve("a.csv"), ONE).write("1");
                        files.open(folder.resolve("b.parquet"), ONE).write("not a count");
                        files.finish();
                    }
                })
                .isInstanceOf(TraceException.class)
                .hasMessageContainingAll("b.parquet could not be written", "Maybe ")
                .hasMessageNotContainingAny("a.csv", "free space");

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void parquetWhoseNameWasTakenIsKeptAndNotOverwrittenByTheNextRun() throws IOException {
        Path target = Files.writeString(folder.resolve("b.parquet"), "mine");

        assertThatThrownBy(() -> write("b.parquet")).hasMessageContaining("b.parquet.1.tmp");
        assertThatThrownBy(() -> write("b.parquet")).hasMessageContaining("b.parquet.2.tmp");

        assertThat(target).hasContent("mine");
        assertThat(folder.resolve("b.parquet.1.csv.tmp")).doesNotExist();
        assertThat(folder.resolve("b.parquet.2.tmp")).hasSameBinaryContentAs(folder.resolve("b.parquet.1.tmp"));
    }

    @Test
    void twoRunsToOneNameShareNoFileAndTheSecondLosesNothing() throws IOException {
        Path target = folder.resolve("a.csv");
        try (TraceFiles first = new TraceFiles();
                TraceFiles second = new TraceFiles()) {
            first.open(target, ONE).write("1");
            second.open(target, ONE).write("2");
            first.finish();
            assertThatThrownBy(second::finish).hasMessageContaining("a.csv.2.tmp");
        }

        assertThat(target).hasContent("event\n1");
        assertThat(folder.resolve("a.csv.2.tmp")).hasContent("event\n2");
    }

    @Test
    void anInterruptedRunLeavesNothing() throws IOException {
        try (TraceFiles files = new TraceFiles()) {
            files.open(folder.resolve("a.csv"), ONE).write("1");
            files.open(folder.resolve("b.parquet"), ONE).write("1");

            files.interrupt();

            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    @Timeout(60)
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no polite way to stop a process")
    void aProgramThatIsStoppedFromOutsideLeavesNothing() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WaitingTrace.class.getName(),
                        folder.resolve("a.csv").toString())
                .start();
        try (BufferedReader said = program.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("begun");
            assertThat(folder).isNotEmptyDirectory();
            program.destroy();
            program.waitFor();
        }

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void onlyAFullDiskIsToldToFreeSpace() {
        Path target = folder.resolve("a.csv");

        assertThat(TraceException.unwritten(target, new IOException("No space left on device")))
                .hasMessageContaining("Maybe free space on that disk");
        assertThat(TraceException.unwritten(target, new IOException("Input/output error")))
                .hasMessageContaining("Input/output error")
                .hasMessageContaining("Maybe a file in another folder");
    }

    private void write(String... names) throws IOException {
        try (TraceFiles files = new TraceFiles()) {
            for (String name : names) {
                files.open(folder.resolve(name), ONE).write("1");
            }
            files.finish();
        }
    }
}
