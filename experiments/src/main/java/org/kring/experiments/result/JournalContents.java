package org.kring.experiments.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.kring.experiments.scenario.InputException;

/**
 * What a journal says.
 *
 * @param rows the rows in the order of their completion; series and curves stay in the file until they are asked for
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
        CheckedLines<RunRow> lines =
                CheckedLines.readLines(
                file,
                line -> JournalHead.read(file, line),
                "that line, and kring study resume does its run again");
        return new JournalContents(lines.rows(), lines.length(), lines.tornBytes());
    }
}
