package org.kring.viz.cli;

import org.kring.experiments.calibrate.Calibrations;
import org.kring.experiments.scenario.Catalogue;

/** The files that travel with the program. */
final class BuiltIn {

    private BuiltIn() {}

    /**
     * A file as it is, with its comments.
     *
     * @param name name of a built-in scenario, strategy or calibration
     * @return the YAML text
     * @throws org.kring.experiments.scenario.InputException if there is none
     */
    static String text(String name) {
        boolean isCalibration =
                Calibrations.names().contains(name) || Calibrations.chains().contains(name);
        return isCalibration ? Calibrations.text(name) : Catalogue.text(name);
    }
}
