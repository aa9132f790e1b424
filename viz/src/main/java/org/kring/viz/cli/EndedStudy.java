package org.kring.viz.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.kring.experiments.analysis.ComparisonJson;
import org.kring.experiments.analysis.PrecisionRule.Stopped;
import org.kring.experiments.result.Completeness;
import org.kring.experiments.result.Manifest;
import org.kring.experiments.result.StoredStudy;
import org.kring.experiments.result.StudyReader;
import org.kring.experiments.run.StudyRunner;

/**
 * A study that was run to its end or stopped in order.
 *
 * @param folder its folder
 * @param stored what the folder keeps
 * @param manifest how it ended
 */
record EndedStudy(Path folder, StoredStudy stored, Manifest manifest) {

    /**
     * Reads a study.
     *
     * @param folder its folder
     * @return the study
     */
    static EndedStudy read(Path folder) {
        return of(folder, StudyReader.readWhole(folder));
    }

    /**
     * A study that was read.
     *
     * @param folder its folder
     * @param stored what the folder keeps
     * @return the study
     */
    static EndedStudy of(Path folder, StoredStudy stored) {
        Manifest manifest = stored.manifest()
                .orElseThrow(() -> new IllegalStateException("the study in %s was cut off".formatted(folder)));
        return new EndedStudy(folder, stored, manifest);
    }

    /** Whether runs are missing because it was stopped. */
    boolean isInterrupted() {
        return manifest.stopped().equals(StudyRunner.INTERRUPTED);
    }

    /** What stands beside the numbers in a result as data. */
    ComparisonJson.Facts facts() {
        Stopped stopped = manifest.stopped().equals(StudyRunner.PRECISION) ? Stopped.PRECISION : Stopped.MAXIMUM;
        return new ComparisonJson.Facts(manifest.digest(), manifest.runs(), manifest.failures(), stopped);
    }

    /** How many runs the analyses rest on. */
    Completeness completeness() {
        return Completeness.of(stored);
    }

    /** Adds to a result as data how many runs it rests on. */
    ObjectNode withCompleteness(ObjectNode result) {
        Completeness counted = completeness();
        result.putObject("complete")
                .put("runs", counted.finished())
                .put("ofRuns", counted.runs())
                .put("replicates", counted.complete())
                .put("ofReplicates", counted.replicates())
                .put("policy", Completeness.POLICY);
        return result;
    }
}
