package org.kring.experiments.run;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kring.experiments.result.JournalContents;
import org.kring.experiments.result.JournalLine;
import org.kring.experiments.result.RunRow;

/**
 * The append-only truth of a study: one line per finished or failed run, on the disk before it counts. Only one thread
 * writes.
 */
public final class Journal implements Closeable {

    private static final int MOST_COPIED_AT_ONCE = 1 << 24;

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
     * @return the row as it is to be held: series and curve are left in the journal
     * @throws StorageException if that fails; the rows before are safe
     */
    RunRow append(RunRow row) {
        byte[] line = Patience.get(() -> line(JournalLine.write(row)));
        long offset = write(line);
        return row instanceof RunRow.Finished finished
                ? JournalLine.stored(finished, file, offset, line.length - 1)
                : row;
    }

    /**
     * Appends copies of rows of other journals and returns when they are on the disk.
     *
     * @param rows finished or failed runs
     * @throws StorageException if that fails; the rows before are safe
     */
    void copy(List<RunRow> rows) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (RunRow row : rows) {
            lines.writeBytes(line(JournalLine.copy(row)));
            if (lines.size() > MOST_COPIED_AT_ONCE) {
                write(lines.toByteArray());
                lines.reset();
            }
        }
        write(lines.toByteArray());
    }

    private static byte[] line(String text) {
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private long write(byte[] bytes) {
        try {
            return lines.append(bytes);
        } catch (IOException e) {
            throw new StorageException(file.toAbsolutePath().normalize().resolveSibling(""), "a run", e);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
