package org.kring.experiments.calibrate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kring.experiments.evidence.EvidenceRegister;
import org.kring.experiments.evidence.Interval;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.UserFiles;
import org.kring.model.scenario.Scenario;

/**
 * The built-in ensembles by the name of their scenario, and users' own by the path of their file. A built-in one is a file
 * {@code experiments/ensembles/SCENARIO.csv}.
 */
public final class Ensembles {

    private static final String FOLDER = "/org/kring/experiments/ensembles/";
    private static final Pattern SCENARIO = Pattern.compile("(?m)^# scenarioDigest: ([0-9a-f]{64})$");

    private Ensembles() {}

    /**
     * An ensemble that was found and fits a scenario.
     *
     * @param name name of the scenario for a built-in one, else the path as it was given
     * @param ensemble its parameter sets
     * @param scenarioDigest digest of the scenario that it was calibrated with; empty if the file does not say
     */
    public record Found(String name, Ensemble ensemble, Optional<String> scenarioDigest) {}

    /**
     * An ensemble for a scenario.
     *
     * @param file path of a file; empty for the built-in one
     * @param scenario the scenario whose parameters it gives
     * @return the ensemble
     * @throws InputException if there is none, or a name, value or weight does not fit
     */
    public static Found find(String file, Scenario scenario) {
        String name = file.isEmpty() ? scenario.name() : file;
        String text = file.isEmpty() ? builtIn(scenario.name()) : text(file);
        Ensemble ensemble = Ensemble.parse(text, name);
        check(name, ensemble, scenario);
        Matcher digest = SCENARIO.matcher(text);
        return new Found(name, ensemble, digest.find() ? Optional.of(digest.group(1)) : Optional.empty());
    }

    private static String builtIn(String scenario) {
        try (InputStream in = Ensembles.class.getResourceAsStream(FOLDER + scenario + ".csv")) {
            if (in == null) {
                throw new InputException(
                        "there is no built-in ensemble for the scenario " + scenario,
                        "one of your own was meant: kring calibrate all --ensemble 200 makes one, and kring compare --ensemble=FILE takes it.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String file) {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new InputException(
                    "--ensemble %s: there is no such file".formatted(file),
                    "it is a strategy: put strategies first, or write --ensemble=FILE.");
        }
        return UserFiles.text(path);
    }

    private static void check(String name, Ensemble ensemble, Scenario scenario) {
        PriorRanges ranges = new PriorRanges(scenario, EvidenceRegister.builtIn());
        List<String> paths = ensemble.paths();
        for (int i = 0; i < paths.size(); i++) {
            Interval believed;
            try {
                believed = ranges.widest(paths.get(i));
            } catch (InputException e) {
                throw new InputException(
                        "%s: a column is no parameter of the scenario %s: %s"
                                .formatted(name, scenario.name(), paths.get(i)),
                        "kring list parameters shows the names; the ensemble is of another scenario or version.");
            }
            for (int k = 0; k < ensemble.members().size(); k++) {
                double value = ensemble.members().get(k).parameters().values().get(i);
                if (!believed.contains(value)) {
                    throw new InputException(
                            "%s, set %d, %s: the value must lie within %s, which the evidence register believes, but was %s"
                                    .formatted(name, k + 1, paths.get(i), believed, value),
                            "new evidence belongs into the register first.");
                }
            }
        }
    }
}
