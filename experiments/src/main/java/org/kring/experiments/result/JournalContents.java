package org.kring.experiments.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kring.experiments.scenario.InputException;

/**
 * What a journal says.
 *
 * @param rows the rows in the order of their completion
 * @param length bytes up to the end of the last whole line
 * @param tornBytes bytes of a last line that was not completed, for example by a power cut; 0 if there is none
 */
public record JournalContents(List<RunRow> rows, long length, long tornBytes) {

    /** Name of the file in a study folder. */
    public static final String FILE = "journal.jsonl";

    /** Copies the list. */
    public JournalContents {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a journal, without changing it.
     *
     * @param file the journal; a file that is not there reads as empty
     * @return what it says
     * @throws InputException if a line before the last is damaged
     * @throws IOException if it cannot be read
     */
    public static JournalContents read(Path file) throws IOException {
        byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        List<RunRow> rows = new ArrayList<>();
        int begin = 0;
        for (int end = lineEnd(bytes, begin); end >= 0; end = lineEnd(bytes, begin)) {
            try {
                rows.add(JournalLine.read(new String(bytes, begin, end - begin, StandardCharsets.UTF_8)));
            } catch (IllegalArgumentException e) {
                if (end == bytes.length - 1) {
                    break;
                }
                throw damaged(file, rows.size() + 1, e);
            }
            begin = end + 1;
        }
        return new JournalContents(rows, begin, bytes.length - begin);
    }

    private static int lineEnd(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private static InputException damaged(Path file, int line, IllegalArgumentException cause) {
        return new InputException(
                "%s, line %d: the journal is damaged: %s".formatted(file, line, cause.getMessage()),
                "a copy of the folder is whole; or delete that line, and kring study resume does its run again.");
    }
}
