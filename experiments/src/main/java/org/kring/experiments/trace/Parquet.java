package org.kring.experiments.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** Turns a CSV file into Parquet, by DuckDB. */
final class Parquet {

    private Parquet() {}

    /**
     * Writes a table as Parquet.
     *
     * @param csv the table as CSV with one line of names
     * @param columns its columns; their types become those of the Parquet file
     * @param target where to write
     * @throws IOException if that fails
     */
    static void write(Path csv, List<Column> columns, Path target) throws IOException {
        String types = columns.stream()
                .map(column ->
                        quoted(column.name()) + ": " + quoted(column.type().sql()))
                .collect(Collectors.joining(", ", "{", "}"));
        String copy = "COPY (SELECT * FROM read_csv(%s, auto_detect = false, header = true, delim = ',', quote = '\"',"
                        .formatted(quoted(csv.toString()))
                + " escape = '\"', nullstr = '', columns = %s)) TO %s (FORMAT parquet, COMPRESSION zstd)"
                        .formatted(types, quoted(target.toString()));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            // One thread keeps the rows in order and the file the same in every run.
            statement.execute("SET threads = 1");
            statement.execute(copy);
        } catch (SQLException e) {
            throw new IOException("no Parquet from %s: %s".formatted(csv, e.getMessage()), e);
        }
    }

    /**
     * Whether this machine can write Parquet: DuckDB is native code, which exists for the usual machines only.
     *
     * @return true if it loads
     */
    static boolean isPossible() {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            return connection.isValid(0);
        } catch (SQLException | LinkageError e) {
            return false;
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
