package org.kring.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The finished comparison of lively-mix with no outreach that {@link Said#toCompare} makes, run and drawn once for all tests of a
 * Java. Each test gets a copy, with which it may do what it likes.
 */
final class SmallStudy {

    /** Part of the name of the folder in which it is made. */
    static final String MADE_IN = "kring-small";

    private static Optional<Path> original = Optional.empty();

    private static Said said = new Said(0, "", "");

    private SmallStudy() {}

    /** A finished study in a folder that is not there yet; its command names the folder {@code small}. */
    static Path copyTo(Path folder) {
        Path from = original();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(from.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    /** What the program said when it made the study, as if it had been this copy. */
    static String out(Path copy) {
        return said.out().replace(original().toString(), copy.toString());
    }

    private static synchronized Path original() {
        return original.orElseGet(() -> {
            try {
                Path parent = Files.createTempDirectory(MADE_IN);
                Path folder = parent.resolve("small");
                said = Said.toCompare(folder, "lively-mix");
                assertThat(said.code()).as(said.err()).isZero();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(parent)));
                original = Optional.of(folder);
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> assertThat(file.toFile().delete()).isTrue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
