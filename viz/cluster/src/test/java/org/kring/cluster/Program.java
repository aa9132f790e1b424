package org.kring.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A Java program that runs beside the test; what it says goes into a file.
 *
 * @param process the process
 * @param said the file, both streams
 */
record Program(Process process, Path said) implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 600;
    private static final int LOOK_MILLIS = 20;
    // Most of the time of a short program is its start.
    private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** What a short program wants of Java. */
    static String quickStart() {
        return String.join(" ", QUICK_START);
    }

    /** Starts Java with these words, in a folder. */
    static Program start(Path said, Path folder, Map<String, String> environment, List<String> words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK_START);
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        try {
            return new Program(builder.start(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for its end. */
    int code() throws InterruptedException {
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(ended).as("it ended in time; it said: %s", text()).isTrue();
        return process.exitValue();
    }

    /** All that it said so far. */
    String text() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until something is so. */
    void await(String what, BooleanSupplier isSo) throws InterruptedException {
        for (long waited = 0; !isSo.getAsBoolean(); waited += LOOK_MILLIS) {
            assertThat(process.isAlive() && waited < PATIENCE_SECONDS * 1000L)
                    .as("%s, in time; it said: %s", what, text())
                    .isTrue();
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /** Kills it and what it started, as a power cut would. */
    void kill() {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
