package org.kring.experiments.sensitivity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kring.experiments.design.DesignKind;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Names;
import org.kring.experiments.study.PointCheck;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.SensitivitySample;
import org.kring.experiments.study.StudyFile;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.Sweep;
import org.kring.experiments.study.SweepChanges;
import org.kring.experiments.study.SweepPlan;

/**
 * Makes the plan of a sensitivity analysis from the file of a study: its factors, strategies and outcomes, at the points of the
 * method in place of the file's own design.
 */
public final class SensitivityPlan {

    private static final long MOST_RUNS = Integer.MAX_VALUE;

    private SensitivityPlan() {}

    /**
     * The plan.
     *
     * @param nameOrPath name of a built-in study, or path of a file
     * @param file what the file says
     * @param changes what stands in place of the file
     * @param method the method
     * @param sample size of the sample
     * @param command what was typed
     * @return the plan; its points were checked
     * @throws InputException if anything does not fit
     */
    public static StudyPlan of(
            String nameOrPath,
            StudyFile file,
            SweepChanges changes,
            SensitivityMethod method,
            SensitivitySample sample,
            String command) {
        StudyPlan given = SweepPlan.of(nameOrPath, withoutDesign(file), changes, command);
        Sweep sweep = new Sweep(
                given.sweep().factors(), method.design(), 0, given.studySeed(), List.of(), 0, List.of(), sample);
        requireGroups(sample.groups(), sweep.factors().keySet());
        StudyPlan plan = given.withSweep(sweep).withReplications(fixed(given.replications()));
        requireFeasible(nameOrPath, plan);
        int unused = PointCheck.check(nameOrPath, plan);
        return plan;
    }

    /** Any design for which ranges need no levels; it is not run. */
    private static StudyFile withoutDesign(StudyFile file) {
        if (file.design() == DesignKind.MATRIX) {
            return file;
        }
        return new StudyFile(
                file.study(),
                file.about(),
                file.question(),
                file.expected(),
                List.of(),
                file.scenario(),
                file.given(),
                file.strategies(),
                file.factors(),
                DesignKind.LATIN_HYPERCUBE,
                1,
                "",
                file.replications(),
                file.outcomes(),
                file.seed());
    }

    /** Every point needs as many replicates, so where a precision decides it is the fewest that it allows. */
    private static ReplicationRule fixed(ReplicationRule rule) {
        return new ReplicationRule.Fixed(rule.checkpoints().get(0));
    }

    private static void requireGroups(Map<String, List<String>> groups, Set<String> factors) {
        groups.forEach((name, paths) -> {
            if (factors.contains(name)) {
                throw new InputException(
                        "the group %s has the name of a factor".formatted(name), "another name was meant.");
            }
            for (String path : paths) {
                if (!factors.contains(path)) {
                    throw new InputException(
                            "the group %s names %s, which is no factor of the study; there are %s"
                                    .formatted(name, path, String.join(", ", factors)),
                            Names.wayOut(path, factors));
                }
            }
        });
    }

    private static void requireFeasible(String nameOrPath, StudyPlan plan) {
        try {
            long points = plan.sweep().makeDesign().size();
            long most = MOST_RUNS / plan.arms().size() / plan.replications().most();
            if (points > most) {
                throw new InputException(
                        "%d points with %d strategies and %d replicates are too many runs; at most %d can be planned"
                                .formatted(
                                        points,
                                        plan.arms().size(),
                                        plan.replications().most(),
                                        MOST_RUNS),
                        "a smaller sample was meant.");
            }
        } catch (InputException e) {
            throw e.at(nameOrPath);
        }
    }
}
