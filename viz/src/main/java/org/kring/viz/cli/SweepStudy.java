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
import org.kring.experiments.analysis.SweepComparison;
import org.kring.experiments.analysis.SweepJson;
import org.kring.experiments.analysis.SweepTables;
import org.kring.experiments.analysis.SweepText;
import org.kring.experiments.design.DesignKind;
import org.kring.experiments.result.StoredStudy;
import org.kring.experiments.result.SweepRuns;
import org.kring.experiments.run.StorageException;
import org.kring.viz.chart.FigureWriter;
import org.kring.viz.chart.SweepFigures;
import org.kring.viz.chart.SweepHeatFigures;
import org.kring.viz.report.StressChecklist;
import org.kring.viz.text.Language;
import org.kring.viz.text.Messages;

/** A sweep in its folder: what it found, in words, as data and in files. Everything is made from the folder. */
final class SweepStudy implements ShownStudy {

    private final EndedStudy ended;
    private final StoredStudy stored;
    private final SweepRuns runs;

    SweepStudy(EndedStudy ended) {
        this.ended = ended;
        stored = ended.stored();
        runs = SweepRuns.of(stored.plan(), stored.rows());
    }

    @Override
    public EndedStudy ended() {
        return ended;
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
        return SweepJson.of(stored.plan().study(), comparison(), ended.facts());
    }

    @Override
    public StudyFiles write() {
        SweepComparison comparison = comparison();
        List<Path> tables = new ArrayList<>();
        Path folder = ended.folder();
        try {
            Path analysis = Files.createDirectories(folder.resolve("analysis"));
            for (Map.Entry<String, String> table : SweepTables.csv(comparison).entrySet()) {
                tables.add(
                        Files.writeString(analysis.resolve(table.getKey()), table.getValue(), StandardCharsets.UTF_8));
            }
            Messages words = Messages.in(Language.ENGLISH);
            List<Path> figures =
                    new ArrayList<>(FigureWriter.write(folder, SweepFigures.draw(comparison, isFactorial(), words)));
            if (isFactorial()) {
                figures.addAll(FigureWriter.write(folder, SweepHeatFigures.draw(comparison, words)));
            }
            StressChecklist.write(folder, stored.plan(), ended.manifest());
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
