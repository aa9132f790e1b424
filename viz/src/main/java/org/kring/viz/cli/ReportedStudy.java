package org.kring.viz.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.kring.experiments.result.StoredStudy;
import org.kring.experiments.result.SweepRuns;
import org.kring.experiments.run.StorageException;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.sensitivity.SensitivityMethod;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.Shard;
import org.kring.viz.report.ReportModel;
import org.kring.viz.report.ReportRun;
import org.kring.viz.report.ReportWriter;
import org.kring.viz.report.SweepModel;
import org.kring.viz.text.Messages;

/**
 * A study that the report can tell of.
 *
 * @param folder its folder
 * @param stored what the folder holds
 * @param run what was run
 */
record ReportedStudy(Path folder, StoredStudy stored, ReportRun run) {

    /** The study of a folder; refused if the report has no words for its kind. */
    static ReportedStudy of(Path folder, StoredStudy stored) {
        if (SensitivityMethod.of(stored.plan().sweep().design()).isPresent()) {
            throw refused(folder, "a sensitivity analysis", "kring sensitivity %s shows it.".formatted(folder));
        }
        if (stored.plan().replications() instanceof ReplicationRule.Selection) {
            throw refused(folder, "a selection", "kring study resume %s shows it.".formatted(folder));
        }
        if (Shard.read(folder).isOn()) {
            throw refused(folder, "a part of a study", "kring study merge brings the parts together.");
        }
        boolean empty = stored.plan().sweep().isOn()
                ? SweepRuns.of(stored.plan(), stored.rows()).points().isEmpty()
                : stored.results().replicates() == 0;
        if (empty) {
            throw new InputException(
                    "%s: no replicate finished in every strategy yet, so there is nothing to report.".formatted(folder),
                    "kring study resume %s goes on with it.".formatted(folder));
        }
        return new ReportedStudy(folder, stored, ToldComparison.run(folder, stored));
    }

    private static InputException refused(Path folder, String what, String wayOut) {
        return new InputException(
                "%s holds %s; a report tells of comparisons and sweeps".formatted(folder, what), wayOut);
    }

    /** Writes the tables that the numbers come from, page and PDF. */
    List<Path> write(Messages words) {
        try {
            if (stored.plan().sweep().isOn()) {
                ToldSweep told = new ToldSweep(folder, stored);
                SweepModel model = told.model(words);
                told.writeTables(model);
                return ReportWriter.write(folder, model);
            }
            ToldComparison told = new ToldComparison(folder, stored);
            ReportModel model = told.model(words);
            told.writeTables(model);
            return ReportWriter.write(folder, model);
        } catch (IOException e) {
            throw new StorageException(folder, "tables or report", e);
        }
    }
}
