package org.kring.viz.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kring.experiments.analysis.ComparisonJson;
import org.kring.experiments.analysis.PrecisionRule.Stopped;
import org.kring.experiments.analysis.SweepComparison;
import org.kring.experiments.analysis.SweepJson;
import org.kring.experiments.analysis.SweepTables;
import org.kring.experiments.analysis.SweepText;
import org.kring.experiments.design.DesignKind;
import org.kring.experiments.result.Manifest;
import org.kring.experiments.result.StoredStudy;
import org.kring.experiments.result.StudyReader;
import org.kring.experiments.result.SweepRuns;
import org.kring.experiments.run.StorageException;
import org.kring.experiments.run.StudyRunner;
import org.kring.viz.chart.FigureWriter;
import org.kring.viz.chart.SweepFigures;
import org.kring.viz.report.StressChecklist;

/** A sweep in its folder: read it, write what it found. Everything is made from the folder. */
final class SweepStudy implements ShownStudy {

    private final Path folder;
    private final StoredStudy stored;
    private final Manifest manifest;
    private final SweepRuns runs;

    private SweepStudy(Path folder, StoredStudy stored, Manifest manifest) {
        this.folder = folder;
        this.stored = stored;
        this.manifest = manifest;
        runs = SweepRuns.of(stored.plan(), stored.rows());
    }

    /**
     * Reads a sweep that was run to its end or stopped in order.
     *
     * @param folder its folder
     * @return the study
     */
    static SweepStudy read(Path folder) {
        StoredStudy stored = StudyReader.read(folder);
        Manifest manifest = stored.manifest()
                .orElseThrow(() -> new IllegalStateException("the study in %s was cut off".formatted(folder)));
        return new SweepStudy(folder, stored, manifest);
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public boolean isInterrupted() {
        return manifest.stopped().equals(StudyRunner.INTERRUPTED);
    }

    @Override
    public int runs() {
        return manifest.runs();
    }

    @Override
    public int failures() {
        return manifest.failures();
    }

    @Override
    public boolean hasNothingToCompare() {
        return runs.points().isEmpty();
    }

    @Override
    public String verdict() {
        return SweepText.of(stored.plan().study(), comparison());
    }

    @Override
    public ObjectNode json() {
        Stopped stopped = manifest.stopped().equals(StudyRunner.PRECISION) ? Stopped.PRECISION : Stopped.MAXIMUM;
        return SweepJson.of(
                stored.plan().study(),
                comparison(),
                new ComparisonJson.Facts(manifest.digest(), manifest.runs(), manifest.failures(), stopped));
    }

    @Override
    public StudyFiles write() {
        SweepComparison comparison = comparison();
        List<Path> tables = new ArrayList<>();
        try {
            Path analysis = Files.createDirectories(folder.resolve("analysis"));
            for (Map.Entry<String, String> table : SweepTables.csv(comparison).entrySet()) {
                tables.add(
                        Files.writeString(analysis.resolve(table.getKey()), table.getValue(), StandardCharsets.UTF_8));
            }
            List<Path> figures =
                    new ArrayList<>(FigureWriter.write(folder, SweepFigures.draw(comparison, isFactorial())));
            StressChecklist.write(folder, stored.plan(), manifest);
            figures.removeIf(file -> !file.toString().endsWith(".svg"));
            return new StudyFiles(Optional.empty(), tables, figures);
        } catch (IOException e) {
            throw new StorageException(folder, "tables or figures", e);
        }
    }

    private SweepComparison comparison() {
        return SweepComparison.of(runs, stored.plan().outcomes(), isFactorial(), EnoughRuns.confidence(stored.plan()))
                .against(stored.plan().sweep().signs());
    }

    private boolean isFactorial() {
        return stored.plan().sweep().design() == DesignKind.FULL_FACTORIAL;
    }
}
