package org.kring.experiments.calibrate;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kring.experiments.result.CheckedLines;
import org.kring.experiments.result.JournalContents;
import org.kring.experiments.result.WholeFile;
import org.kring.experiments.run.FolderLock;
import org.kring.experiments.run.LineFile;
import org.kring.experiments.run.StorageException;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.study.StudyPlan;

/** The folder of a calibration that this process alone may write, until it is closed. */
public final class CalibrationFolder implements Closeable {

    private static final String GO_ON = "the same command";
    private static final String REST = "that line and all after it, and the same command simulates them again";

    /** What a calibration that was killed at its very beginning leaves behind. */
    private static final Set<String> BEGINNINGS = Set.of(FolderLock.FILE, StudyPlan.FILE + WholeFile.UNFINISHED);

    private final Path path;
    private final CalibrationPlan plan;
    private final FolderLock lock;
    private final CheckedLines<Simulated> before;
    private final LineFile journal;

    private CalibrationFolder(
            Path path, CalibrationPlan plan, FolderLock lock, CheckedLines<Simulated> before, LineFile journal) {
        this.path = path;
        this.plan = plan;
        this.lock = lock;
        this.before = before;
        this.journal = journal;
    }

    /**
     * Checks whether a folder can take a calibration, without writing.
     *
     * @param path the folder
     * @param plan what the calibration is asked to do
     * @throws InputException if it cannot
     */
    public static void check(Path path, CalibrationPlan plan) {
        if (!Files.exists(path)) {
            return;
        }
        if (!Files.isDirectory(path)) {
            throw new InputException(
                    "%s: this is a file, and a folder is needed".formatted(path), "choose another one with --out.");
        }
        if (Files.exists(path.resolve(StudyPlan.FILE))) {
            CalibrationPlan there = CalibrationPlan.read(path);
            if (!there.hash().equals(plan.hash())) {
                throw new InputException(
                        "%s: there is a calibration with another plan already; its %s differs"
                                .formatted(path, there.firstDifference(plan)),
                        "choose another folder with --out; only the stop rules may change on the way.");
            }
            return;
        }
        try (Stream<Path> files = Files.list(path)) {
            Optional<String> other = files.map(file -> file.getFileName().toString())
                    .filter(name -> !BEGINNINGS.contains(name))
                    .sorted()
                    .findFirst();
            if (other.isPresent()) {
                throw new InputException(
                        "%s: the folder is not empty and holds no calibration; it holds %s"
                                .formatted(path, other.get()),
                        "choose a new folder with --out.");
            }
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    /**
     * Whether nothing was simulated in a folder yet.
     *
     * @param path the folder
     * @return true if there is no journal
     */
    public static boolean isNew(Path path) {
        return !Files.exists(path.resolve(JournalContents.FILE));
    }

    /**
     * Makes the folder of a calibration, or opens the one that is there to go on with the same plan. The stop rules of the
     * plan that is given take the place of those that are there.
     *
     * @param path where; the folder must be new, empty, or of a calibration with the same hash
     * @param plan what the calibration is asked to do
     * @return the folder, locked
     * @throws InputException if the folder cannot be used
     */
    public static CalibrationFolder open(Path path, CalibrationPlan plan) {
        check(path, plan);
        try {
            Files.createDirectories(path);
            FolderLock lock = FolderLock.take(path);
            try {
                WholeFile.write(path.resolve(StudyPlan.FILE), plan.json().getBytes(StandardCharsets.UTF_8));
                Path file = path.resolve(JournalContents.FILE);
                CheckedLines<Simulated> before = CheckedLines.read(file, SimulatedLine::read, REST);
                LineFile journal = LineFile.open(file, before.length(), before.tornBytes());
                return new CalibrationFolder(path, plan, lock, before, journal);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw unwritable(path, e);
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
     * What the calibration is asked to do.
     *
     * @return the plan
     */
    public CalibrationPlan plan() {
        return plan;
    }

    /**
     * Simulations of earlier sessions.
     *
     * @return how many
     */
    public int simulationsBefore() {
        return before.rows().size();
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
                        "%s: the last line was cut off, as by a power cut; its %d bytes were removed and that simulation is done again"
                                .formatted(path.resolve(JournalContents.FILE), before.tornBytes()));
    }

    /** The calibration as the journal left it, or as far as the stop rules let it go. */
    PopulationMonteCarlo replay() {
        PopulationMonteCarlo population = new PopulationMonteCarlo(plan.problem());
        int line = 0;
        for (Simulated row : before.rows()) {
            line++;
            if (population.stop().isPresent()) {
                break;
            }
            if (!population.candidate(population.next()).isOf(row)) {
                throw new InputException(
                        "%s, line %d: %s is not the proposal that this program makes there"
                                .formatted(path.resolve(JournalContents.FILE), line, row.name()),
                        "the folder was made by another version of the program: plan.json names it; or delete %s."
                                .formatted(REST));
            }
            population.take(row);
        }
        return population;
    }

    /** Keeps a result; returns when it is on the disk. */
    void append(Simulated result) {
        try {
            journal.append(SimulatedLine.write(result));
        } catch (IOException e) {
            throw new StorageException(path, "a simulation", GO_ON, e);
        }
    }

    /** What the first failed simulation said. */
    String firstFailure() {
        try {
            return CheckedLines.read(path.resolve(JournalContents.FILE), SimulatedLine::read, REST).rows().stream()
                    .map(Simulated::failure)
                    .filter(failure -> !failure.isEmpty())
                    .findFirst()
                    .map(failure -> "the first failure was: "
                            + failure.lines().findFirst().orElse(failure))
                    .orElse("in too many of them a target was undefined");
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    /** Writes the tables, if there is anything to say. */
    void write(Posterior posterior) {
        if (posterior.generations().isEmpty()) {
            return;
        }
        try {
            PosteriorTables.write(path, posterior);
        } catch (IOException e) {
            throw new StorageException(path, "a table", GO_ON, e);
        }
    }

    private static InputException unwritable(Path path, IOException cause) {
        return new InputException(
                "%s: the folder of the calibration cannot be used (%s)".formatted(path, cause),
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
