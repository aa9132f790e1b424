package org.kring.experiments.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kring.experiments.result.Manifest;
import org.kring.experiments.result.StoredStudy;
import org.kring.experiments.trace.Parquet;

/** The tables of a study as files. */
final class TableFiles {

    private final Path csvFolder;
    private final List<ExportTable<?>> tables;
    private final Map<String, String> notes = new LinkedHashMap<>();

    /**
     * Tables to be written.
     *
     * @param folder the study folder
     * @param study what it holds
     * @param manifest its manifest
     * @param csvFolder an empty folder for files in between
     */
    TableFiles(Path folder, StoredStudy study, Manifest manifest, Path csvFolder) {
        this.csvFolder = csvFolder;
        tables = StudyExportTables.of(study.plan(), folder, () -> study.rows().stream());
        notes.put("study", study.plan().study());
        notes.put("planHash", manifest.planHash());
        notes.put("digest", study.digest());
        notes.put("program", "Kring " + manifest.programVersion());
        notes.put("commit", manifest.commit());
    }

    /**
     * Writes them.
     *
     * @param out folder to write into
     * @param formats as what
     * @return the files
     * @throws IOException if that fails
     */
    List<Path> write(Path out, Set<ExportFormat> formats) throws IOException {
        List<Path> written = new ArrayList<>();
        boolean asCsv = formats.contains(ExportFormat.CSV);
        for (ExportTable<?> table : tables) {
            Path csv = csv(asCsv ? out : csvFolder, table);
            table.writeCsv(csv);
            if (asCsv) {
                written.add(csv);
            }
            if (formats.contains(ExportFormat.PARQUET)) {
                Path parquet = out.resolve(table.name() + ".parquet");
                Parquet.write(csv, table.types(), notes(table), parquet);
                written.add(parquet);
            }
        }
        if (formats.contains(ExportFormat.DUCKDB)) {
            written.add(duckDb(out.resolve("study.duckdb"), asCsv ? out : csvFolder));
        }
        if (asCsv || formats.contains(ExportFormat.PARQUET)) {
            written.add(ColumnList.write(tables, out));
        }
        for (ExportTable<?> table : tables) {
            Files.deleteIfExists(csv(csvFolder, table));
        }
        return written;
    }

    private Path duckDb(Path file, Path from) throws IOException {
        try (DuckDbFile duckDb = new DuckDbFile(file)) {
            for (ExportTable<?> table : tables) {
                duckDb.add(table, csv(from, table));
            }
            duckDb.addStudy(notes);
        }
        return file;
    }

    private static Path csv(Path folder, ExportTable<?> table) {
        return folder.resolve(table.name() + ".csv");
    }

    /** What is true of the study, and a comment for every column. */
    private Map<String, String> notes(ExportTable<?> table) {
        Map<String, String> all = notes.entrySet().stream()
                .collect(Collectors.toMap(
                        note -> "kring." + note.getKey(), Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
        table.columns().forEach(column -> all.put("column." + column.name(), column.comment()));
        return all;
    }
}
