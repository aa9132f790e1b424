package org.kring.viz.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a study has written for people to look at.
 *
 * @param report the page, if there is one
 * @param tables tables that are named to people
 * @param figures the figures as SVG
 */
record StudyFiles(Optional<Path> report, List<Path> tables, List<Path> figures) {

    StudyFiles {
        tables = List.copyOf(tables);
        figures = List.copyOf(figures);
    }

    /** Of files that were drawn those that scale, for people to open. */
    static List<Path> drawings(List<Path> files) {
        return files.stream().filter(file -> file.toString().endsWith(".svg")).toList();
    }

    /** That runs failed, and where it stands why. */
    static String failed(int failures, Path folder) {
        return "%s failed; see %s"
                .formatted(failures == 1 ? "1 run" : failures + " runs", folder.resolve("failures.csv"));
    }
}
