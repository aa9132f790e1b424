package org.kring.experiments.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The JSON Schemas (draft 2020-12) of the files that people write, for editors that complete and check YAML. They are generated
 * from the records that read the files, by a test that fails if they differ.
 */
public final class Schemas {

    private static final String FOLDER = "/org/kring/experiments/schema/";
    private static final Map<String, String> ABOUT = about();

    private Schemas() {}

    /**
     * The kinds of files that have a schema.
     *
     * @return their names
     */
    public static List<String> names() {
        return List.copyOf(ABOUT.keySet());
    }

    /**
     * What a kind of file holds.
     *
     * @param name one of {@link #names()}
     * @return a clause
     */
    public static String about(String name) {
        return Objects.requireNonNull(ABOUT.get(name), name);
    }

    /**
     * Name of the file that a schema is kept in.
     *
     * @param name one of {@link #names()}
     * @return such as {@code study.schema.json}
     */
    public static String file(String name) {
        return name + ".schema.json";
    }

    /**
     * A schema.
     *
     * @param name one of {@link #names()}
     * @return JSON
     */
    public static String text(String name) {
        String path = FOLDER + file(name);
        try (InputStream in = Objects.requireNonNull(Schemas.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> about() {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("scenario", "a scenario, whole or based on a built-in one");
        about.put("strategy", "a posting strategy");
        about.put("platform", "a platform");
        about.put("study", "a study for kring plan and kring sweep");
        about.put("patterns", "published levels for kring validate --patterns");
        about.put("calibration", "a calibration");
        return Collections.unmodifiableMap(about);
    }
}
