package org.kring.experiments.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The table that says what the columns of the others mean. */
final class ColumnList {

    private ColumnList() {}

    /**
     * Writes it as CSV.
     *
     * @param tables the tables it describes
     * @param folder where it goes
     * @return the file
     * @throws IOException if that fails
     */
    static Path write(List<ExportTable<?>> tables, Path folder) throws IOException {
        Path file = folder.resolve("columns.csv");
        new ExportTable<>(
                        "columns",
                        "One row per column of each table.",
                        List.<ExportColumn<Described>>of(
                                ExportColumn.text("table", "Name of the table.", Described::table),
                                ExportColumn.text("column", "Name of the column.", row -> row.column()
                                        .name()),
                                ExportColumn.text(
                                        "type",
                                        "Type in SQL.",
                                        row -> row.column().column().type().sql()),
                                ExportColumn.text("unit", "Unit and denominator.", row -> row.column()
                                        .unit()),
                                ExportColumn.text("meaning", "What it is.", row -> row.column()
                                        .meaning())),
                        () -> tables.stream().flatMap(ColumnList::described))
                .writeCsv(file);
        return file;
    }

    private static Stream<Described> described(ExportTable<?> table) {
        return table.columns().stream().map(column -> new Described(table.name(), column));
    }

    private record Described(String table, ExportColumn<?> column) {}
}
