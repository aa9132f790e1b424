package org.kring.experiments.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.kring.experiments.result.JournalContents;
import org.kring.experiments.result.JournalLine;
import org.kring.experiments.result.RunRow;

/**
 * The append-only truth of a study: one line per finished or failed run, on the disk before it counts. Only one thread
 * writes.
 */
public final class Journal implements Closeable {

    private final Path file;
    private final LineFile lines;
    private final JournalContents before;

    private Journal(Path file, LineFile lines, JournalContents before) {
        this.file = file;
        this.lines = lines;
        this.before = before;
    }

    /**
     * Opens a journal and cuts off a last line that was not completed.
     *
     * @param file the journal; made if it is not there
     * @param opener how to open it
     * @return the journal
     * @throws IOException if it cannot be opened
     * @throws org.kring.experiments.scenario.InputException if a line before the last is damaged
     */
    static Journal open(Path file, JournalTarget.Opener opener) throws IOException {
        JournalContents before = JournalContents.read(file);
        return new Journal(file, LineFile.open(file, before.length(), before.tornBytes(), opener), before);
    }

    /**
     * What it said when it was opened.
     *
     * @return the rows of earlier sessions
     */
    public JournalContents before() {
        return before;
    }

    /**
     * Whether something had to be repaired.
     *
     * @return a sentence for the user; empty if the journal was whole
     */
    public Optional<String> repair() {
        return before.tornBytes() == 0
                ? Optional.empty()
                : Optional.of(
                        "%s: the last line was cut off, as by a power cut; its %d bytes were removed and that run is done again"
                                .formatted(file, before.tornBytes()));
    }

    /**
     * Appends a row and returns when it is on the disk.
     *
     * @param row a finished or failed run
     * @throws StorageException if that fails; the rows before are safe
     */
    void append(RunRow row) {
        try {
            lines.append(JournalLine.write(row));
        } catch (IOException e) {
            throw new StorageException(file.toAbsolutePath().normalize().resolveSibling(""), "a run", e);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
