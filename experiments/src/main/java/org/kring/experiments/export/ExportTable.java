package org.kring.experiments.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kring.experiments.trace.Column;

/**
 * A table that can be written, row by row.
 *
 * @param <R> what a row is made of
 * @param name name of the table and, with an ending, of its file
 * @param meaning one row per what
 * @param columns its columns
 * @param rows its rows in their order, made anew at every call
 */
record ExportTable<R>(String name, String meaning, List<ExportColumn<R>> columns, Supplier<Stream<R>> rows) {

    ExportTable {
        columns = List.copyOf(columns);
    }

    /** Names and types of the columns. */
    List<Column> types() {
        return columns.stream().map(ExportColumn::column).toList();
    }

    /**
     * Writes the table as CSV in UTF-8 with line feeds; the first line holds the names.
     *
     * @param file where to write
     * @throws IOException if that fails
     */
    void writeCsv(Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
                Stream<R> all = rows.get()) {
            csv.writeRecord(columns.stream().map(ExportColumn::name).toList());
            all.forEach(row -> csv.writeRecord(
                    columns.stream().map(column -> column.cell().apply(row)).toList()));
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
