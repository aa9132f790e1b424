package org.kring.experiments.result;

import java.io.IOException;
import java.nio.file.Files;
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
        CheckedLines<RunRow> lines = CheckedLines.readLines(
                file, line -> JournalHead.read(file, line), "that line, and kring study resume does its run again");
        return new JournalContents(lines.rows(), lines.length(), lines.tornBytes());
    }

    /**
     * Checks that the journal of a study is there: it is made before the plan, so a study without one has lost it.
     *
     * @param folder a study folder
     * @throws InputException if it is gone
     */
    public static void require(Path folder) {
        if (!Files.exists(folder.resolve(FILE))) {
            throw new InputException(
                    "%s: the journal, %s, is gone, and with it the runs of the study; nothing was changed"
                            .formatted(folder, FILE),
                    "a copy of the folder has it; or delete the folder and begin the study anew.");
        }
    }
}
