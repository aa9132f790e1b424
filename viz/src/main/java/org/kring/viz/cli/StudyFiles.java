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
}
