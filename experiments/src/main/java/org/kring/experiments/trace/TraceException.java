package org.kring.experiments.trace;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The event log or the panel could not be written, as on a full disk; no half file is left under its name. */
public final class TraceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Writing failed.
     *
     * @param request what was to be written
     * @param cause why it failed
     */
    TraceException(TraceRequest request, Exception cause) {
        super(
                "%s could not be written (%s)%nMaybe free space on that disk, then run it again."
                        .formatted(names(request), cause.getMessage()),
                cause);
    }

    private static String names(TraceRequest request) {
        return Stream.of(request.events(), request.panel())
                .flatMap(file -> file.stream().map(Path::toString))
                .collect(Collectors.joining(" and "));
    }
}
