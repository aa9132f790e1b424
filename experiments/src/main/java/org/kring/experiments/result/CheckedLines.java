package org.kring.experiments.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kring.experiments.scenario.InputException;

/**
 * What a file of checked lines says.
 *
 * @param rows the rows in the order of the lines
 * @param length bytes up to the end of the last whole line
 * @param tornBytes bytes of a last line that was not completed, for example by a power cut; 0 if there is none
 * @param <T> what a line holds
 */
public record CheckedLines<T>(List<T> rows, long length, long tornBytes) {

    /** Copies the list. */
    public CheckedLines {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file, without changing it.
     *
     * @param file the file; one that is not there reads as empty
     * @param reader reads a line without its end; throws {@link IllegalArgumentException} if it is damaged
     * @param wayOut what may be deleted to go on, for the message after "or delete"
     * @return what it says
     * @param <T> what a line holds
     * @throws InputException if a line before the last is damaged
     * @throws IOException if it cannot be read
     */
    public static <T> CheckedLines<T> read(Path file, Function<String, T> reader, String wayOut) throws IOException {
        return readLines(file, line -> reader.apply(line.text()), wayOut);
    }

    /** The same for a reader that needs the bytes or the place of a line, and is called from several threads at a time. */
    static <T> CheckedLines<T> readLines(Path file, Function<Line, T> reader, String wayOut) throws IOException {
        if (!Files.exists(file)) {
            return new CheckedLines<>(List.of(), 0, 0);
        }
        List<T> rows = new ArrayList<>();
        try (LineSource source = new LineSource(file);
                Aside aside = new Aside()) {
            long length = 0;
            List<Line> lines = source.next();
            while (!lines.isEmpty()) {
                Aside.Piece<List<Line>> next = aside.begin(source::next);
                // Most of the time goes into checksums and numbers, which need no order.
                for (Read<T> read : lines.parallelStream()
                        .map(line -> Read.of(line, reader))
                        .toList()) {
                    if (read.row().isEmpty() && read.line().end() == source.size()) {
                        return new CheckedLines<>(rows, length, source.size() - length);
                    }
                    rows.add(read.row()
                            .orElseThrow(() -> new InputException(
                                    "%s, line %d: the journal is damaged: %s"
                                            .formatted(file, rows.size() + 1, read.damage()),
                                    "a copy of the folder is whole; or delete %s.".formatted(wayOut))));
                    length = read.line().end();
                }
                lines = next.await();
            }
            return new CheckedLines<>(rows, length, source.size() - length);
        }
    }

    /** A line with its row, or with what is wrong with it. */
    private record Read<T>(Line line, Optional<T> row, String damage) {

        static <T> Read<T> of(Line line, Function<Line, T> reader) {
            try {
                return new Read<>(line, Optional.of(reader.apply(line)), "");
            } catch (IllegalArgumentException e) {
                return new Read<>(line, Optional.empty(), String.valueOf(e.getMessage()));
            }
        }
    }
}
