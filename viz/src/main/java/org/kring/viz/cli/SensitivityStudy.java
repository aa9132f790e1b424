package org.kring.viz.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.experiments.result.Manifest;
import org.kring.experiments.result.StoredStudy;
import org.kring.experiments.result.StudyReader;
import org.kring.experiments.run.StorageException;
import org.kring.experiments.run.StudyRunner;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.sensitivity.Sensitivity;
import org.kring.experiments.sensitivity.SensitivityJson;
import org.kring.experiments.sensitivity.SensitivityTables;
import org.kring.viz.chart.FigureWriter;
import org.kring.viz.chart.SensitivityFigures;
import org.kring.viz.report.StressChecklist;

/** A sensitivity analysis in its folder: read it, write what it found. Everything is made from the folder. */
final class SensitivityStudy implements ShownStudy {

    private final Path folder;
    private final StoredStudy stored;
    private final Manifest manifest;
    private final SensitivityView view;
    private final Sensitivity sensitivity;

    private SensitivityStudy(Path folder, StoredStudy stored, Manifest manifest, SensitivityView view) {
        this.folder = folder;
        this.stored = stored;
        this.manifest = manifest;
        this.view = view;
        sensitivity = Sensitivity.of(stored.plan(), stored.rows(), view.all(stored.plan()), view.width());
    }

    /**
     * Reads an analysis that was run to its end or stopped in order.
     *
     * @param folder its folder
     * @param view which part of it is shown
     * @return the study
     * @throws InputException if its design is another one, or it was cut off
     */
    static SensitivityStudy read(Path folder, SensitivityView view) {
        StoredStudy stored = StudyReader.read(folder);
        Manifest manifest = stored.manifest()
                .orElseThrow(() -> new InputException(
                        "%s: the study has not come to its end".formatted(folder),
                        "kring study resume %s goes on with it.".formatted(folder)));
        return new SensitivityStudy(folder, stored, manifest, view);
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

    /** Never, because what cannot be told is said for each outcome. */
    @Override
    public boolean hasNothingToCompare() {
        return false;
    }

    @Override
    public String verdict() {
        return SensitivityText.of(stored.plan().study(), sensitivity, shown());
    }

    @Override
    public ObjectNode json() {
        ObjectNode root = SensitivityJson.of(stored.plan().study(), sensitivity);
        return root.put("digest", manifest.digest())
                .put("runs", manifest.runs())
                .put("failures", manifest.failures());
    }

    @Override
    public StudyFiles write() {
        try {
            Path analysis = Files.createDirectories(folder.resolve("analysis"));
            Path table = Files.writeString(
                    analysis.resolve(SensitivityTables.name(sensitivity.method())),
                    SensitivityTables.csv(sensitivity),
                    StandardCharsets.UTF_8);
            List<Path> figures =
                    new ArrayList<>(FigureWriter.write(folder, SensitivityFigures.draw(sensitivity, shown())));
            StressChecklist.write(folder, stored.plan(), manifest);
            figures.removeIf(file -> !file.toString().endsWith(".svg"));
            return new StudyFiles(Optional.empty(), List.of(table), figures);
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
