package org.kring.experiments.run;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A journal on disk. If somebody deletes the file while it is written, it is written anew from what is still open, so that
 * nothing that was finished is lost.
 */
final class JournalDisk implements JournalTarget {

    private static final int CHUNK = 1 << 16;

    private final Path path;
    // Not a FileChannel: an interrupt, as Ctrl-C may send, would close it in the middle of a line.
    private RandomAccessFile file;

    JournalDisk(Path path) throws IOException {
        this.path = path;
        file = new RandomAccessFile(path.toFile(), "rw");
    }

    @Override
    public void truncate(long length) throws IOException {
        file.setLength(length);
    }

    @Override
    public void append(byte[] bytes) throws IOException {
        if (Files.notExists(path)) {
            restore();
        }
        file.seek(file.length());
        file.write(bytes);
    }

    private void restore() throws IOException {
        RandomAccessFile anew = new RandomAccessFile(path.toFile(), "rw");
        try {
            file.seek(0);
            byte[] chunk = new byte[CHUNK];
            for (int read = file.read(chunk); read > 0; read = file.read(chunk)) {
                anew.write(chunk, 0, read);
            }
        } catch (IOException e) {
            anew.close();
            throw e;
        }
        file.close();
        file = anew;
    }

    @Override
    public void force() throws IOException {
        file.getFD().sync();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
