package org.kring.experiments.run;

import org.kring.experiments.result.Manifest;
import org.kring.experiments.result.StoredStudy;
import org.kring.experiments.result.StudyResults;

/**
 * What a study came to.
 *
 * @param manifest numbers, digest and why it stopped, as written into the folder
 * @param study all of it, as its folder keeps it
 */
public record StudyEnd(Manifest manifest, StoredStudy study) {

    /**
     * The replicates that finished in every arm, among those that count.
     *
     * @return results for the statistics; none in a sweep
     */
    public StudyResults results() {
        return study.results();
    }

    /**
     * Whether it was stopped from outside and can be resumed.
     *
     * @return true if not all runs that count were done
     */
    public boolean isInterrupted() {
        return manifest.stopped().equals(StudyRunner.INTERRUPTED);
    }
}
