package org.kring.experiments.result;

import java.util.List;
import java.util.Optional;
import org.kring.experiments.study.StudyPlan;

/**
 * A study as its folder keeps it.
 *
 * @param plan what was asked
 * @param results replicates that finished in every arm, among those that count; none in a sweep, see {@link SweepRuns}
 * @param rows all runs that count, in the order of their keys
 * @param manifest how it was run; empty if it was cut off and not yet resumed
 * @param digest digest of the finished runs, from the digest of each; {@link #changed} looks at their numbers
 */
public record StoredStudy(
        StudyPlan plan, StudyResults results, List<RunRow> rows, Optional<Manifest> manifest, String digest) {

    /** Copies the list. */
    public StoredStudy {
        rows = List.copyOf(rows);
    }

    /**
     * The failed runs.
     *
     * @return failed runs in the order of their keys
     */
    public List<RunRow.Failed> failures() {
        return rows.stream()
                .filter(RunRow.Failed.class::isInstance)
                .map(RunRow.Failed.class::cast)
                .toList();
    }

    /**
     * Computes the digest of every finished run anew from its numbers; reads the whole journal.
     *
     * @return the runs whose numbers do not have the digest that stands beside them; none in a folder that nobody changed
     */
    public List<RunRow.Finished> changed() {
        return rows.parallelStream()
                .filter(RunRow.Finished.class::isInstance)
                .map(RunRow.Finished.class::cast)
                .filter(row -> !row.result().digest().equals(row.digest()))
                .toList();
    }

    /**
     * Whether the runs are those that the manifest speaks of.
     *
     * @return true if there is a manifest and its digest is that of the runs
     */
    public boolean isVerified() {
        return manifest.map(Manifest::digest).filter(digest::equals).isPresent();
    }
}
