package org.kring.experiments.design;

import java.nio.file.Path;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.UserFiles;

/**
 * A text file that points are taken over from.
 *
 * @param name the file as the user knows it
 * @param text its letters, without byte order mark
 */
record DesignFile(String name, String text) {

    /** Reads a file in UTF-8 that is not empty. */
    static DesignFile read(Path path) {
        DesignFile file = new DesignFile(path.toString(), UserFiles.text(path));
        if (file.text().isBlank()) {
            throw file.refuse("the file is empty.", "another file was meant.");
        }
        return file;
    }

    /** The exception to throw for a problem in a line. */
    InputException refuse(long line, String problem, String wayOut) {
        return new InputException("%s, line %d: %s".formatted(name, line, problem), wayOut);
    }

    /** The exception to throw for a problem with the whole file. */
    InputException refuse(String problem, String wayOut) {
        return new InputException("%s: %s".formatted(name, problem), wayOut);
    }
}
