package org.kring.experiments.search;

import java.util.ArrayList;
import java.util.List;
import org.kring.experiments.design.Factor;
import org.kring.experiments.design.ListedFactor;
import org.moeaframework.core.Solution;
import org.moeaframework.core.constraint.LessThanOrEqual;
import org.moeaframework.core.variable.BinaryIntegerVariable;
import org.moeaframework.core.variable.RealVariable;
import org.moeaframework.problem.AbstractProblem;

/**
 * The levers as NSGA-II sees them: a place in [0,1] for a range, a number for a choice. A candidate that cannot be judged
 * breaks a constraint, so that any other is preferred.
 */
final class LeverProblem extends AbstractProblem {

    private final List<Factor> levers;

    LeverProblem(List<Factor> levers, int objectives) {
        super(levers.size(), objectives, 1);
        this.levers = List.copyOf(levers);
    }

    @Override
    public Solution newSolution() {
        Solution solution = new Solution(numberOfVariables, numberOfObjectives, numberOfConstraints);
        for (int i = 0; i < levers.size(); i++) {
            solution.setVariable(
                    i,
                    levers.get(i) instanceof ListedFactor listed
                            ? new BinaryIntegerVariable(0, listed.levels().size() - 1)
                            : new RealVariable(0.0, 1.0));
        }
        solution.setConstraint(0, LessThanOrEqual.to(0.0));
        return solution;
    }

    /** The values that a solution stands for. */
    List<String> values(Solution solution) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < levers.size(); i++) {
            values.add(
                    solution.getVariable(i) instanceof BinaryIntegerVariable choice
                            ? ((ListedFactor) levers.get(i)).levels().get(choice.getValue())
                            : levers.get(i).valueAt(RealVariable.getReal(solution.getVariable(i))));
        }
        return values;
    }

    /** Gives a solution what its candidate came to. */
    static void judge(Solution solution, Candidate candidate, List<Aim> aims) {
        boolean judged = candidate.isJudged();
        for (int objective = 0; objective < aims.size(); objective++) {
            solution.setObjectiveValue(objective, judged ? aims.get(objective).cost(candidate.mean(objective)) : 0.0);
        }
        solution.setConstraintValue(0, judged ? 0.0 : 1.0);
    }

    @Override
    public void evaluate(Solution solution) {
        throw new UnsupportedOperationException("a whole generation is run at once");
    }
}
