package org.kring.experiments.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    private final JournalTarget target;
    private final JournalContents before;
    private long length;

    private Journal(Path file, JournalTarget target, JournalContents before) {
        this.file = file;
        this.target = target;
        this.before = before;
        this.length = before.length();
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
        JournalTarget target = opener.open(file);
        try {
            if (before.tornBytes() > 0) {
                target.truncate(before.length());
                target.force();
            }
            return new Journal(file, target, before);
        } catch (IOException e) {
            target.close();
            throw e;
        }
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
        byte[] line = (JournalLine.write(row) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            target.append(line);
            target.force();
            length += line.length;
        } catch (IOException e) {
            removeTorn(e);
            throw new StorageException(file.toAbsolutePath().normalize().resolveSibling(""), "a run", e);
        }
    }

    /** A line that did not fit is removed now if that works; otherwise the next opening does it. */
    private void removeTorn(IOException cause) {
        try {
            target.truncate(length);
            target.force();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public void close() throws IOException {
        target.close();
    }
}
