package org.kring.experiments.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kring.experiments.result.CheckedLines;
import org.kring.experiments.result.JournalContents;
import org.kring.experiments.result.WholeFile;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.study.StudyPlan;

/**
 * A folder with a plan and a journal of checked lines that this process alone may write, until it is closed: what a search
 * and a calibration are kept in. A line is on the disk before it counts; work that goes on takes its lines from there.
 *
 * @param <T> what a line holds
 */
public final class JournalFolder<T> implements Closeable {

    private static final String GO_ON = "the same command";
    private static final String REST = "that line and all after it, and the same command does them again";

    /** What work that was killed at its very beginning leaves behind. */
    private static final Set<String> BEGINNINGS = Set.of(FolderLock.FILE, StudyPlan.FILE + WholeFile.UNFINISHED);

    /**
     * What is kept in a folder.
     *
     * @param work the work in a word, such as {@code search}
     * @param row what a line holds in a word, such as {@code candidate}
     * @param reader reads a line without its end; throws {@link IllegalArgumentException} if it is damaged
     * @param isPlanReplaced whether work that goes on writes its plan in the place of the one that is there
     * @param <T> what a line holds
     */
    public record Content<T>(String work, String row, Function<String, T> reader, boolean isPlanReplaced) {}

    private final Path path;
    private final Content<T> content;
    private final FolderLock lock;
    private final CheckedLines<T> before;
    private final LineFile journal;

    private JournalFolder(Path path, Content<T> content, FolderLock lock, CheckedLines<T> before, LineFile journal) {
        this.path = path;
        this.content = content;
        this.lock = lock;
        this.before = before;
        this.journal = journal;
    }

    /**
     * Checks whether a folder can take the work, without writing.
     *
     * @param path the folder
     * @param work the work in a word
     * @param planCheck is called if there is a plan; throws {@link InputException} if it is one of other work
     * @throws InputException if the folder cannot take it
     */
    public static void check(Path path, String work, Runnable planCheck) {
        if (!Files.exists(path)) {
            return;
        }
        if (!Files.isDirectory(path)) {
            throw new InputException(
                    "%s: this is a file, and a folder is needed".formatted(path), "choose another one with --out.");
        }
        if (Files.exists(path.resolve(StudyPlan.FILE))) {
            planCheck.run();
            return;
        }
        try (Stream<Path> files = Files.list(path)) {
            Optional<String> other = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !BEGINNINGS.contains(name))
                    .sorted()
                    .findFirst();
            if (other.isPresent()) {
                throw new InputException(
                        "%s: the folder is not empty and holds no %s; it holds %s".formatted(path, work, other.get()),
                        "choose a new folder with --out.");
            }
        } catch (IOException e) {
            throw unusable(path, work, e);
        }
    }

    /**
     * Makes a folder, or opens the one that is there to go on. It must have been checked.
     *
     * @param path where
     * @param content what is kept there
     * @param plan what the work is asked to do, as JSON
     * @return the folder, locked
     * @param <T> what a line holds
     * @throws InputException if the folder cannot be used
     */
    public static <T> JournalFolder<T> open(Path path, Content<T> content, String plan) {
        try {
            Files.createDirectories(path);
            FolderLock lock = FolderLock.take(path);
            try {
                Path planFile = path.resolve(StudyPlan.FILE);
                if (content.isPlanReplaced() || !Files.exists(planFile)) {
                    WholeFile.write(planFile, plan.getBytes(StandardCharsets.UTF_8));
                }
                Path file = path.resolve(JournalContents.FILE);
                CheckedLines<T> before = CheckedLines.read(file, content.reader(), REST);
                LineFile journal = LineFile.open(file, before.length(), before.tornBytes());
                return new JournalFolder<>(path, content, lock, before, journal);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw unusable(path, content.work(), e);
        }
    }

    /**
     * Where it is.
     *
     * @return the path as it was given
     */
    public Path path() {
        return path;
    }

    /**
     * What the journal held when the folder was opened.
     *
     * @return rows in the order of its lines
     */
    public List<T> before() {
        return before.rows();
    }

    /**
     * What had to be repaired when the folder was opened.
     *
     * @return a sentence for the user; empty if all was whole
     */
    public Optional<String> repair() {
        return before.tornBytes() == 0
                ? Optional.empty()
                : Optional.of(
                        "%s: the last line was cut off, as by a power cut; its %d bytes were removed and that %s is done again"
                                .formatted(file(), before.tornBytes(), content.row()));
    }

    /**
     * Keeps a line; returns when it is on the disk.
     *
     * @param line the line without its end
     * @throws StorageException if that fails; the lines before are safe
     */
    public void append(String line) {
        try {
            journal.append(line);
        } catch (IOException e) {
            throw new StorageException(path, "a " + content.row(), GO_ON, e);
        }
    }

    /**
     * What the journal holds now.
     *
     * @return rows in the order of its lines
     * @throws InputException if it cannot be read
     */
    public List<T> rows() {
        try {
            return CheckedLines.read(file(), content.reader(), REST).rows();
        } catch (IOException e) {
            throw unusable(path, content.work(), e);
        }
    }

    /**
     * A line of the journal that does not belong there.
     *
     * @param line its number, from 1
     * @param why what is wrong with it
     * @return what to throw
     */
    public InputException foreign(int line, String why) {
        return new InputException(
                "%s, line %d: %s".formatted(file(), line, why),
                "the folder was made by another version of the program: plan.json names it; or delete %s."
                        .formatted(REST));
    }

    private Path file() {
        return path.resolve(JournalContents.FILE);
    }

    private static InputException unusable(Path path, String work, IOException cause) {
        return new InputException(
                "%s: the folder of the %s cannot be used (%s)".formatted(path, work, cause),
                "choose another one with --out.");
    }

    @Override
    public void close() {
        try {
            journal.close();
            lock.close();
        } catch (IOException e) {
            throw new StorageException(path, "the journal", GO_ON, e);
        }
    }
}
