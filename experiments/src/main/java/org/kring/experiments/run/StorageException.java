package org.kring.experiments.run;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The study folder cannot be written any more, as on a full disk. What was written before is whole, and the study can be
 * resumed. The command line prints the message as it is and ends with exit code 1.
 */
public final class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Writing failed.
     *
     * @param folder the study folder
     * @param what what was to be written
     * @param cause why it failed
     */
    public StorageException(Path folder, String what, IOException cause) {
        this(folder, what, "kring study resume " + folder, cause);
    }

    /**
     * Writing failed.
     *
     * @param folder the study folder
     * @param what what was to be written
     * @param goOn command that goes on with the study
     * @param cause why it failed
     */
    public StorageException(Path folder, String what, String goOn, IOException cause) {
        super(
                "%s: %s could not be written (%s); all runs written before are safe%nMaybe free space on that disk, then go on with: %s"
                        .formatted(folder, what, cause.getMessage(), goOn),
                cause);
    }
}
