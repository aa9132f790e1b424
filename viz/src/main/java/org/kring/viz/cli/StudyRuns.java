package org.kring.viz.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.kring.experiments.result.Manifest;
import org.kring.experiments.result.StoredStudy;
import org.kring.experiments.result.StudyReader;
import org.kring.experiments.run.Engine;
import org.kring.experiments.run.ModelRunner;
import org.kring.experiments.run.Progress;
import org.kring.experiments.run.StudyFolder;
import org.kring.experiments.run.StudyRunner;
import org.kring.experiments.study.StudyPlan;

/** The runs of a study: does those that are missing, says whether any are. */
final class StudyRuns {

    private StudyRuns() {}

    /**
     * Does the runs of a study that are missing, until its rule is content or it is asked to stop.
     *
     * @param folder the study
     * @param model runs the model once
     * @param engine where the runs are done
     * @param progress is told how far it is
     * @param beforeRunning is given the runner, so that it can be stopped
     * @return the study as its folder keeps it
     * @throws org.kring.experiments.run.StorageException if the folder cannot be written any more
     */
    static StoredStudy run(
            StudyFolder folder,
            ModelRunner model,
            Engine engine,
            Progress progress,
            Consumer<StudyRunner> beforeRunning) {
        StudyPlan plan = folder.plan();
        StudyRunner runner = new StudyRunner(model, EnoughRuns.of(plan), progress, engine);
        beforeRunning.accept(runner);
        return runner.run(folder).study();
    }

    /**
     * The study of a folder, if it is done.
     *
     * @param folder any path
     * @param isMeant whether it is the study that is meant
     * @return the study; empty if there is none or anything is left to run
     */
    static Optional<EndedStudy> done(Path folder, Predicate<StudyPlan> isMeant) {
        if (!Files.exists(folder.resolve(Manifest.FILE)) || !isMeant.test(StudyPlan.read(folder))) {
            return Optional.empty();
        }
        return Optional.of(StudyReader.read(folder))
                .filter(StoredStudy::isVerified)
                .map(stored -> EndedStudy.of(folder, stored))
                .filter(ended -> !ended.isInterrupted());
    }
}
