package org.kring.experiments.result;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.UserFiles;
import org.kring.model.observe.Outcome;

/** A result of which only the numbers of the run are held; the rest is left in the line of the journal. */
final class StoredResult implements RunResult {

    private final double[] values;
    private final Path journal;
    private final long offset;
    private final int length;

    /**
     * A result that is left where it is.
     *
     * @param values a value for each run metric; not copied
     * @param journal the file
     * @param offset bytes of the file before the line
     * @param length bytes of the line without its end
     */
    StoredResult(double[] values, Path journal, long offset, int length) {
        this.values = values;
        this.journal = journal;
        this.offset = offset;
        this.length = length;
    }

    @Override
    public double value(int metric) {
        return values[metric];
    }

    @Override
    public Outcome outcome() {
        return JournalLine.outcome(new String(line(), StandardCharsets.UTF_8));
    }

    @Override
    public String digest() {
        return JournalLine.digest(new String(line(), StandardCharsets.UTF_8));
    }

    @Override
    public ResultText text() {
        return ResultText.ofLine(line());
    }

    /** The line of the journal, without its end. */
    byte[] line() {
        byte[] line = new byte[length];
        // Not a FileChannel: an interrupt would close it.
        try (RandomAccessFile file = new RandomAccessFile(journal.toFile(), "r")) {
            file.seek(offset);
            file.readFully(line);
            return line;
        } catch (IOException e) {
            throw new InputException(
                    "%s: a run that was read before cannot be read any more (%s)"
                            .formatted(journal, UserFiles.reason(e)),
                    "the file was deleted or cut meanwhile; a copy of the folder is whole.");
        }
    }
}
