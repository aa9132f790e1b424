package org.kring.experiments.export;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.kring.experiments.trace.Parquet;

/** A file of DuckDB with the tables of a study, each column with its unit and meaning as a comment. */
final class DuckDbFile implements AutoCloseable {

    private final Path file;
    private final Connection connection;

    /**
     * Begins a file.
     *
     * @param file where to write; there must be none
     * @throws IOException if that fails
     */
    DuckDbFile(Path file) throws IOException {
        this.file = file;
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:" + file);
            // One thread keeps the rows in the order of the CSV file.
            execute("SET threads = 1");
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Adds a table.
     *
     * @param table what it holds
     * @param csv its rows as CSV
     * @throws IOException if that fails
     */
    void add(ExportTable<?> table, Path csv) throws IOException {
        try {
            execute("CREATE TABLE %s AS SELECT * FROM %s"
                    .formatted(name(table.name()), Parquet.rows(csv, table.types())));
            execute("COMMENT ON TABLE %s IS %s".formatted(name(table.name()), Parquet.quoted(table.meaning())));
            for (ExportColumn<?> column : table.columns()) {
                execute("COMMENT ON COLUMN %s.%s IS %s"
                        .formatted(name(table.name()), name(column.name()), Parquet.quoted(column.comment())));
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Adds a table of two columns with what is true of the whole study.
     *
     * @param notes texts by name
     * @throws IOException if that fails
     */
    void addStudy(Map<String, String> notes) throws IOException {
        try {
            execute("CREATE TABLE study (item VARCHAR, value VARCHAR)");
            execute("COMMENT ON TABLE study IS 'What is true of all runs: plan, program, digest.'");
            for (Map.Entry<String, String> note : notes.entrySet()) {
                execute("INSERT INTO study VALUES (%s, %s)"
                        .formatted(Parquet.quoted(note.getKey()), Parquet.quoted(note.getValue())));
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private IOException failed(SQLException cause) {
        return new IOException("no DuckDB in %s: %s".formatted(file, cause.getMessage()), cause);
    }
}
