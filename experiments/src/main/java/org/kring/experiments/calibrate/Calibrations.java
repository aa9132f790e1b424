package org.kring.experiments.calibrate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Names;
import org.kring.experiments.scenario.RecordText;

/**
 * The built-in calibrations by name, and users' own by the path of their file. To add a built-in one, put its file into
 * {@code experiments/studies/calibrate} and its name here.
 */
public final class Calibrations {

    private static final String FOLDER = "/org/kring/experiments/studies/calibrate/";
    private static final String ENDING = ".yaml";
    private static final String EXAMPLE = "kring show login-and-feed";
    private static final List<String> NAMES =
            List.of("network", "login-and-feed", "reaction-mix", "loneliness-at-rest", "loneliness-under-use");

    private Calibrations() {}

    /**
     * The built-in calibrations, each of which rests on those before it.
     *
     * @return their names
     */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * A calibration.
     *
     * @param nameOrPath name of a built-in one, or path of a YAML file
     * @return its file
     * @throws InputException if there is none or it does not fit
     */
    public static CalibrationFile find(String nameOrPath) {
        if (NAMES.contains(nameOrPath)) {
            return RecordText.parse(CalibrationFile.class, text(nameOrPath), nameOrPath + ENDING, EXAMPLE);
        }
        if (nameOrPath.endsWith(ENDING) || nameOrPath.endsWith(".yml") || nameOrPath.contains("/")) {
            return RecordText.read(CalibrationFile.class, Path.of(nameOrPath), EXAMPLE);
        }
        throw new InputException(
                "%s is not a built-in calibration and not the path of a file; built in are %s"
                        .formatted(nameOrPath, String.join(", ", NAMES)),
                Names.wayOut(nameOrPath, NAMES));
    }

    /**
     * The file of a built-in calibration as it is, with its comments.
     *
     * @param name name of a built-in calibration
     * @return the YAML text
     * @throws InputException if there is none
     */
    public static String text(String name) {
        if (!NAMES.contains(name)) {
            throw new InputException(
                    "%s is not a built-in calibration; there are %s".formatted(name, String.join(", ", NAMES)),
                    Names.wayOut(name, NAMES));
        }
        String path = FOLDER + name + ENDING;
        try (InputStream in = Objects.requireNonNull(Calibrations.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
