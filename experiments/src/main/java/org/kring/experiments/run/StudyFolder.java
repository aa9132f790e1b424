package org.kring.experiments.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.kring.experiments.result.JournalContents;
import org.kring.experiments.result.Manifest;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.result.RunTable;
import org.kring.experiments.result.StudyTables;
import org.kring.experiments.result.WholeFile;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.RecordText;
import org.kring.experiments.study.RunId;
import org.kring.experiments.study.Shard;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.StudyPoints;

/** A study folder that this process alone may write, until it is closed. */
public final class StudyFolder implements Closeable {

    private final Path path;
    private final StudyPlan plan;
    private final FolderLock lock;
    private final Journal journal;
    private final RunTable table;
    private final StudyPoints points;
    private final Shard shard;
    private Predicate<RunId> due;
    private boolean isPart;

    private StudyFolder(Path path, StudyPlan plan, Shard shard, FolderLock lock, Journal journal) {
        this.path = path;
        this.plan = plan;
        this.lock = lock;
        this.journal = journal;
        this.table = new RunTable(plan);
        this.points = StudyPoints.of(plan);
        this.shard = shard;
        due = shard::holds;
        isPart = shard.isOn();
        journal.before().rows().forEach(table::put);
    }

    /**
     * Makes a study folder, or opens the one that is there to go on with the same plan.
     *
     * @param path where; the folder must be new, empty, or of a study with an equal plan
     * @param plan what the study is asked to do
     * @return the folder, locked
     * @throws InputException if the folder cannot be used; nothing was written then
     * @throws StorageException if the disk is full
     */
    public static StudyFolder open(Path path, StudyPlan plan) {
        return open(path, plan, Shard.WHOLE);
    }

    /**
     * The same for a part of the runs.
     *
     * @param path where; the folder must be new, empty, or of the same part of a study with an equal plan
     * @param plan what the study is asked to do
     * @param shard which part of it is done here
     * @return the folder, locked
     * @throws InputException if the folder cannot be used; nothing was written then
     * @throws StorageException if the disk is full
     */
    public static StudyFolder open(Path path, StudyPlan plan, Shard shard) {
        return open(path, plan, shard, JournalTarget::file);
    }

    /**
     * Opens a study folder to go on with its own plan.
     *
     * @param path a study folder
     * @return the folder, locked
     * @throws InputException if it is no study folder, damaged, in use, or of another seed rule
     */
    public static StudyFolder resume(Path path) {
        return open(path, planOf(path), Shard.read(path));
    }

    /**
     * The plan of a study folder, which stays closed.
     *
     * @param path a study folder
     * @return its plan
     * @throws InputException if it is no study folder, or damaged
     */
    public static StudyPlan planOf(Path path) {
        return StudyPlan.read(path);
    }

    static StudyFolder open(Path path, StudyPlan plan, JournalTarget.Opener opener) {
        return open(path, plan, Shard.WHOLE, opener);
    }

    private static StudyFolder open(Path path, StudyPlan plan, Shard shard, JournalTarget.Opener opener) {
        FolderChecks.check(path, plan, shard);
        Path firstNew = FolderChecks.firstNew(path);
        try {
            Files.createDirectories(path);
            return locked(path, plan, shard, opener);
        } catch (IOException e) {
            boolean used = Files.exists(path.resolve(StudyPlan.FILE));
            FolderChecks.removeNew(path, firstNew);
            if (used || FolderChecks.isFull(e)) {
                throw new StorageException(path, "the study folder", e);
            }
            throw FolderChecks.unwritable(path, e);
        }
    }

    private static StudyFolder locked(Path path, StudyPlan plan, Shard shard, JournalTarget.Opener opener)
            throws IOException {
        FolderLock lock = FolderLock.take(path);
        try {
            FolderChecks.check(path, plan, shard);
            // The plan last: a folder with a plan and without a journal is one whose journal was deleted.
            Journal journal = Journal.open(path.resolve(JournalContents.FILE), opener);
            try {
                writeOnce(path.resolve(Shard.FILE), shard.isOn() ? RecordText.json(shard) : "");
                writeOnce(path.resolve(StudyPlan.FILE), plan.json());
                return new StudyFolder(path, plan, shard, lock, journal);
            } catch (IOException | RuntimeException e) {
                journal.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static void writeOnce(Path file, String text) throws IOException {
        if (!Files.exists(file) && !text.isEmpty()) {
            WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
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
     * What the study is asked to do.
     *
     * @return the plan
     */
    public StudyPlan plan() {
        return plan;
    }

    /**
     * What its runs are given.
     *
     * @return the points of the study
     */
    public StudyPoints points() {
        return points;
    }

    /**
     * The runs so far.
     *
     * @return the live table
     */
    RunTable table() {
        return table;
    }

    /**
     * Its journal.
     *
     * @return the journal, open for appending
     */
    Journal journal() {
        return journal;
    }

    /**
     * What had to be repaired when the folder was opened.
     *
     * @return a sentence for the user; empty if all was whole
     */
    public Optional<String> repair() {
        return journal.repair();
    }

    /**
     * Finished and failed runs of earlier sessions.
     *
     * @return number of runs
     */
    public int runsBefore() {
        return journal.before().rows().size();
    }

    /**
     * Runs that this session may have to do.
     *
     * @return missing runs up to the maximum of replicates
     */
    public long runsLeft() {
        return MissingRuns.count(plan.replications().most(), this);
    }

    /**
     * Lets the next run of the study do the failed runs again, and no others; what fails again takes the place of the earlier
     * failure.
     *
     * @return how many there are
     */
    public int retryFailed() {
        Set<RunId> failed = table.removeFailed();
        due = failed::contains;
        isPart = true;
        return failed.size();
    }

    /**
     * Takes over runs that were done in other folders, and lets the next run of the study do none.
     *
     * @param rows finished or failed runs of this study
     * @throws StorageException if they cannot be written; what was written before is safe
     */
    void takeOver(List<RunRow> rows) {
        journal.copy(rows);
        rows.forEach(table::put);
        due = id -> false;
        isPart = true;
    }

    /**
     * Which part of the study is done here.
     *
     * @return the part; {@link Shard#WHOLE} if it is not split
     */
    public Shard shard() {
        return shard;
    }

    /** Whether this session is to do only some of the missing runs. */
    boolean isPart() {
        return isPart;
    }

    /** Whether a run without row is to be done in this session. */
    boolean isDue(RunId id) {
        return due.test(id);
    }

    /** While runs are added, no manifest may speak of fewer. */
    void beginSession() {
        try {
            Files.deleteIfExists(path.resolve(Manifest.FILE));
        } catch (IOException e) {
            throw new StorageException(path, Manifest.FILE, e);
        }
    }

    /** Writes what is made from the journal, the manifest last. */
    void endSession(Manifest manifest) {
        try {
            StudyTables.write(path, plan, points, table.rows(manifest.replicates()));
            WholeFile.write(
                    path.resolve(Manifest.FILE), RecordText.json(manifest).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new StorageException(path, "a table", e);
        }
    }

    @Override
    public void close() {
        try {
            journal.close();
            lock.close();
        } catch (IOException e) {
            throw new StorageException(path, "the journal", e);
        }
    }
}
