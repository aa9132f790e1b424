package org.kring.experiments.calibrate;

import java.nio.file.Path;

/**
 * A calibration used up what it was allowed without finishing a generation, so that there is no result. Its simulations are
 * kept in the folder. The command line prints the message as it is and ends with exit code 1.
 */
public final class CalibrationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * No generation was finished.
     *
     * @param folder where the simulations are kept
     * @param simulations how many there are
     * @param failure why they could not be used
     */
    CalibrationException(Path folder, int simulations, String failure) {
        super(
                "%s: not one generation could be finished in %d simulations, so there is no result; %s%nMaybe the priors reach values that the model refuses, or a target rests on too few persons; %s"
                        .formatted(
                                folder,
                                simulations,
                                failure,
                                "the journal in that folder holds every simulation, and a changed study needs another folder."));
    }
}
