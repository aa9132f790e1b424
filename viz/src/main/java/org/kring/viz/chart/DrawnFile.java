package org.kring.viz.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A file that takes a while to draw. Several are drawn at a time, which changes no byte of them.
 *
 * @param path where it goes
 * @param drawing makes its bytes; shares nothing that it changes with other drawings
 */
public record DrawnFile(Path path, Drawing drawing) {

    /** Makes the bytes of a file. */
    @FunctionalInterface
    public interface Drawing {

        /**
         * Draws.
         *
         * @return the bytes of the file
         * @throws IOException if what it needs cannot be read
         */
        byte[] bytes() throws IOException;
    }

    /**
     * Draws and writes files.
     *
     * @param files the files, those first that take longest
     * @param threads drawings at a time, at least 1
     * @return their paths, in order
     * @throws IOException if one cannot be written; then others may have been
     */
    public static List<Path> write(List<DrawnFile> files, int threads) throws IOException {
        ExecutorService pens = Executors.newFixedThreadPool(threads, work -> {
            Thread pen = new Thread(work, "kring-draw");
            pen.setDaemon(true);
            return pen;
        });
        try {
            List<Future<Path>> written = new ArrayList<>();
            for (DrawnFile file : files) {
                written.add(pens.submit(
                        () -> Files.write(file.path(), file.drawing().bytes())));
            }
            List<Path> paths = new ArrayList<>();
            for (Future<Path> each : written) {
                paths.add(each.get());
            }
            return List.copyOf(paths);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while figures were drawn", e);
        } catch (ExecutionException e) {
            throw cause(e);
        } finally {
            pens.shutdownNow();
        }
    }

    private static IOException cause(ExecutionException failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof IOException e) {
            return e;
        }
        if (cause instanceof UncheckedIOException e) {
            return new IOException(e);
        }
        if (cause instanceof RuntimeException e) {
            throw e;
        }
        if (cause instanceof Error e) {
            throw e;
        }
        throw new IllegalStateException(failed);
    }
}
