package org.kring.viz.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kring.experiments.analysis.SweepComparison;
import org.kring.experiments.analysis.SweepTables;
import org.kring.experiments.design.DesignKind;
import org.kring.experiments.result.StoredStudy;
import org.kring.experiments.result.SweepRuns;
import org.kring.viz.report.SweepModel;
import org.kring.viz.text.Messages;

/** What a folder holds of a sweep, finished or not, for figures and report. */
final class ToldSweep {

    private final Path folder;
    private final StoredStudy stored;
    private final SweepRuns runs;

    ToldSweep(Path folder, StoredStudy stored) {
        this.folder = folder;
        this.stored = stored;
        runs = SweepRuns.of(stored.plan(), stored.rows());
    }

    /** Whether no point has a replicate that finished in every arm. */
    boolean isEmpty() {
        return runs.points().isEmpty();
    }

    SweepComparison comparison() {
        List<String> outcomes = Stream.concat(stored.plan().outcomes().stream(), Stream.of(SweepModel.PRICE))
                .distinct()
                .toList();
        return SweepComparison.of(runs, outcomes, isFactorial(), EnoughRuns.confidence(stored.plan()))
                .against(stored.plan().sweep().signs());
    }

    /** All that a report tells, in a language. */
    SweepModel model(Messages words) {
        return new SweepModel(
                ToldComparison.run(folder, stored),
                comparison(),
                SweepComparison.of(runs, SweepModel.THIRDS, false, EnoughRuns.confidence(stored.plan())),
                SweepComparison.of(runs, SweepModel.WORK, false, EnoughRuns.confidence(stored.plan())),
                isFactorial(),
                stored.plan().scenario().horizon().weeks(),
                words);
    }

    /** Writes the tables that the numbers of a report come from. */
    List<Path> writeTables(SweepModel model) throws IOException {
        Path analysis = Files.createDirectories(folder.resolve("analysis"));
        List<Path> tables = new ArrayList<>();
        for (Map.Entry<String, String> table :
                SweepTables.csv(model.comparison()).entrySet()) {
            tables.add(Files.writeString(analysis.resolve(table.getKey()), table.getValue(), StandardCharsets.UTF_8));
        }
        tables.add(Files.writeString(
                analysis.resolve("losers.csv"),
                SweepTables.csv(model.thirds()).get("differences.csv"),
                StandardCharsets.UTF_8));
        tables.add(Files.writeString(
                analysis.resolve("work.csv"), SweepTables.csv(model.work()).get("points.csv"), StandardCharsets.UTF_8));
        return tables;
    }

    private boolean isFactorial() {
        return stored.plan().sweep().design() == DesignKind.FULL_FACTORIAL;
    }
}
