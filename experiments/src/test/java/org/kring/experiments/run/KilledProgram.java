package org.kring.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real program with a folder, really killed, and started again until it ends. */
public final class KilledProgram {

    private static final int PATIENCE_MILLIS = 5;
    private static final int PATIENCE_MINUTES = 5;

    private final Class<?> program;
    private final Path folder;
    private final Path journal;
    private final List<String> options;

    /**
     * A program.
     *
     * @param program has a main method that takes a folder
     * @param folder the folder
     * @param journal the file in it that grows
     */
    public KilledProgram(Class<?> program, Path folder, String journal) {
        this(program, folder, journal, List.of("-XX:TieredStopAtLevel=1"));
    }

    /** The same with options for Java. */
    KilledProgram(Class<?> program, Path folder, String journal, List<String> options) {
        this.program = program;
        this.folder = folder;
        this.journal = folder.resolve(journal);
        this.options = List.copyOf(options);
    }

    /** Starts it and kills it when its journal has so many lines. */
    public void killAfter(int lines) throws IOException, InterruptedException {
        killAfter(lines, 0);
    }

    /** Starts it and kills it so many milliseconds after its journal has so many lines. */
    void killAfter(int lines, int millis) throws IOException, InterruptedException {
        Process process = start();
        while (lines() < lines) {
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(PATIENCE_MILLIS);
        }
        Thread.sleep(millis);
        process.destroyForcibly().waitFor();
    }

    /** Starts it and waits until it ends well. */
    public void finish() throws IOException, InterruptedException {
        finish(start());
    }

    /** Waits until it ends well. */
    void finish(Process process) throws InterruptedException {
        assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    /** Whole lines of its journal. */
    public int lines() throws IOException {
        return Files.exists(journal)
                ? (int) Files.readString(journal).chars().filter(c -> c == '\n').count()
                : 0;
    }

    /** Starts it and does not wait; its words after the folder are for the program. */
    Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName(), folder.toString()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).inheritIO().start();
    }
}
