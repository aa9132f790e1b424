package org.kring.experiments.result;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The whole lines of a file as it is when it is opened, some at a time, so that a file of any length can be read. */
final class LineSource implements Closeable {

    private static final int CHUNK = 1 << 22;

    private final InputStream in;
    private final long size;
    private byte[] buffer = new byte[CHUNK];
    private int filled;
    private long offset;

    LineSource(Path file) throws IOException {
        size = Files.size(file);
        in = Files.newInputStream(file);
    }

    /** Length of the file when it was opened, in bytes. */
    long size() {
        return size;
    }

    /** The next lines; none at the end, where bytes without a line end may be left. */
    List<Line> next() throws IOException {
        List<Line> lines = new ArrayList<>();
        while (lines.isEmpty() && fill()) {
            int begin = 0;
            for (int end = lineEnd(begin); end < filled; end = lineEnd(begin)) {
                lines.add(new Line(Arrays.copyOfRange(buffer, begin, end), offset + begin));
                begin = end + 1;
            }
            System.arraycopy(buffer, begin, buffer, 0, filled - begin);
            filled -= begin;
            offset += begin;
        }
        return lines;
    }

    /** Where the line ends that begins here, or the end of what was read. */
    private int lineEnd(int begin) {
        // Local, because a loop over a gigabyte must not look up fields for every byte.
        byte[] bytes = buffer;
        int end = filled;
        int i = begin;
        while (i < end && bytes[i] != '\n') {
            i++;
        }
        return i;
    }

    /** Reads more behind what is left; a file that grows is read up to its length at the beginning. */
    private boolean fill() throws IOException {
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * filled);
        }
        int most = (int) Math.min(buffer.length - filled, size - offset - filled);
        int read = most == 0 ? 0 : in.readNBytes(buffer, filled, most);
        filled += read;
        return read > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
