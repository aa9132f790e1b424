package org.kring.experiments.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.kring.experiments.design.Factor;
import org.moeaframework.algorithm.NSGAII;
import org.moeaframework.core.PRNG;
import org.moeaframework.core.Solution;
import org.moeaframework.core.comparator.ChainedComparator;
import org.moeaframework.core.comparator.CrowdingComparator;
import org.moeaframework.core.comparator.ParetoDominanceComparator;
import org.moeaframework.core.initialization.RandomInitialization;
import org.moeaframework.core.operator.CompoundVariation;
import org.moeaframework.core.operator.binary.BitFlip;
import org.moeaframework.core.operator.binary.HUX;
import org.moeaframework.core.operator.real.PM;
import org.moeaframework.core.operator.real.SBX;
import org.moeaframework.core.population.NondominatedSortingPopulation;
import org.moeaframework.core.selection.TournamentSelection;

/**
 * NSGA-II of the MOEA Framework (K. Deb, A. Pratap, S. Agarwal and T. Meyarivan 2002, "A fast and elitist multiobjective genetic
 * algorithm: NSGA-II", IEEE Transactions on Evolutionary Computation 6:182-197, doi:10.1109/4235.996017): simulated binary
 * crossover and polynomial mutation for ranges, half-uniform crossover and bit flips for choices.
 *
 * <p>The library has one generator for the whole program; it is seeded at the beginning and used by one thread at a time, so
 * the path depends on the seed and on what candidates come to, not on threads.
 */
final class Nsga2 {

    private static final double CROSSOVER = 1.0;
    private static final double INDEX = 15.0;
    private static final double MUTATION_INDEX = 20.0;

    private Nsga2() {}

    /**
     * Looks for the front.
     *
     * @param levers what is turned
     * @param aims which way each objective is wanted
     * @param population candidates of a generation
     * @param generations generations after the first
     * @param seed seed of the search
     * @param run runs the settings of a generation; their candidates in the same order
     * @return the settings of the last generation that no other one dominates, each once, in the order of their objectives
     */
    static List<List<String>> front(
            List<Factor> levers,
            List<Aim> aims,
            int population,
            int generations,
            long seed,
            Function<List<List<String>>, List<Candidate>> run) {
        synchronized (Nsga2.class) {
            PRNG.setSeed(seed);
            LeverProblem problem = new LeverProblem(levers, aims.size());
            NSGAII algorithm = algorithm(problem, population, solutions -> {
                List<List<String>> values =
                        solutions.stream().map(problem::values).toList();
                List<Candidate> candidates = run.apply(values);
                for (int i = 0; i < candidates.size(); i++) {
                    LeverProblem.judge(solutions.get(i), candidates.get(i), aims);
                }
                return candidates.size();
            });
            for (int generation = 0; generation <= generations; generation++) {
                algorithm.step();
            }
            List<Solution> front = new ArrayList<>();
            algorithm.getResult().forEach(front::add);
            front.removeIf(Solution::violatesConstraints);
            front.sort((a, b) -> Arrays.compare(a.getObjectiveValues(), b.getObjectiveValues()));
            return List.copyOf(
                    new LinkedHashSet<>(front.stream().map(problem::values).toList()));
        }
    }

    private static NSGAII algorithm(
            LeverProblem problem, int population, Function<List<Solution>, Integer> evaluation) {
        double each = 1.0 / problem.getNumberOfVariables();
        CompoundVariation variation = new CompoundVariation(
                new SBX(CROSSOVER, INDEX), new HUX(CROSSOVER), new PM(each, MUTATION_INDEX), new BitFlip(each));
        return new Batched(problem, population, variation, evaluation);
    }

    /** Runs a whole generation at once. */
    private static final class Batched extends NSGAII {

        private final Function<List<Solution>, Integer> evaluation;

        Batched(
                LeverProblem problem,
                int population,
                CompoundVariation variation,
                Function<List<Solution>, Integer> evaluation) {
            super(
                    problem,
                    population,
                    new NondominatedSortingPopulation(),
                    null,
                    new TournamentSelection(
                            2, new ChainedComparator(new ParetoDominanceComparator(), new CrowdingComparator())),
                    variation,
                    new RandomInitialization(problem));
            this.evaluation = evaluation;
        }

        @Override
        public void evaluateAll(Iterable<Solution> solutions) {
            List<Solution> all = new ArrayList<>();
            solutions.forEach(all::add);
            numberOfEvaluations += Objects.requireNonNull(evaluation.apply(all));
        }
    }
}
