package org.kring.experiments.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns a CSV file into Parquet, by DuckDB. */
public final class Parquet {

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
        write(csv, columns, Map.of(), target);
    }

    /**
     * Writes a table as Parquet, with notes for its reader.
     *
     * @param csv the table as CSV with one line of names
     * @param columns its columns; their types become those of the Parquet file
     * @param notes texts by name, which stand in the metadata of the file
     * @param target where to write
     * @throws IOException if that fails
     */
    public static void write(Path csv, List<Column> columns, Map<String, String> notes, Path target)
            throws IOException {
        String metadata = notes.isEmpty()
                ? ""
                : notes.entrySet().stream()
                        .map(note -> quoted(note.getKey()) + ": " + quoted(note.getValue()))
                        .collect(Collectors.joining(", ", ", KV_METADATA {", "}"));
        String copy = "COPY (SELECT * FROM %s) TO %s (FORMAT parquet, COMPRESSION zstd%s)"
                .formatted(rows(csv, columns), quoted(target.toString()), metadata);
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
     * The rows of a CSV file in the SQL of DuckDB, with an empty cell as NULL.
     *
     * @param csv the table as CSV with one line of names
     * @param columns its columns
     * @return what can stand behind FROM
     */
    public static String rows(Path csv, List<Column> columns) {
        String types = columns.stream()
                .map(column ->
                        quoted(column.name()) + ": " + quoted(column.type().sql()))
                .collect(Collectors.joining(", ", "{", "}"));
        return "read_csv(%s, auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"', nullstr = '', columns = %s)"
                .formatted(quoted(csv.toString()), types);
    }

    /**
     * Whether this machine can write Parquet: DuckDB is native code, which exists for the usual machines only.
     *
     * @return true if it loads
     */
    public static boolean isPossible() {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            return connection.isValid(0);
        } catch (SQLException | LinkageError e) {
            return false;
        }
    }

    /**
     * A text in SQL.
     *
     * @param text any text
     * @return the text between quotation marks
     */
    public static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
