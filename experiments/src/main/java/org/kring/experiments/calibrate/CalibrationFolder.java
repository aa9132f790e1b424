package org.kring.experiments.calibrate;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kring.experiments.result.JournalContents;
import org.kring.experiments.run.JournalFolder;
import org.kring.experiments.run.StorageException;
import org.kring.experiments.scenario.InputException;

/** The folder of a calibration that this process alone may write, until it is closed. */
public final class CalibrationFolder implements Closeable {

    private static final JournalFolder.Content<Simulated> CONTENT =
            new JournalFolder.Content<>("calibration", "simulation", SimulatedLine::read, true);

    private final CalibrationPlan plan;
    private final JournalFolder<Simulated> folder;

    private CalibrationFolder(CalibrationPlan plan, JournalFolder<Simulated> folder) {
        this.plan = plan;
        this.folder = folder;
    }

    /**
     * Checks whether a folder can take a calibration, without writing.
     *
     * @param path the folder
     * @param plan what the calibration is asked to do
     * @throws InputException if it cannot
     */
    public static void check(Path path, CalibrationPlan plan) {
        JournalFolder.check(path, CONTENT.work(), () -> {
            CalibrationPlan there = CalibrationPlan.read(path);
            if (!there.hash().equals(plan.hash())) {
                throw new InputException(
                        "%s: there is a calibration with another plan already; its %s differs"
                                .formatted(path, there.firstDifference(plan)),
                        "choose another folder with --out; only the stop rules may change on the way.");
            }
        });
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
        return new CalibrationFolder(plan, JournalFolder.open(path, CONTENT, plan.json()));
    }

    /**
     * Where it is.
     *
     * @return the path as it was given
     */
    public Path path() {
        return folder.path();
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
        return folder.before().size();
    }

    /**
     * What had to be repaired when the folder was opened.
     *
     * @return a sentence for the user; empty if all was whole
     */
    public Optional<String> repair() {
        return folder.repair();
    }

    /** The calibration as the journal left it, or as far as the stop rules let it go. */
    PopulationMonteCarlo replay() {
        PopulationMonteCarlo population = new PopulationMonteCarlo(plan.problem());
        int line = 0;
        for (Simulated row : folder.before()) {
            line++;
            if (population.stop().isPresent()) {
                break;
            }
            if (!population.candidate(population.next()).isOf(row)) {
                throw folder.foreign(line, row.name() + " is not the proposal that this program makes there");
            }
            population.take(row);
        }
        return population;
    }

    /** Keeps a result; returns when it is on the disk. */
    void append(Simulated result) {
        folder.append(SimulatedLine.write(result));
    }

    /** What the first failed simulation said. */
    String firstFailure() {
        return folder.rows().stream()
                .map(Simulated::failure)
                .filter(failure -> !failure.isEmpty())
                .findFirst()
                .map(failure ->
                        "the first failure was: " + failure.lines().findFirst().orElse(failure))
                .orElse("in too many of them a target was undefined");
    }

    /** Writes the tables, if there is anything to say. */
    void write(Posterior posterior) {
        if (posterior.generations().isEmpty()) {
            return;
        }
        try {
            PosteriorTables.write(path(), posterior);
        } catch (IOException e) {
            throw new StorageException(path(), "a table", "the same command", e);
        }
    }

    @Override
    public void close() {
        folder.close();
    }
}
