package org.kring.experiments.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kring.experiments.result.JournalContents;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.UserFiles;
import org.kring.experiments.study.RunId;
import org.kring.experiments.study.StudyPlan;

/** Makes one study folder of several that hold runs of the same study, such as its shards. */
public final class StudyMerge {

    private static final int NAMED = 10;

    private final StudyPlan plan;
    private final Map<RunId, Place> rows = new LinkedHashMap<>();
    private final List<String> conflicts = new ArrayList<>();

    private StudyMerge(StudyPlan plan) {
        this.plan = plan;
    }

    /**
     * Copies the runs of folders into one; the folders stay as they are. A run that finished in one of them and failed in
     * another counts as finished. The next run of the study does no missing runs, but writes tables and manifest.
     *
     * @param out where; new, empty, or a folder of the same study, whose runs stay
     * @param parts study folders, at least one
     * @return the folder, locked
     * @throws InputException if the folders are of different studies, or a run has different results in two of them; nothing
     *     was written then
     * @throws StorageException if the runs cannot be written
     */
    public static StudyFolder merge(Path out, List<Path> parts) {
        StudyMerge merge = new StudyMerge(StudyPlan.read(parts.get(0)));
        for (Path part : parts) {
            merge.requireSamePlan(part, parts.get(0));
            merge.read(part);
        }
        if (Files.exists(out.resolve(StudyPlan.FILE))) {
            merge.requireSamePlan(out, parts.get(0));
            merge.read(out);
        }
        merge.requireSameResults();
        StudyFolder folder = StudyFolder.open(out, merge.plan);
        try {
            folder.takeOver(merge.rows.values().stream()
                    .filter(place -> !place.folder().equals(out))
                    .map(Place::row)
                    .toList());
            return folder;
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private void requireSamePlan(Path part, Path first) {
        StudyPlan other = StudyPlan.read(part);
        if (!other.hash().equals(plan.hash())) {
            throw new InputException(
                    "%s and %s are not of the same study: their %s differs"
                            .formatted(first, part, plan.firstDifference(other)),
                    "the parts of one study were meant, made by the same command but for --shard and --out.");
        }
    }

    private void read(Path part) {
        JournalContents.require(part);
        try {
            for (RunRow row :
                    JournalContents.read(part.resolve(JournalContents.FILE)).rows()) {
                put(new Place(part, row));
            }
        } catch (IOException e) {
            throw new InputException(
                    "%s: the journal cannot be read (%s)".formatted(part, UserFiles.reason(e)),
                    "you may not read it, or the disk is damaged.");
        }
    }

    private void put(Place place) {
        Place old = rows.get(place.row().id());
        if (old == null || !(old.row() instanceof RunRow.Finished)) {
            // Whatever stands in the folder already needs no copy, unless it failed there.
            rows.put(place.row().id(), place);
        } else if (place.row() instanceof RunRow.Finished && !place.row().equals(old.row())) {
            conflicts.add("%s (%s, %s)".formatted(place.row().id(), old.folder(), place.folder()));
        } else if (place.row() instanceof RunRow.Finished) {
            rows.put(place.row().id(), place);
        }
    }

    private void requireSameResults() {
        if (!conflicts.isEmpty()) {
            throw new InputException(
                    "%d runs have different results in two folders: %s%s"
                            .formatted(
                                    conflicts.size(),
                                    String.join("; ", conflicts.subList(0, Math.min(NAMED, conflicts.size()))),
                                    conflicts.size() > NAMED ? "; …" : ""),
                    "one of them was made by another build of the program; kring replay DIR --run KEY says which.");
        }
    }

    /** A row and the folder that it is from. */
    private record Place(Path folder, RunRow row) {}
}
