package org.kring.experiments.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.kring.experiments.scenario.InputException;

/**
 * Keeps a second process out of a study folder. The file holds the number of the process that writes. The system lets go of
 * the lock when that process ends, however it ends; the file itself stays, empty if the process ended in order.
 */
public final class FolderLock implements Closeable {

    /** Name of the file in a study folder. */
    public static final String FILE = ".lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param folder a folder that is there
     * @return the lock, held until it is closed
     * @throws IOException if the file of the lock cannot be written
     * @throws InputException if another process or another part of this one has it
     */
    public static FolderLock take(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(
                folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (tryLock(channel) == null) {
                throw new InputException(
                        "%s: another process writes this study now%s".formatted(folder, owner(channel)),
                        "wait until it ends, or choose another folder with --out.");
            }
            channel.truncate(0);
            String owner = Long.toString(ProcessHandle.current().pid());
            channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)), 0);
            return new FolderLock(channel);
        } catch (IOException | InputException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String owner(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(20);
        channel.read(bytes, 0);
        String pid = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        return pid.isEmpty() ? "" : " (process " + pid + ")";
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            channel.truncate(0);
        }
    }
}
