package org.kring.experiments.study;

/** Which part of two plans differs, for a message. */
final class PlanDifference {

    private PlanDifference() {}

    /** Name of the first part that differs; {@code nothing} if none does. */
    static String first(StudyPlan plan, StudyPlan other) {
        if (!plan.study().equals(other.study())) {
            return "name";
        }
        if (plan.studySeed() != other.studySeed()) {
            return "seed";
        }
        if (!plan.inputs().equals(other.inputs())) {
            return "input";
        }
        if (!StudyPlan.unplaced(plan.scenario()).equals(StudyPlan.unplaced(other.scenario()))) {
            return "scenario";
        }
        if (!plan.arms().equals(other.arms())) {
            return "choice of strategies";
        }
        if (!plan.replications().equals(other.replications())) {
            return "number of replications";
        }
        if (!plan.worlds().equals(other.worlds())) {
            return "ensemble of parameter sets";
        }
        if (!plan.sweep().equals(other.sweep())) {
            return "factors or design";
        }
        return plan.outcomes().equals(other.outcomes()) ? "nothing" : "choice of outcomes";
    }
}
