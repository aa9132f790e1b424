package org.kring.experiments.run;

import org.kring.experiments.result.Manifest;
import org.kring.experiments.result.StudyResults;

/**
 * What a study came to.
 *
 * @param manifest numbers, digest and why it stopped, as written into the folder
 * @param results the replicates that finished in every arm, among those that count; those of the first point in a sweep
 */
public record StudyEnd(Manifest manifest, StudyResults results) {

    /**
     * Whether it was stopped from outside and can be resumed.
     *
     * @return true if not all runs that count were done
     */
    public boolean isInterrupted() {
        return manifest.stopped().equals(StudyRunner.INTERRUPTED);
    }
}
