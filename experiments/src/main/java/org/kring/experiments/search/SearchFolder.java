package org.kring.experiments.search;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kring.experiments.run.JournalFolder;
import org.kring.experiments.run.Progress;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.search.Candidate.Stage;

/**
 * The folder of a search that this process alone may write, until it is closed. Its journal keeps every candidate that was run,
 * on the disk before it counts; a search that goes on takes them from there.
 */
public final class SearchFolder implements Closeable {

    private static final JournalFolder.Content<Candidate> CONTENT =
            new JournalFolder.Content<>("search", "candidate", CandidateLine::read, false);

    private final SearchPlan plan;
    private final JournalFolder<Candidate> folder;
    private final Map<Key, Candidate> known = new LinkedHashMap<>();
    private int runs;
    private int failedRuns;

    private SearchFolder(SearchPlan plan, JournalFolder<Candidate> folder) {
        this.plan = plan;
        this.folder = folder;
        folder.before().forEach(this::keep);
    }

    /**
     * Checks whether a folder can take a search, without writing.
     *
     * @param path the folder
     * @param plan what the search is asked to do
     * @throws InputException if it cannot
     */
    public static void check(Path path, SearchPlan plan) {
        JournalFolder.check(path, CONTENT.work(), () -> {
            if (!SearchPlan.read(path).hash().equals(plan.hash())) {
                throw new InputException(
                        "%s: there is a search with another plan already".formatted(path),
                        "choose another folder with --out.");
            }
        });
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
        return new SearchFolder(plan, JournalFolder.open(path, CONTENT, plan.json()));
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
        return folder.repair();
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
        folder.append(CandidateLine.write(candidate));
        keep(candidate);
    }

    @Override
    public void close() {
        folder.close();
    }

    private record Key(Stage stage, List<String> values) {}
}
