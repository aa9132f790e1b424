package org.kring.viz.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kring.experiments.analysis.Comparison;
import org.kring.experiments.analysis.ComparisonTables;
import org.kring.experiments.analysis.Confidence;
import org.kring.experiments.analysis.WorldComparison;
import org.kring.experiments.example.ExampleTables;
import org.kring.experiments.result.Completeness;
import org.kring.experiments.result.Manifest;
import org.kring.experiments.result.StoredStudy;
import org.kring.experiments.result.StudyResults;
import org.kring.experiments.result.WorldRuns;
import org.kring.experiments.study.Outcomes;
import org.kring.experiments.study.StudyPlan;
import org.kring.viz.report.ReportModel;
import org.kring.viz.report.ReportRun;
import org.kring.viz.text.Messages;

/** What a folder holds of a comparison, finished or not, for figures and report. */
final class ToldComparison {

    private final Path folder;
    private final StoredStudy stored;
    private final Optional<WorldRuns> worlds;
    private final StudyResults results;

    ToldComparison(Path folder, StoredStudy stored) {
        this.folder = folder;
        this.stored = stored;
        worlds = stored.plan().worlds().isOn()
                ? Optional.of(WorldRuns.of(stored.plan(), stored.rows()))
                : Optional.empty();
        // In a study over worlds one mean for each world, for replicates of one world are no different worlds.
        results = worlds.filter(runs -> !runs.results().isEmpty())
                .map(WorldRuns::means)
                .orElse(stored.results());
    }

    StudyResults results() {
        return results;
    }

    /** Whether too few replicates finished in every arm. */
    boolean hasNothingToCompare() {
        return worlds.map(runs -> runs.results().size()).orElse(stored.results().replicates()) < 2;
    }

    Optional<WorldComparison> overWorlds(List<String> outcomes) {
        return worlds.map(runs -> WorldComparison.of(runs, outcomes));
    }

    Comparison compare(List<String> outcomes) {
        Confidence confidence = EnoughRuns.confidence(stored.plan());
        StudyResults independent = worlds.filter(runs -> !runs.results().isEmpty())
                .map(WorldRuns::byAncestor)
                .orElse(results);
        return Comparison.of(independent, outcomes, confidence);
    }

    /** All that a report tells, in a language. */
    ReportModel model(Messages words) {
        return new ReportModel(
                run(folder, stored),
                results,
                compare(Outcomes.names()),
                overWorlds(Outcomes.names()),
                words,
                ExampleTables.read(folder));
    }

    /** Writes the tables that the numbers of a report come from. */
    void writeTables(ReportModel model) throws IOException {
        Map<String, String> tables = new LinkedHashMap<>(ComparisonTables.csv(model.comparison()));
        model.worlds().map(ComparisonTables::csv).ifPresent(tables::putAll);
        Path analysis = Files.createDirectories(folder.resolve("analysis"));
        for (Map.Entry<String, String> table : tables.entrySet()) {
            Files.writeString(analysis.resolve(table.getKey()), table.getValue(), StandardCharsets.UTF_8);
        }
    }

    /** The last name of the folder alone, so that a page does not tell where on a machine it was made. */
    private static String name(Path folder) {
        return Optional.ofNullable(folder.toAbsolutePath().normalize().getFileName())
                .map(Path::toString)
                .orElse(".");
    }

    /** What was run, for a study that has ended or not. */
    static ReportRun run(Path folder, StoredStudy stored) {
        StudyPlan plan = stored.plan();
        Optional<Manifest> manifest = stored.manifest();
        Completeness complete = Completeness.of(stored);
        return new ReportRun(
                plan.study(),
                plan.scenario().name(),
                plan.scenario().population().persons(),
                plan.command(),
                name(folder),
                plan.studySeed(),
                manifest.map(m -> "%s (commit %s)".formatted(m.programVersion(), m.commit()))
                        .orElse(plan.programVersion()),
                manifest.map(Manifest::digest).orElseGet(stored::digest),
                manifest.map(Manifest::stopped).orElse(ReportRun.UNFINISHED),
                manifest.map(m -> LocalDate.parse(m.ended().substring(0, 10))),
                new ReportRun.Progress(
                        complete.finished(), complete.runs(), stored.failures().size()));
    }
}
