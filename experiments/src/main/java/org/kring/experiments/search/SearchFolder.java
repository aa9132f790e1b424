package org.kring.experiments.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kring.experiments.result.CheckedLines;
import org.kring.experiments.result.JournalContents;
import org.kring.experiments.result.WholeFile;
import org.kring.experiments.run.FolderLock;
import org.kring.experiments.run.LineFile;
import org.kring.experiments.run.Progress;
import org.kring.experiments.run.StorageException;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.search.Candidate.Stage;
import org.kring.experiments.study.StudyPlan;

/**
 * The folder of a search that this process alone may write, until it is closed. Its journal keeps every candidate that was run,
 * on the disk before it counts; a search that goes on takes them from there.
 */
public final class SearchFolder implements Closeable {

    private static final String GO_ON = "the same command";
    private static final String REST = "that line and all after it, and the same command runs them again";
    private static final Set<String> BEGINNINGS = Set.of(FolderLock.FILE, StudyPlan.FILE + WholeFile.UNFINISHED);

    private final Path path;
    private final SearchPlan plan;
    private final FolderLock lock;
    private final LineFile journal;
    private final long tornBytes;
    private final Map<Key, Candidate> known = new LinkedHashMap<>();
    private int runs;
    private int failedRuns;

    private SearchFolder(
            Path path, SearchPlan plan, FolderLock lock, CheckedLines<Candidate> before, LineFile journal) {
        this.path = path;
        this.plan = plan;
        this.lock = lock;
        this.journal = journal;
        tornBytes = before.tornBytes();
        before.rows().forEach(this::keep);
    }

    /**
     * Checks whether a folder can take a search, without writing.
     *
     * @param path the folder
     * @param plan what the search is asked to do
     * @throws InputException if it cannot
     */
    public static void check(Path path, SearchPlan plan) {
        if (!Files.exists(path)) {
            return;
        }
        if (!Files.isDirectory(path)) {
            throw new InputException(
                    "%s: this is a file, and a folder is needed".formatted(path), "choose another one with --out.");
        }
        if (Files.exists(path.resolve(StudyPlan.FILE))) {
            if (!SearchPlan.read(path).hash().equals(plan.hash())) {
                throw new InputException(
                        "%s: there is a search with another plan already".formatted(path),
                        "choose another folder with --out.");
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
                        "%s: the folder is not empty and holds no search; it holds %s".formatted(path, other.get()),
                        "choose a new folder with --out.");
            }
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    /**
     * Makes the folder of a search, or opens the one that is there to go on.
     *
     * @param path where; the folder must be new, empty, or of the same search
     * @param plan what the search is asked to do
     * @return the folder, locked
     * @throws InputException if the folder cannot be used
     */
    public static SearchFolder open(Path path, SearchPlan plan) {
        check(path, plan);
        try {
            Files.createDirectories(path);
            FolderLock lock = FolderLock.take(path);
            try {
                if (!Files.exists(path.resolve(StudyPlan.FILE))) {
                    WholeFile.write(path.resolve(StudyPlan.FILE), plan.json().getBytes(StandardCharsets.UTF_8));
                }
                Path file = path.resolve(JournalContents.FILE);
                CheckedLines<Candidate> before = CheckedLines.read(file, CandidateLine::read, REST);
                LineFile journal = LineFile.open(file, before.length(), before.tornBytes());
                return new SearchFolder(path, plan, lock, before, journal);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw unusable(path, e);
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
     * What the search is asked to do.
     *
     * @return the plan
     */
    public SearchPlan plan() {
        return plan;
    }

    /**
     * Candidates that were run so far.
     *
     * @return how many
     */
    public int size() {
        return known.size();
    }

    /**
     * What had to be repaired when the folder was opened.
     *
     * @return a sentence for the user; empty if all was whole
     */
    public Optional<String> repair() {
        return tornBytes == 0
                ? Optional.empty()
                : Optional.of(
                        "%s: the last line was cut off, as by a power cut; its %d bytes were removed and that candidate is run again"
                                .formatted(path.resolve(JournalContents.FILE), tornBytes));
    }

    /** How far it is if so many runs are planned. */
    Progress.Tally tally(int planned) {
        return new Progress.Tally(runs, failedRuns, planned, planned);
    }

    private void keep(Candidate candidate) {
        known.put(new Key(candidate.stage(), candidate.values()), candidate);
        int count = candidate.stage() == Stage.SEARCH ? plan.replicates() : plan.check();
        runs += count;
        failedRuns += candidate.failure().isEmpty() ? 0 : count;
    }

    Optional<Candidate> known(Stage stage, List<String> values) {
        return Optional.ofNullable(known.get(new Key(stage, values)));
    }

    List<Candidate> candidates() {
        return List.copyOf(known.values());
    }

    /** Keeps a candidate; returns when it is on the disk. */
    void append(Candidate candidate) {
        try {
            journal.append(CandidateLine.write(candidate));
            keep(candidate);
        } catch (IOException e) {
            throw new StorageException(path, "a candidate", GO_ON, e);
        }
    }

    private static InputException unusable(Path path, IOException cause) {
        return new InputException(
                "%s: the folder of the search cannot be used (%s)".formatted(path, cause),
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

    private record Key(Stage stage, List<String> values) {}
}
