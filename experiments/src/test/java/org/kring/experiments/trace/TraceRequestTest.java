package org.kring.experiments.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.scenario.InputException;

final class TraceRequestTest {

    @TempDir
    private Path folder = Path.of("");

    private static void assertRefused(Path events, String... words) {
        assertThatThrownBy(() -> new TraceRequest(Optional.of(events), Optional.empty(), Optional.empty()))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll(words)
                .hasMessageContaining("Maybe ");
    }

    @Test
    void anExistingFileIsNotOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("events.csv"), "mine");

        assertRefused(file, "--events", "exists already");
        assertThat(file).hasContent("mine");
    }

    @Test
    void anEndingThatSaysNothingIsRefused() {
        assertRefused(folder.resolve("events.xlsx"), "events.xlsx", ".csv or .parquet");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        assertRefused(folder.resolve("nowhere").resolve("events.csv"), "cannot be written", "nowhere");
    }

    @Test
    void twoTablesNeedTwoNames() {
        Optional<Path> file = Optional.of(folder.resolve("both.csv"));

        assertThatThrownBy(() -> new TraceRequest(file, file, Optional.empty()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("two tables");
    }

    @Test
    void aSampleWithoutPanelIsRefused() {
        assertThatThrownBy(() -> new TraceRequest(Optional.empty(), Optional.empty(), Optional.of(10)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("--panel-sample");
    }

    @Test
    void aSampleHoldsAtMostAsManyAsAskedFor() {
        for (int persons : new int[] {1, 2, 7, 99, 500, 5_000}) {
            for (int most : new int[] {1, 2, 3, 7, 251, 499, 500, 501, Integer.MAX_VALUE}) {
                int step = new TraceRequest(Optional.empty(), Optional.of(folder.resolve("p.csv")), Optional.of(most))
                        .panelStep(persons);

                assertThat(1 + (persons - 1) / step)
                        .as("%d of %d", most, persons)
                        .isBetween(1, most);
            }
        }
    }

    @Test
    void aTableThatIsBrokenOffLeavesNothing() throws IOException {
        Path target = folder.resolve("events.csv");
        try (TraceFile file = new TraceFile(target, List.of(new Column("event", Column.Type.COUNT)))) {
            file.write("1");
        }

        assertThat(folder).isEmptyDirectory();
    }
}
