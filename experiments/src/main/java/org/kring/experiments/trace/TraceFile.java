package org.kring.experiments.trace;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.kring.experiments.result.WholeFile;

/**
 * A table that is written row by row to a file of its own beside its place and takes its place when it is whole, so that a
 * run that was broken off leaves nothing under the name that was asked for, and two runs to one name do not share a file.
 */
final class TraceFile implements AutoCloseable {

    private static final int MOST_BESIDE = 10_000;

    private final Path target;
    private final List<Column> columns;
    private final Unfinished unfinished;
    private final CsvWriter csv;
    private boolean open = true;
    private boolean placed;
    private boolean kept;

    /**
     * Begins a table.
     *
     * @param target where it shall stand; a name that ends in .parquet makes it Parquet, all others CSV
     * @param columns its columns
     * @throws TraceException if no file can be written there
     */
    TraceFile(Path target, List<Column> columns) {
        this.target = target;
        this.columns = columns;
        try {
            unfinished = Unfinished.beside(target);
        } catch (IOException e) {
            throw TraceException.unwritten(target, e);
        }
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(unfinished.writer());
        write(columns.stream().map(Column::name).toArray(String[]::new));
    }

    /**
     * Adds a row.
     *
     * @param cells one per column
     * @throws TraceException if that fails
     */
    void write(String... cells) {
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw TraceException.unwritten(target, cause == null ? new IOException(e) : cause);
        }
    }

    /**
     * All rows are written: makes the table whole, still beside its place.
     *
     * @throws TraceException if that fails
     */
    void complete() {
        try {
            closeRows();
            if (TraceRequest.isParquet(target)) {
                Parquet.write(unfinished.rows(), columns, unfinished.whole());
            }
        } catch (IOException e) {
            throw TraceException.unwritten(target, e);
        }
    }

    /**
     * A table that is whole takes its place.
     *
     * @throws FileAlreadyExistsException if there is a file by now; it is left alone
     * @throws IOException if it cannot take its place
     */
    void place() throws IOException {
        // Without REPLACE_EXISTING a move looks first; within one folder it is a change of name, whole or not at all.
        Files.move(unfinished.whole(), target);
        placed = true;
    }

    /** The table stays after {@link #close}, but not in its place if that can be helped. */
    void keepBeside() {
        kept = true;
        if (placed) {
            try {
                Files.move(target, unfinished.whole());
                placed = false;
            } catch (IOException ignored) {
                // It is safe where it is, and where() tells.
            }
        }
    }

    /** The place that was asked for. */
    Path target() {
        return target;
    }

    /** Where the table is now. */
    Path where() {
        return placed ? target : unfinished.whole();
    }

    /** Takes away what is beside the place, unless it is to be kept. */
    @Override
    public void close() throws IOException {
        try {
            closeRows();
        } finally {
            takeAway();
        }
    }

    /** The same without closing, for a program that is ending while another thread may write. */
    void takeAway() throws IOException {
        if (!unfinished.rows().equals(unfinished.whole())) {
            Files.deleteIfExists(unfinished.rows());
        }
        // Once it has taken its place, its old name may be that of another run.
        if (!placed && !kept) {
            Files.deleteIfExists(unfinished.whole());
        }
    }

    private void closeRows() throws IOException {
        if (open) {
            open = false;
            csv.close();
        }
    }

    /**
     * Names that no other run uses, and the file that takes the rows.
     *
     * @param rows file of the rows, which this run has made
     * @param whole file of the whole table; that of the rows unless it is Parquet
     * @param writer writes the rows
     */
    private record Unfinished(Path rows, Path whole, Writer writer) {

        static Unfinished beside(Path target) throws IOException {
            for (int number = 1; number <= MOST_BESIDE; number++) {
                Path whole = target.resolveSibling(target.getFileName() + "." + number + WholeFile.UNFINISHED);
                Path rows = TraceRequest.isParquet(target)
                        ? target.resolveSibling(target.getFileName() + "." + number + ".csv" + WholeFile.UNFINISHED)
                        : whole;
                if (!Files.exists(whole) && !Files.exists(rows)) {
                    try {
                        return new Unfinished(
                                rows,
                                whole,
                                Files.newBufferedWriter(
                                        rows,
                                        StandardCharsets.UTF_8,
                                        StandardOpenOption.CREATE_NEW,
                                        StandardOpenOption.WRITE));
                    } catch (FileAlreadyExistsException ignored) {
                        // Another run was faster; the next number is free.
                    }
                }
            }
            throw new IOException("%d unfinished files are beside it".formatted(MOST_BESIDE));
        }
    }
}
