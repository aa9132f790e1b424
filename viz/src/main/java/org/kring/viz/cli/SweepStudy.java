package org.kring.viz.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kring.experiments.analysis.SweepJson;
import org.kring.experiments.analysis.SweepText;
import org.kring.experiments.run.StorageException;
import org.kring.viz.chart.DrawnFile;
import org.kring.viz.chart.FigureWriter;
import org.kring.viz.report.StressChecklist;
import org.kring.viz.report.SweepModel;
import org.kring.viz.text.Language;
import org.kring.viz.text.Messages;

/** A sweep in its folder: what it found, in words, as data and in files. Everything is made from the folder. */
final class SweepStudy implements ShownStudy {

    private final EndedStudy ended;
    private final ToldSweep told;

    SweepStudy(EndedStudy ended) {
        this.ended = ended;
        told = new ToldSweep(ended.folder(), ended.stored());
    }

    @Override
    public EndedStudy ended() {
        return ended;
    }

    @Override
    public boolean hasNothingToCompare() {
        return told.isEmpty();
    }

    @Override
    public String verdict() {
        return SweepText.of(ended.stored().plan().study(), told.comparison());
    }

    @Override
    public ObjectNode json() {
        return SweepJson.of(ended.stored().plan().study(), told.comparison(), ended.facts());
    }

    @Override
    public StudyFiles write(int threads) {
        Path folder = ended.folder();
        try {
            SweepModel model = told.model(Messages.in(Language.ENGLISH));
            List<Path> tables = told.writeTables(model);
            List<Path> written = DrawnFile.write(FigureWriter.files(folder, model.figures()), threads);
            StressChecklist.write(folder, ended.stored().plan(), ended.manifest());
            return new StudyFiles(Optional.empty(), tables, StudyFiles.drawings(written));
        } catch (IOException e) {
            throw new StorageException(folder, "tables or figures", e);
        }
    }
}
