package org.kring.experiments.result;

import java.io.IOException;
import java.nio.file.Path;

/** Files that are there as a whole or not at all, also after a power cut. */
public final class WholeFile {

    /** Ending of a file that is being written. */
    public static final String UNFINISHED = ".tmp";

    private WholeFile() {}

    /**
     * Writes a file beside its place, forces it to disk, then moves it there.
     *
     * @param file where it shall stand; replaced if it is there
     * @param bytes what it shall hold
     * @throws IOException if that fails; the old file is then untouched
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        try (UnfinishedFile unfinished = new UnfinishedFile(file)) {
            unfinished.stream().write(bytes);
            unfinished.finish();
        }
    }
}
