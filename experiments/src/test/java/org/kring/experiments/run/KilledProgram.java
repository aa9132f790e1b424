package org.kring.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A real program with a folder, really killed, and started again until it ends. */
public final class KilledProgram {

    private static final int PATIENCE_MILLIS = 5;

    private final Class<?> program;
    private final Path folder;
    private final Path journal;

    /**
     * A program.
     *
     * @param program has a main method that takes a folder
     * @param folder the folder
     * @param journal the file in it that grows
     */
    public KilledProgram(Class<?> program, Path folder, String journal) {
        this.program = program;
        this.folder = folder;
        this.journal = folder.resolve(journal);
    }

    /** Starts it and kills it when its journal has so many lines. */
    public void killAfter(int lines) throws IOException, InterruptedException {
        Process process = start();
        while (lines() < lines) {
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(PATIENCE_MILLIS);
        }
        process.destroyForcibly().waitFor();
    }

    /** Starts it and waits until it ends well. */
    public void finish() throws IOException, InterruptedException {
        Process process = start();
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    /** Whole lines of its journal. */
    public int lines() throws IOException {
        return Files.exists(journal)
                ? (int) Files.readString(journal).chars().filter(c -> c == '\n').count()
                : 0;
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        folder.toString())
                .inheritIO()
                .start();
    }
}
