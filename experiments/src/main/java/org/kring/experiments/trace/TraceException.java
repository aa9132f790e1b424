package org.kring.experiments.trace;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The event log or the panel could not be written, as on a full disk, or could not take its name. No half file is left under
 * the name that was asked for. The command line prints the message as it is and ends with exit code 1.
 */
public final class TraceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private TraceException(String problem, String wayOut, IOException cause) {
        super("%s%nMaybe %s".formatted(problem, wayOut), cause);
    }

    /** A file could not be written; nothing of the run is left. */
    static TraceException unwritten(Path target, IOException cause) {
        return new TraceException(
                "%s could not be written (%s); no event log or panel of this run is left"
                        .formatted(target, because(cause)),
                isFull(cause)
                        ? "free space on that disk, then run it again."
                        : "a file in another folder can be written; then run it again.",
                cause);
    }

    /** The tables are whole, but one could not take its name; all are kept where they are. */
    static TraceException unplaced(Path target, List<Path> kept, IOException cause) {
        String places = kept.stream().map(Path::toString).collect(Collectors.joining(" and "));
        return new TraceException(
                cause instanceof FileAlreadyExistsException
                        ? "%s appeared while the run went on, and was not overwritten; what the run wrote is whole in %s"
                                .formatted(target, places)
                        : "%s could not take its name (%s); what the run wrote is whole in %s"
                                .formatted(target, because(cause), places),
                "give another name to what is kept; the run need not be done again.",
                cause);
    }

    private static String because(IOException cause) {
        String message = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    private static boolean isFull(IOException cause) {
        String message = because(cause).toLowerCase(Locale.ROOT);
        return Stream.of("no space left", "not enough space", "disk is full", "quota")
                .anyMatch(message::contains);
    }
}
