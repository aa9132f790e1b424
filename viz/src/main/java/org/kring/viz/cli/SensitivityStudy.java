package org.kring.viz.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kring.experiments.design.MorrisTrajectories;
import org.kring.experiments.result.StoredStudy;
import org.kring.experiments.run.StorageException;
import org.kring.experiments.sensitivity.Sensitivity;
import org.kring.experiments.sensitivity.SensitivityJson;
import org.kring.experiments.sensitivity.SensitivityTables;
import org.kring.viz.chart.DrawnFile;
import org.kring.viz.chart.Figure;
import org.kring.viz.chart.FigureWriter;
import org.kring.viz.chart.SensitivityFigures;
import org.kring.viz.report.StressChecklist;
import org.kring.viz.text.Language;
import org.kring.viz.text.Messages;

/** A sensitivity analysis in its folder: what it found, in words, as data and in files. */
final class SensitivityStudy implements ShownStudy {

    private final EndedStudy ended;
    private final StoredStudy stored;
    private final SensitivityView view;
    private final Sensitivity sensitivity;

    SensitivityStudy(EndedStudy ended, SensitivityView view) {
        this.ended = ended;
        this.view = view;
        stored = ended.stored();
        sensitivity = Sensitivity.of(stored.plan(), stored.rows(), view.all(stored.plan()), view.width());
    }

    @Override
    public EndedStudy ended() {
        return ended;
    }

    /** Never, because what cannot be told is said for each outcome. */
    @Override
    public boolean hasNothingToCompare() {
        return false;
    }

    @Override
    public String verdict() {
        String text = SensitivityText.of(stored.plan().study(), sensitivity, shown());
        return stored.plan().sweep().makeDesign() instanceof MorrisTrajectories trajectories
                ? text + SensitivityText.leftOut(trajectories)
                : text;
    }

    @Override
    public ObjectNode json() {
        ObjectNode root = SensitivityJson.of(stored.plan().study(), sensitivity);
        return root.put("digest", ended.manifest().digest())
                .put("runs", ended.manifest().runs())
                .put("failures", ended.manifest().failures());
    }

    @Override
    public StudyFiles write(int threads) {
        Path folder = ended.folder();
        try {
            Path analysis = Files.createDirectories(folder.resolve("analysis"));
            Path table = Files.writeString(
                    analysis.resolve(SensitivityTables.name(sensitivity.method())),
                    SensitivityTables.csv(sensitivity),
                    StandardCharsets.UTF_8);
            List<Figure> figures = SensitivityFigures.draw(sensitivity, shown(), Messages.in(Language.ENGLISH));
            List<Path> written = DrawnFile.write(FigureWriter.files(folder, figures), threads);
            StressChecklist.write(folder, stored.plan(), ended.manifest());
            return new StudyFiles(Optional.empty(), List.of(table), StudyFiles.drawings(written));
        } catch (IOException e) {
            throw new StorageException(folder, "tables or figures", e);
        }
    }

    private List<Sensitivity.Result> shown() {
        return sensitivity.results().stream()
                .filter(result -> view.shows(stored.plan(), result.target()))
                .map(this::defined)
                .toList();
    }

    /** The level of the strategy where its difference is not defined at any point, unless just that was asked for. */
    private Sensitivity.Result defined(Sensitivity.Result result) {
        if (result.blocks() > 0 || view.between().isPresent()) {
            return result;
        }
        return sensitivity.results().stream()
                .filter(other -> other.target().equals(result.target().level()))
                .findFirst()
                .orElse(result);
    }
}
