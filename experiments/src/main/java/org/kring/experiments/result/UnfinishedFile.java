package org.kring.experiments.result;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written beside its place, and moved there when it is whole and on the disk. */
final class UnfinishedFile implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Path unfinished;
    private final FileOutputStream disk;
    private final OutputStream stream;

    UnfinishedFile(Path file) throws IOException {
        this.file = file;
        unfinished = file.resolveSibling(file.getFileName() + WholeFile.UNFINISHED);
        // Not a FileChannel: an interrupt would close it in the middle of a table.
        disk = new FileOutputStream(unfinished.toFile());
        stream = new BufferedOutputStream(disk, BUFFER);
    }

    /** Where to write; closed by {@link #close}. */
    OutputStream stream() {
        return stream;
    }

    /** Forces what was written to disk, but for what is buffered. May be called beside writing. */
    boolean force() throws IOException {
        disk.getFD().sync();
        return true;
    }

    /** Forces all to disk and puts the file in its place. */
    void finish() throws IOException {
        stream.flush();
        disk.getFD().sync();
        disk.close();
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes what was not finished; the old file is then untouched. */
    @Override
    public void close() throws IOException {
        disk.close();
        Files.deleteIfExists(unfinished);
    }
}
