package org.kring.experiments.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kring.experiments.analysis.CsvText;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.RecordText;
import org.kring.experiments.scenario.UserFiles;
import org.kring.experiments.study.PointCheck;
import org.kring.experiments.study.Studies;
import org.kring.experiments.study.StudyFile;
import org.kring.experiments.study.SweepChanges;
import org.kring.experiments.study.SweepPlan;

/**
 * A study that was made from a sweep of another tool.
 *
 * @param file what its file will say
 * @param points number of points
 * @param paths path of each factor by its name in the other tool
 * @param matrix the points themselves where they are no grid, a value for each path; empty for a grid
 * @param repetitions how often the other tool runs each point
 * @param notTakenOver what else the other file says, by name
 */
public record ImportedStudy(
        StudyFile file,
        long points,
        Map<String, String> paths,
        List<List<String>> matrix,
        int repetitions,
        Map<String, String> notTakenOver) {

    /** Copies lists and maps. */
    public ImportedStudy {
        paths = Collections.unmodifiableMap(new LinkedHashMap<>(paths));
        matrix = List.copyOf(matrix);
        notTakenOver = Collections.unmodifiableMap(new LinkedHashMap<>(notTakenOver));
    }

    /**
     * Writes the study, and where its points are no grid a table of them beside it, and checks that it can be run.
     *
     * @param out file to write; must not exist
     * @param origin where it comes from, for a comment in its first line
     * @return the files
     * @throws InputException if a file exists, cannot be written, or Kring refuses a value; nothing is left then
     */
    public List<Path> write(Path out, String origin) {
        List<Path> written = new ArrayList<>();
        boolean good = false;
        try {
            if (!matrix.isEmpty()) {
                create(out.resolveSibling(file.matrix()), table(), written);
            }
            String text = "# Made by kring import from %s.%n%s"
                    .formatted(origin.replaceAll("\\s+", " "), RecordText.yaml(file))
                    .replace(System.lineSeparator(), "\n");
            create(out, text, written);
            String path = out.toAbsolutePath().toString();
            StudyFile read = Studies.find(path);
            int checked = PointCheck.check(path, SweepPlan.of(path, read, SweepChanges.NONE, "kring import"));
            good = checked > 0;
            return List.copyOf(written);
        } finally {
            if (!good) {
                written.forEach(ImportedStudy::delete);
            }
        }
    }

    private String table() {
        return CsvText.of(List.copyOf(paths.values()), csv -> matrix.forEach(csv::writeRecord));
    }

    private static void create(Path target, String text, List<Path> written) {
        UserFiles.create(target, text);
        written.add(target);
    }

    private static void delete(Path target) {
        try {
            Files.deleteIfExists(target);
        } catch (IOException ignored) {
            // The refusal that is on its way says more than this.
        }
    }
}
