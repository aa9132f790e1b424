package org.kring.experiments.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kring.experiments.design.Design;
import org.kring.experiments.design.MorrisTrajectories;
import org.kring.experiments.design.SaltelliSample;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.study.StudyPlan;

/**
 * What moves the outcomes of a study.
 *
 * @param method the method
 * @param factors paths of the factors, or names of their groups
 * @param planned how many trajectories or base samples there are by design
 * @param replicates replicates of every point
 * @param width greatest width of an interval that counts as narrow
 * @param results what was found, for every outcome, strategy and quantity
 */
public record Sensitivity(
        SensitivityMethod method,
        List<String> factors,
        int planned,
        int replicates,
        double width,
        List<Result> results) {

    /** Width of a narrow interval unless asked otherwise. Assumed; Sarrazin and others (2016) ask for half of it. */
    public static final double WIDTH = 0.1;

    /** Copies the lists. */
    public Sensitivity {
        factors = List.copyOf(factors);
        results = List.copyOf(results);
    }

    /**
     * Analyses the runs of a study, also of one that is under way.
     *
     * @param plan a plan whose design is one of a sensitivity analysis
     * @param rows its runs
     * @param targets what to analyse
     * @param width greatest width of an interval that counts as narrow: a share of the variance, or of the largest {@code mu*}
     * @return what was found
     * @throws InputException if the plan is another one
     */
    public static Sensitivity of(StudyPlan plan, List<RunRow> rows, List<Target> targets, double width) {
        SensitivityMethod method = SensitivityMethod.of(plan.sweep().design())
                .orElseThrow(() -> new InputException(
                        "the study %s has the design %s, from which no indices can be taken"
                                .formatted(plan.study(), plan.sweep().design().key()),
                        "kring sensitivity with the file of the study was meant, which runs a design of its own."));
        Design design = plan.sweep().makeDesign();
        RunValues values = new RunValues(plan, rows);
        List<String> groups = List.copyOf(plan.sweep()
                .sensitivity()
                .allGroups(plan.sweep().factors().keySet())
                .keySet());
        List<Result> results = new ArrayList<>();
        int planned = 0;
        for (Target target : targets) {
            int length = design instanceof MorrisTrajectories morris
                    ? morris.trajectoryLength()
                    : ((SaltelliSample) design).blockLength();
            Blocks blocks = Blocks.whole(values.of(target), length);
            planned = blocks.planned();
            Estimator estimator = design instanceof MorrisTrajectories morris
                    ? ElementaryEffects.of(morris, groups, blocks)
                    : VarianceShares.of((SaltelliSample) design, blocks);
            Resampling.Found found = Resampling.of(estimator, plan.studySeed(), width);
            results.add(new Result(target, blocks.size(), found.indices(), found.lead()));
        }
        return new Sensitivity(method, groups, planned, values.replicates(), width, results);
    }

    /**
     * What was found for one target.
     *
     * @param target the target
     * @param blocks trajectories or base samples that count, because no value of theirs is missing
     * @param indices all indices
     * @param lead in which part of the bootstrap draws the factor that leads by the main index is the same
     */
    public record Result(Target target, int blocks, List<Index> indices, double lead) {

        /** Copies the list. */
        public Result {
            indices = List.copyOf(indices);
        }

        /**
         * The indices of a kind.
         *
         * @param kind a kind
         * @return its indices, the largest first, by size if the kind has a sign that matters; those that are not defined last
         */
        public List<Index> of(IndexKind kind) {
            return indices.stream()
                    .filter(index -> index.kind() == kind)
                    .sorted(Comparator.comparingDouble(
                            index -> Double.isNaN(index.value()) ? Double.POSITIVE_INFINITY : -size(kind, index)))
                    .toList();
        }

        private static double size(IndexKind kind, Index index) {
            return kind.isSigned() ? Math.abs(index.value()) : index.value();
        }

        /**
         * The index of a kind of a factor.
         *
         * @param kind a kind without pairs
         * @param factor a factor or group
         * @return its index; empty if it has none
         */
        public Optional<Index> of(IndexKind kind, String factor) {
            return indices.stream()
                    .filter(index -> index.kind() == kind && index.factor().equals(factor))
                    .findFirst();
        }
    }
}
