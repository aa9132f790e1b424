package org.kring.experiments.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kring.experiments.result.Manifest;
import org.kring.experiments.result.ResultFolder;
import org.kring.experiments.result.StoredStudy;
import org.kring.experiments.result.StudyReader;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.trace.Parquet;

/** Writes a finished study for other tools. What is written appears as a whole or not at all. */
public final class StudyExport {

    private final Path folder;
    private final StoredStudy study;
    private final Manifest manifest;
    private final Set<ExportFormat> formats;
    private final CrateAbout about;

    private StudyExport(
            Path folder, StoredStudy study, Manifest manifest, Set<ExportFormat> formats, CrateAbout about) {
        this.folder = folder;
        this.study = study;
        this.manifest = manifest;
        this.formats = formats;
        this.about = about;
    }

    /**
     * Writes a study.
     *
     * @param folder the study folder
     * @param out folder to write, missing or empty
     * @param formats what to write
     * @param about what an RO-Crate says of the study that the study does not know itself
     * @return the files and folders that were written
     * @throws InputException if the folder is no study, or the study has not ended or is not what its manifest says, or out
     *     holds files or lies within the study; nothing was written then
     * @throws IOException if writing fails; nothing is left in out then
     */
    public static List<Path> write(Path folder, Path out, Set<ExportFormat> formats, CrateAbout about)
            throws IOException {
        Path place = out.toAbsolutePath().normalize();
        if (place.startsWith(folder.toAbsolutePath().normalize())) {
            throw new InputException(
                    "--to: %s lies within the study folder %s, which an export leaves as it is.".formatted(out, folder),
                    "a folder beside it was meant.");
        }
        boolean unused = ResultFolder.check(out, "export", names -> false);
        requireDuckDb(formats);
        StoredStudy study = StudyReader.readWhole(folder);
        Manifest manifest = study.manifest()
                .orElseThrow(() -> new InputException(
                        folder + ": the study has not ended, so there is nothing whole to export.",
                        "kring study resume %s ends it.".formatted(folder)));
        return new StudyExport(folder, study, manifest, formats, about)
                .write(place).stream()
                        .map(file -> out.resolve(place.relativize(file).toString()))
                        .toList();
    }

    private static void requireDuckDb(Set<ExportFormat> formats) {
        boolean needed = formats.contains(ExportFormat.PARQUET) || formats.contains(ExportFormat.DUCKDB);
        if (needed && !Parquet.isPossible()) {
            throw new InputException(
                    "--format: neither Parquet nor DuckDB can be written on this kind of machine.",
                    "CSV will do: --format csv.");
        }
    }

    private List<Path> write(Path out) throws IOException {
        Path parent = Files.createDirectories(out.resolveSibling(""));
        Path unfinished = Files.createTempDirectory(parent, out.getFileName() + ".");
        try {
            Path whole = Files.createDirectory(unfinished.resolve("whole"));
            List<Path> written = new ArrayList<>();
            Path tables = Files.createDirectory(unfinished.resolve("tables"));
            if (formats.stream().anyMatch(ExportFormat::isTables)) {
                written.addAll(new TableFiles(folder, study, manifest, tables).write(whole, formats));
            }
            written.addAll(crates(unfinished, whole));
            Files.deleteIfExists(out);
            Files.move(whole, out, StandardCopyOption.ATOMIC_MOVE);
            return written.stream()
                    .map(file -> out.resolve(whole.relativize(file)))
                    .toList();
        } finally {
            Folders.delete(unfinished);
        }
    }

    private List<Path> crates(Path unfinished, Path whole) throws IOException {
        List<Path> written = new ArrayList<>();
        boolean keep = formats.contains(ExportFormat.CRATE);
        if (!keep && !formats.contains(ExportFormat.ZIP)) {
            return written;
        }
        Path crate = (keep ? whole : unfinished).resolve("crate");
        Folders.copy(folder, crate);
        ColumnList.write(StudyExportTables.of(study.plan(), folder, () -> study.rows().stream()), crate);
        new Crate(study.plan(), manifest, about).write(crate);
        if (keep) {
            written.add(crate);
        }
        if (formats.contains(ExportFormat.ZIP)) {
            Path zip = whole.resolve("crate.zip");
            Folders.zip(crate, zip);
            written.add(zip);
        }
        return written;
    }
}
