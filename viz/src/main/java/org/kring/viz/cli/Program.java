package org.kring.viz.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/**
 * Which program this is.
 *
 * @param version version of the project
 * @param commit commit that it was built from, with {@code -dirty} if files had changed; {@code unknown} outside git
 */
record Program(String version, String commit) {

    private static final String RESOURCE = "program.properties";

    /** The program that runs now. */
    static Program current() {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Program.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Program(
                properties.getProperty("version", "unknown"), properties.getProperty("commit", "unknown"));
    }

    /** Lets picocli print it. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            Program program = current();
            return new String[] {
                "kring %s (commit %s)".formatted(program.version(), program.commit()),
                "Java %s (%s)".formatted(System.getProperty("java.version"), System.getProperty("java.vm.name"))
            };
        }
    }
}
