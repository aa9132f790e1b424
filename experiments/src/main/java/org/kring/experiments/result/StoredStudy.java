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
 * @param digest digest of the finished runs, computed anew from their numbers
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
     * Whether the numbers are those that the manifest speaks of.
     *
     * @return true if there is a manifest and its digest is the one computed anew
     */
    public boolean isVerified() {
        return manifest.map(Manifest::digest).filter(digest::equals).isPresent();
    }
}
