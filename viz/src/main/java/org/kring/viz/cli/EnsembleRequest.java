package org.kring.viz.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.kring.experiments.calibrate.EarlierSets;
import org.kring.experiments.calibrate.Ensemble;
import org.kring.experiments.calibrate.EnsembleFile;
import org.kring.experiments.calibrate.Posterior;

/**
 * An ensemble to be drawn from the posterior of a calibration.
 *
 * @param sets how many parameter sets at most; empty for no ensemble
 * @param date date that is to stand in the file
 * @param scenario name of the scenario, or path of its file
 */
record EnsembleRequest(Optional<Integer> sets, String date, String scenario) {

    /**
     * Draws the ensemble and writes it.
     *
     * @param folder where
     * @param posterior the last posterior
     * @param study name of the calibration or chain
     * @param seeds its seeds
     * @return the file; empty if none was asked for
     */
    Optional<Path> write(Path folder, Posterior posterior, String study, String seeds) {
        return sets.map(most -> EnsembleFile.write(
                folder,
                Ensemble.of(EarlierSets.of(posterior))
                        .atMost(most, posterior.problem().seed()),
                new EnsembleFile.Origin(study, seeds, date, scenario)));
    }
}
