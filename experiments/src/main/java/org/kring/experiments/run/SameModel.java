package org.kring.experiments.run;

import java.util.List;
import org.kring.experiments.result.Digests;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.study.RunSetting;
import org.kring.experiments.study.StudyPlan;
import org.kring.model.observe.Outcome;

/**
 * Whether this program runs the model that made the runs of a folder: one of them is run again before others are added.
 * A version number would not tell, because a rule may change between two versions.
 */
final class SameModel {

    private final ModelRunner model;
    private boolean isChecked;

    SameModel(ModelRunner model) {
        this.model = model;
    }

    /**
     * Checks a folder once, before its first new run.
     *
     * @throws InputException if a run that is there comes out differently
     */
    void check(StudyFolder folder) {
        if (isChecked) {
            return;
        }
        isChecked = true;
        StudyPlan plan = folder.plan();
        List<RunRow.Finished> finished =
                folder.table().finished(plan.replications().most());
        if (!finished.isEmpty()) {
            // The last in run order: the reference, which posts nothing, comes first and would show least.
            RunRow.Finished row = finished.get(finished.size() - 1);
            if (!row.digest().equals(again(folder, row))) {
                throw new InputException(
                        "%s: run %s comes out differently now than when it was stored; new runs would not fit the old ones"
                                .formatted(folder.path(), row.id()),
                        "go on with the build of the program that began the study (version %s), or run it anew in another folder with --out."
                                .formatted(plan.programVersion()));
            }
        }
    }

    private String again(StudyFolder folder, RunRow.Finished row) {
        try {
            RunSetting given = folder.points().setting(row.id());
            Outcome outcome = model.run(given.scenario(), given.strategy(), given.key());
            return Digests.of(outcome);
        } catch (Exception e) {
            return "failed: " + e.getMessage();
        }
    }
}
