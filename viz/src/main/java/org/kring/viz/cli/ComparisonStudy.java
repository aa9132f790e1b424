package org.kring.viz.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.experiments.analysis.ComparisonJson;
import org.kring.experiments.analysis.VerdictWriter;
import org.kring.experiments.result.StoredStudy;
import org.kring.experiments.run.StorageException;
import org.kring.experiments.study.Outcomes;
import org.kring.viz.chart.DrawnFile;
import org.kring.viz.chart.Figure;
import org.kring.viz.chart.FigureWriter;
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
    private final ToldComparison told;

    ComparisonStudy(EndedStudy ended) {
        this.ended = ended;
        stored = ended.stored();
        told = new ToldComparison(ended.folder(), stored);
    }

    @Override
    public EndedStudy ended() {
        return ended;
    }

    @Override
    public boolean hasNothingToCompare() {
        return told.hasNothingToCompare();
    }

    @Override
    public String verdict() {
        List<String> outcomes = stored.plan().outcomes();
        return VerdictWriter.text(
                told.results(),
                told.compare(outcomes),
                EnoughRuns.reason(stored.plan(), told.results()),
                told.overWorlds(outcomes));
    }

    @Override
    public ObjectNode json() {
        ObjectNode root = ComparisonJson.of(told.results(), told.compare(Outcomes.names()), ended.facts());
        told.overWorlds(Outcomes.names()).ifPresent(found -> root.set("ensemble", ComparisonJson.ensemble(found)));
        return root;
    }

    @Override
    public StudyFiles write(int threads) {
        Path folder = ended.folder();
        try {
            ReportModel model = told.model(Messages.in(Language.ENGLISH));
            told.writeTables(model);
            List<Figure> figures = model.figures();
            // The report takes longest of all.
            List<DrawnFile> files = new ArrayList<>(ReportWriter.files(folder, model, figures));
            files.addAll(FigureWriter.files(folder, figures));
            List<Path> written = DrawnFile.write(files, threads);
            StressChecklist.write(folder, stored.plan(), ended.manifest());
            return new StudyFiles(Optional.of(written.get(0)), List.of(), StudyFiles.drawings(written));
        } catch (IOException e) {
            throw new StorageException(folder, "tables, figures or report", e);
        }
    }
}
