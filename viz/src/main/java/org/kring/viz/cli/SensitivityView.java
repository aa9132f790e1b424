package org.kring.viz.cli;

import java.util.List;
import java.util.Optional;
import org.kring.experiments.sensitivity.Sensitivity;
import org.kring.experiments.sensitivity.Target;
import org.kring.experiments.sensitivity.Targets;
import org.kring.experiments.study.StudyPlan;

/**
 * Which part of a sensitivity analysis is printed and drawn; the table holds everything.
 *
 * @param levels whether levels of the strategies are shown, and no differences
 * @param between two strategies whose difference alone is shown
 * @param width greatest width of an interval that counts as narrow
 */
record SensitivityView(boolean levels, Optional<Targets.Pair> between, double width) {

    /** Differences to the first strategy. */
    static final SensitivityView USUAL = new SensitivityView(false, Optional.empty(), Sensitivity.WIDTH);

    /** What is analysed. */
    List<Target> all(StudyPlan plan) {
        return Targets.all(plan, between);
    }

    /** Whether a target is printed and drawn. */
    boolean shows(StudyPlan plan, Target target) {
        if (target.quantity() != Target.Quantity.MEAN) {
            return false;
        }
        return between.map(pair ->
                        target.arm().equals(pair.arm()) && target.against().equals(pair.against()))
                .orElseGet(() ->
                        levels ? !target.isDifference() : Targets.main(plan).contains(target));
    }
}
