package org.kring.experiments.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.kring.experiments.result.WholeFile;

/** Whole folders: listed, copied, packed, deleted. */
final class Folders {

    /** The first moment that a zip file can name; a clock would make two exports differ. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Folders() {}

    /** Files in a folder and below, without hidden and unfinished ones, in the order of their names. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> isWanted(folder.relativize(file)))
                    .sorted(Comparator.comparing(file -> name(folder, file)))
                    .toList();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Name of a file from its folder, with slashes on every machine. */
    static String name(Path folder, Path file) {
        return StreamSupport.stream(folder.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.resolveSibling(""));
            Files.copy(file, copy);
        }
    }

    static void zip(Path folder, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path each : files(folder)) {
                ZipEntry entry = new ZipEntry(name(folder, each));
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                Files.copy(each, zip);
                zip.closeEntry();
            }
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static boolean isWanted(Path file) {
        return !file.toString().endsWith(WholeFile.UNFINISHED)
                && StreamSupport.stream(file.spliterator(), false)
                        .noneMatch(part -> part.toString().startsWith("."));
    }
}
