package org.kring.experiments.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * Which program this is, as the build wrote it down.
 *
 * @param version version of the program
 * @param commit commit it was built from, with {@code -dirty} if files had changed; {@code unknown} outside a repository
 */
public record ProgramBuild(String version, String commit) {

    private static final String UNKNOWN = "unknown";

    /**
     * This program.
     *
     * @return its version and commit
     */
    public static ProgramBuild current() {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(
                ProgramBuild.class.getResourceAsStream("build.properties"), "build.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ProgramBuild(known(properties, "version"), known(properties, "commit"));
    }

    private static String known(Properties properties, String key) {
        String value = properties.getProperty(key, "").strip();
        return value.isEmpty() || value.startsWith("${") ? UNKNOWN : value;
    }
}
