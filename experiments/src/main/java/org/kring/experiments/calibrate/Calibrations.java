package org.kring.experiments.calibrate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    private static final List<String> NAMES = List.of(
            "network",
            "login-and-feed",
            "reaction-mix",
            "contribution-and-churn",
            "loneliness-at-rest",
            "loneliness-under-use");
    private static final List<String> CHAINS = List.of("all");
    private static final Pattern CHAIN_KEY = Pattern.compile("(?m)^chain *:");

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
        if (isPath(nameOrPath)) {
            return RecordText.read(CalibrationFile.class, Path.of(nameOrPath), EXAMPLE);
        }
        throw new InputException(
                "%s is not a built-in calibration and not the path of a file; built in are %s"
                        .formatted(nameOrPath, String.join(", ", NAMES)),
                Names.wayOut(nameOrPath, NAMES));
    }

    /**
     * The built-in chains of calibrations.
     *
     * @return their names
     */
    public static List<String> chains() {
        return CHAINS;
    }

    /**
     * Whether a study is a chain of calibrations.
     *
     * @param nameOrPath name of a built-in calibration or chain, or path of a YAML file
     * @return true if it is the name of a chain, or the file has a key {@code chain}
     */
    public static boolean isChain(String nameOrPath) {
        if (CHAINS.contains(nameOrPath)) {
            return true;
        }
        try {
            return isPath(nameOrPath)
                    && CHAIN_KEY.matcher(Files.readString(Path.of(nameOrPath))).find();
        } catch (IOException e) {
            // Reading it as a calibration says what is wrong.
            return false;
        }
    }

    /**
     * A chain of calibrations.
     *
     * @param nameOrPath name of a built-in one, or path of a YAML file
     * @return its file
     * @throws InputException if there is none or it does not fit
     */
    public static ChainFile chain(String nameOrPath) {
        return CHAINS.contains(nameOrPath)
                ? RecordText.parse(ChainFile.class, text(nameOrPath), nameOrPath + ENDING, "kring show all")
                : RecordText.read(ChainFile.class, Path.of(nameOrPath), "kring show all");
    }

    private static boolean isPath(String text) {
        return text.endsWith(ENDING) || text.endsWith(".yml") || text.contains("/");
    }

    /**
     * The file of a built-in calibration or chain as it is, with its comments.
     *
     * @param name name of a built-in calibration or chain
     * @return the YAML text
     * @throws InputException if there is none
     */
    public static String text(String name) {
        List<String> all = Stream.concat(NAMES.stream(), CHAINS.stream()).toList();
        if (!all.contains(name)) {
            throw new InputException(
                    "%s is not a built-in calibration; there are %s".formatted(name, String.join(", ", all)),
                    Names.wayOut(name, all));
        }
        String path = FOLDER + name + ENDING;
        try (InputStream in = Objects.requireNonNull(Calibrations.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
