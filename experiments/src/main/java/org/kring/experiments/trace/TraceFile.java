package org.kring.experiments.trace;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.kring.experiments.result.WholeFile;

/**
 * A table that is written row by row to a file beside its place and takes its place when it is whole, so that a run that was
 * broken off leaves nothing under the name that was asked for.
 */
final class TraceFile implements AutoCloseable {

    private final Path target;
    private final List<Column> columns;
    private final Path rows;
    private final CsvWriter csv;
    private boolean open = true;

    /**
     * Begins a table.
     *
     * @param target where it shall stand; a name that ends in .parquet makes it Parquet, all others CSV
     * @param columns its columns
     * @throws IOException if no file can be written there
     */
    TraceFile(Path target, List<Column> columns) throws IOException {
        this.target = target;
        this.columns = columns;
        rows = beside(".csv" + WholeFile.UNFINISHED);
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(Files.newBufferedWriter(rows, StandardCharsets.UTF_8));
        csv.writeRecord(columns.stream().map(Column::name).toArray(String[]::new));
    }

    /**
     * Adds a row.
     *
     * @param cells one per column
     * @throws UncheckedIOException if that fails
     */
    void write(String... cells) {
        csv.writeRecord(cells);
    }

    /**
     * The table is whole and takes its place.
     *
     * @throws IOException if that fails; there is then no file in its place
     */
    void finish() throws IOException {
        closeRows();
        if (TraceRequest.isParquet(target)) {
            Path parquet = beside(WholeFile.UNFINISHED);
            try {
                Parquet.write(rows, columns, parquet);
                Files.move(parquet, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(parquet);
            }
        } else {
            Files.move(rows, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Takes away what is not whole. */
    @Override
    public void close() throws IOException {
        try {
            closeRows();
        } finally {
            Files.deleteIfExists(rows);
        }
    }

    private void closeRows() throws IOException {
        if (open) {
            open = false;
            csv.close();
        }
    }

    private Path beside(String ending) {
        return target.resolveSibling(target.getFileName() + ending);
    }
}
