package org.kring.viz.cli;

import java.util.List;
import java.util.stream.Stream;
import org.kring.experiments.calibrate.Calibrations;
import org.kring.experiments.pattern.PatternFile;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Names;
import org.kring.experiments.search.Searches;
import org.kring.experiments.study.Studies;

/** The files that travel with the program. */
final class BuiltIn {

    private BuiltIn() {}

    /**
     * A file as it is, with its comments.
     *
     * @param name name of a built-in scenario, strategy, platform, study, search or calibration, or of a file of patterns or mechanisms
     * @return the YAML text
     * @throws InputException if there is none
     */
    static String text(String name) {
        List<String> calibrations = Stream.of(Calibrations.names(), Calibrations.chains())
                .flatMap(List::stream)
                .toList();
        if (calibrations.contains(name)) {
            return Calibrations.text(name);
        }
        if (Searches.names().contains(name)) {
            return Searches.text(name);
        }
        if (Studies.names().contains(name)) {
            return Studies.text(name);
        }
        if (PatternFile.files().contains(name)) {
            return PatternFile.text(name);
        }
        List<String> others = Stream.of(Catalogue.scenarios(), Catalogue.strategies(), Catalogue.platforms())
                .flatMap(List::stream)
                .toList();
        if (others.contains(name)) {
            return Catalogue.text(name);
        }
        List<String> all = Stream.of(others, Studies.names(), Searches.names(), calibrations, PatternFile.files())
                .flatMap(List::stream)
                .toList();
        throw new InputException(
                "%s is no scenario (%s), strategy (%s), platform (%s), study (%s), search (%s), calibration (%s) or file of patterns (%s) that is built in."
                        .formatted(
                                name,
                                String.join(", ", Catalogue.scenarios()),
                                String.join(", ", Catalogue.strategies()),
                                String.join(", ", Catalogue.platforms()),
                                String.join(", ", Studies.names()),
                                String.join(", ", Searches.names()),
                                String.join(", ", calibrations),
                                String.join(", ", PatternFile.files())),
                Names.wayOut(name, all));
    }
}
