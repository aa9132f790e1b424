package org.kring.viz.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * What a study has written for people to look at.
 *
 * @param report the page
 * @param figures the figures as SVG
 */
record StudyFiles(Path report, List<Path> figures) {

    StudyFiles {
        figures = List.copyOf(figures);
    }
}
