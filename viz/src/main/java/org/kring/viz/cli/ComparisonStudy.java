package org.kring.viz.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kring.experiments.analysis.Comparison;
import org.kring.experiments.analysis.ComparisonJson;
import org.kring.experiments.analysis.ComparisonTables;
import org.kring.experiments.analysis.Confidence;
import org.kring.experiments.analysis.StopReason;
import org.kring.experiments.analysis.VerdictWriter;
import org.kring.experiments.analysis.WorldComparison;
import org.kring.experiments.result.Manifest;
import org.kring.experiments.result.StoredStudy;
import org.kring.experiments.result.StudyResults;
import org.kring.experiments.result.WorldRuns;
import org.kring.experiments.run.StorageException;
import org.kring.experiments.study.Outcomes;
import org.kring.experiments.study.StudyPlan;
import org.kring.viz.chart.Figure;
import org.kring.viz.chart.FigureWriter;
import org.kring.viz.chart.Figures;
import org.kring.viz.chart.Findings;
import org.kring.viz.report.ReportModel;
import org.kring.viz.report.ReportWriter;
import org.kring.viz.report.StressChecklist;
import org.kring.viz.text.Language;
import org.kring.viz.text.Messages;

/**
 * A comparison in its folder: what it found, in words, as data and in files. Everything but running is made from the folder, so a
 * study that is shown again says the same.
 */
final class ComparisonStudy implements ShownStudy {

    private final EndedStudy ended;
    private final StoredStudy stored;
    private final Manifest manifest;
    private final Optional<WorldRuns> worlds;
    private final StudyResults results;

    ComparisonStudy(EndedStudy ended) {
        this.ended = ended;
        stored = ended.stored();
        manifest = ended.manifest();
        worlds = stored.plan().worlds().isOn()
                ? Optional.of(WorldRuns.of(stored.plan(), stored.rows()))
                : Optional.empty();
        // In a study over worlds one mean for each world, for replicates of one world are no different worlds.
        results = worlds.filter(runs -> !runs.results().isEmpty())
                .map(WorldRuns::means)
                .orElse(stored.results());
    }

    private Optional<WorldComparison> overWorlds(List<String> outcomes) {
        return worlds.map(runs -> WorldComparison.of(runs, outcomes));
    }

    @Override
    public EndedStudy ended() {
        return ended;
    }

    @Override
    public boolean hasNothingToCompare() {
        return worlds.map(runs -> runs.results().size()).orElse(stored.results().replicates()) < 2;
    }

    @Override
    public String verdict() {
        List<String> outcomes = stored.plan().outcomes();
        return VerdictWriter.text(results, compare(outcomes), reason(), overWorlds(outcomes));
    }

    @Override
    public ObjectNode json() {
        ObjectNode root = ComparisonJson.of(results, compare(Outcomes.names()), ended.facts());
        overWorlds(Outcomes.names()).ifPresent(found -> root.set("ensemble", ComparisonJson.ensemble(found)));
        return root;
    }

    @Override
    public StudyFiles write() {
        Comparison comparison = compare(Outcomes.names());
        Optional<WorldComparison> found = overWorlds(Outcomes.names());
        Map<String, String> tables = new LinkedHashMap<>(ComparisonTables.csv(comparison));
        found.map(ComparisonTables::csv).ifPresent(tables::putAll);
        Path folder = ended.folder();
        try {
            Path analysis = Files.createDirectories(folder.resolve("analysis"));
            for (Map.Entry<String, String> table : tables.entrySet()) {
                Files.writeString(analysis.resolve(table.getKey()), table.getValue(), StandardCharsets.UTF_8);
            }
            Findings findings = new Findings(results, comparison, Messages.in(Language.ENGLISH));
            List<Figure> figures = Figures.draw(findings, found);
            List<Path> written = new ArrayList<>(FigureWriter.write(folder, figures));
            written.addAll(FigureWriter.write(folder, Figures.drawFurther(findings)));
            written.removeIf(file -> !file.toString().endsWith(".svg"));
            Path report = ReportWriter.write(folder, new ReportModel(about(), results, comparison, figures, found));
            StressChecklist.write(folder, stored.plan(), manifest);
            return new StudyFiles(Optional.of(report), List.of(), written);
        } catch (IOException e) {
            throw new StorageException(folder, "tables, figures or report", e);
        }
    }

    private ReportModel.Run about() {
        StudyPlan plan = stored.plan();
        return new ReportModel.Run(
                plan.study(),
                plan.scenario().name(),
                plan.scenario().description(),
                plan.command(),
                plan.studySeed(),
                "%s (commit %s)".formatted(manifest.programVersion(), manifest.commit()),
                manifest.digest(),
                reason().because(),
                manifest.failures());
    }

    private StopReason reason() {
        return EnoughRuns.reason(stored.plan(), results);
    }

    private Comparison compare(List<String> outcomes) {
        Confidence confidence = EnoughRuns.confidence(stored.plan());
        return Comparison.of(results, outcomes, confidence);
    }
}
