package org.kring.experiments.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Where journal lines go. Tests put a full disk here. */
interface JournalTarget extends Closeable {

    /** Cuts the file to a length. */
    void truncate(long length) throws IOException;

    /** Appends at the end. */
    void append(byte[] bytes) throws IOException;

    /** Returns when everything is on the disk. */
    void force() throws IOException;

    /** Opens the file of a journal. */
    @FunctionalInterface
    interface Opener {
        JournalTarget open(Path file) throws IOException;
    }

    /** A file on disk. */
    static JournalTarget file(Path path) throws IOException {
        return new JournalDisk(path);
    }
}
