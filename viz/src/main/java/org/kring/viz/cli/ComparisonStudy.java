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
import org.kring.viz.chart.FigureWriter;
import org.kring.viz.chart.Figures;
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
    public StudyFiles write() {
        Path folder = ended.folder();
        try {
            ReportModel model = told.model(Messages.in(Language.ENGLISH));
            told.writeTables(model);
            List<Path> written =
                    new ArrayList<>(FigureWriter.write(folder, Figures.draw(model.findings(), model.worlds())));
            written.addAll(FigureWriter.write(folder, Figures.drawFurther(model.findings())));
            written.removeIf(file -> !file.toString().endsWith(".svg"));
            List<Path> report = ReportWriter.write(folder, model);
            StressChecklist.write(folder, stored.plan(), ended.manifest());
            return new StudyFiles(Optional.of(report.get(0)), List.of(), written);
        } catch (IOException e) {
            throw new StorageException(folder, "tables, figures or report", e);
        }
    }
}
