package org.kring.experiments.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kring.experiments.scenario.InputException;

/**
 * What a file of checked lines says.
 *
 * @param rows the rows in the order of the lines
 * @param length bytes up to the end of the last whole line
 * @param tornBytes bytes of a last line that was not completed, for example by a power cut; 0 if there is none
 * @param <T> what a line holds
 */
public record CheckedLines<T>(List<T> rows, long length, long tornBytes) {

    /** Copies the list. */
    public CheckedLines {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file, without changing it.
     *
     * @param file the file; one that is not there reads as empty
     * @param reader reads a line without its end; throws {@link IllegalArgumentException} if it is damaged
     * @param wayOut what may be deleted to go on, for the message after "or delete"
     * @return what it says
     * @param <T> what a line holds
     * @throws InputException if a line before the last is damaged
     * @throws IOException if it cannot be read
     */
    public static <T> CheckedLines<T> read(Path file, Function<String, T> reader, String wayOut) throws IOException {
        byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        List<T> rows = new ArrayList<>();
        int begin = 0;
        for (int end = lineEnd(bytes, begin); end >= 0; end = lineEnd(bytes, begin)) {
            try {
                rows.add(reader.apply(new String(bytes, begin, end - begin, StandardCharsets.UTF_8)));
            } catch (IllegalArgumentException e) {
                if (end == bytes.length - 1) {
                    break;
                }
                throw new InputException(
                        "%s, line %d: the journal is damaged: %s".formatted(file, rows.size() + 1, e.getMessage()),
                        "a copy of the folder is whole; or delete %s.".formatted(wayOut));
            }
            begin = end + 1;
        }
        return new CheckedLines<>(rows, begin, bytes.length - begin);
    }

    private static int lineEnd(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }
}
