package org.kring.experiments.sensitivity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.study.RunId;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.StudyPoints;
import org.kring.model.observe.Outcome;

/**
 * What the runs of a study yielded, by point and replicate. In a study that is under way the replicates count whose runs are all
 * there, or the first one as far as it is.
 */
final class RunValues {

    private final Map<RunId, Outcome> outcomes = new HashMap<>();
    private final int points;
    private final int replicates;

    RunValues(StudyPlan plan, List<RunRow> rows) {
        points = StudyPoints.of(plan).size();
        int[] present = new int[plan.replications().most() + 1];
        for (RunRow row : rows) {
            present[row.id().replicate()]++;
            if (row instanceof RunRow.Finished finished) {
                outcomes.put(row.id(), finished.outcome());
            }
        }
        int whole = 0;
        while (whole < present.length && present[whole] == points * plan.arms().size()) {
            whole++;
        }
        replicates = Math.max(1, whole);
    }

    int replicates() {
        return replicates;
    }

    /** Values by point and replicate, {@code NaN} where a run failed or is missing, or the outcome is not defined. */
    double[][] of(Target target) {
        double[][] values = new double[points][replicates];
        for (int p = 0; p < points; p++) {
            for (int r = 0; r < replicates; r++) {
                values[p][r] = value(p, target.arm(), r, target.outcome());
                if (target.isDifference()) {
                    values[p][r] -= value(p, target.against(), r, target.outcome());
                }
            }
            if (target.quantity() == Target.Quantity.LOG_VARIANCE) {
                values[p] = Replicates.logVariances(values[p]);
            }
        }
        return values;
    }

    private double value(int point, String arm, int replicate, String outcome) {
        return Optional.ofNullable(outcomes.get(new RunId(point, arm, replicate)))
                .map(found -> found.value(outcome))
                .orElse(Double.NaN);
    }
}
