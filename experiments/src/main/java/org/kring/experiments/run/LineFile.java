package org.kring.experiments.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file that only grows, line by line, each on the disk before the call returns: what journals are kept in. */
public final class LineFile implements Closeable {

    private final JournalTarget target;
    private long length;

    private LineFile(JournalTarget target, long length) {
        this.target = target;
        this.length = length;
    }

    /**
     * Opens a file and cuts off a last line that was not completed.
     *
     * @param file the file; made if it is not there
     * @param length bytes up to the end of its last whole line
     * @param tornBytes bytes after that
     * @return the file, open for appending
     * @throws IOException if it cannot be opened
     */
    public static LineFile open(Path file, long length, long tornBytes) throws IOException {
        return open(file, length, tornBytes, JournalTarget::file);
    }

    static LineFile open(Path file, long length, long tornBytes, JournalTarget.Opener opener) throws IOException {
        JournalTarget target = opener.open(file);
        try {
            if (tornBytes > 0) {
                target.truncate(length);
                target.force();
            }
            return new LineFile(target, length);
        } catch (IOException e) {
            target.close();
            throw e;
        }
    }

    /**
     * Appends a line and returns when it is on the disk.
     *
     * @param text the line without its end
     * @throws IOException if that fails; the lines before are safe
     */
    public void append(String text) throws IOException {
        append((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Appends whole lines and returns when they are on the disk.
     *
     * @param lines lines with their ends
     * @return bytes of the file before them
     * @throws IOException if that fails; the lines before are safe
     */
    long append(byte[] lines) throws IOException {
        long before = length;
        try {
            target.append(lines);
            target.force();
            length += lines.length;
            return before;
        } catch (IOException e) {
            removeTorn(e);
            throw e;
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
