package org.kring.viz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a plain look at the source files can tell.
 *
 * @param root folder that holds the modules
 */
record SourceTree(Path root) {

    /** Packages of main sources, as folders, that have no package note. */
    List<Path> packagesWithoutNote() {
        return javaFiles("src/main/java").stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .toList();
    }

    /** Source files, tests included, with more lines of code than that; blank lines and comments do not count. */
    List<Path> filesAbove(int lines) {
        return javaFiles("src").stream()
                .filter(file -> linesOfCode(file) > lines)
                .toList();
    }

    private List<Path> javaFiles(String below) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> isIn(file, below) && !isIn(file, "target"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isIn(Path file, String folder) {
        return root.relativize(file).toString().replace('\\', '/').contains("/" + folder + "/");
    }

    private static long linesOfCode(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("*") && !line.startsWith("/"))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
