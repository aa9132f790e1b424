package org.kring.experiments.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.UserFiles;

/** Looks at a folder for results before time is spent on them. */
public final class ResultFolder {

    private ResultFolder() {}

    /**
     * Refuses a folder that holds something else or cannot be written. Leaves nothing behind.
     *
     * @param folder where results are to be written; may be missing
     * @param kind what is written there, such as {@code fit}
     * @param isEarlier whether a folder with files of these names holds an earlier result of that kind
     * @return whether it holds an earlier result, which will be replaced
     * @throws InputException if it is no folder, cannot be written, or holds files but no earlier result
     */
    public static boolean check(Path folder, String kind, Predicate<Set<String>> isEarlier) {
        try {
            tryToWrite(nearest(folder));
            Set<String> names = Files.isDirectory(folder) ? names(folder) : Set.of();
            if (!names.isEmpty() && !isEarlier.test(names)) {
                throw new InputException(
                        "%s holds files that are of no earlier %s, such as %s; nothing was overwritten."
                                .formatted(
                                        folder,
                                        kind,
                                        names.stream()
                                                .filter(name -> !isEarlier.test(Set.of(name)))
                                                .findFirst()
                                                .orElse("some")),
                        "another folder is free.");
            }
            return !names.isEmpty();
        } catch (IOException e) {
            throw new InputException(
                    "%s cannot be written (%s).".formatted(folder, UserFiles.reason(e)),
                    "it is a file, or the folder is not yours to write in.");
        }
    }

    /** The folder itself, or the nearest one above it that exists. */
    private static Path nearest(Path folder) {
        Path place = folder.toAbsolutePath();
        while (!Files.exists(place)) {
            place = Optional.ofNullable(place.getParent()).orElse(Path.of("/"));
        }
        return place;
    }

    private static void tryToWrite(Path place) throws IOException {
        Files.delete(Files.createTempFile(place, ".kring", ".tmp"));
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> names = new TreeSet<>();
            files.forEach(file -> names.add(String.valueOf(file.getFileName())));
            return names;
        }
    }
}
