package org.kring.experiments.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.RecordText;
import org.kring.experiments.scenario.UserFiles;
import org.kring.experiments.study.StudyPlan;

/** Reads a study folder, also one that another process is writing or that was cut off; changes nothing. */
public final class StudyReader {

    private StudyReader() {}

    /**
     * Reads a study folder.
     *
     * @param folder the folder
     * @return what it keeps
     * @throws InputException if it is no study folder, or damaged
     */
    public static StoredStudy read(Path folder) {
        StudyPlan plan = StudyPlan.read(folder);
        JournalContents.require(folder);
        RunTable table = new RunTable(plan);
        contents(folder).rows().forEach(table::put);
        Optional<Manifest> manifest = manifest(folder);
        int replicates =
                manifest.map(Manifest::replicates).orElse(plan.replications().most());
        return new StoredStudy(
                plan,
                table.results(replicates),
                table.rows(replicates),
                manifest,
                Digests.of(table.finished(replicates)));
    }

    /**
     * Reads a study folder whose numbers are to be told.
     *
     * @param folder the folder
     * @return what it keeps
     * @throws InputException if it is no study folder, damaged, or ended with other runs than it holds now
     */
    public static StoredStudy readWhole(Path folder) {
        StoredStudy study = read(folder);
        if (study.manifest().isPresent() && !study.isVerified()) {
            throw new InputException(
                    folder + ": the results are not those of the manifest; nothing was written.",
                    "the journal or the manifest was changed; kring study verify %s tells the digests, kring study resume %s runs what is missing."
                            .formatted(folder, folder));
        }
        return study;
    }

    private static JournalContents contents(Path folder) {
        Path journal = folder.resolve(JournalContents.FILE);
        try {
            return JournalContents.read(journal);
        } catch (IOException e) {
            throw new InputException(
                    "%s cannot be read (%s)".formatted(journal, UserFiles.reason(e)),
                    "you may not read it, or the disk is damaged.");
        }
    }

    private static Optional<Manifest> manifest(Path folder) {
        Path file = folder.resolve(Manifest.FILE);
        return Files.exists(file)
                ? Optional.of(RecordText.read(Manifest.class, file, "kring study verify"))
                : Optional.empty();
    }
}
