package org.kring.experiments.calibrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kring.model.chance.Draws;

/**
 * Approximate Bayesian computation by population Monte Carlo, as a machine that is fed results in the order of their
 * proposals; it neither simulates nor waits.
 *
 * <p>Generation 0 is drawn from the priors. Every later one is drawn around the particles of the one before, until {@code
 * particles / keep} proposals lie within the epsilon of <em>every</em> generation before, each measured by its own distance.
 * Then the scales of the distance are fitted to all that was simulated, the nearest are kept, the farthest of them gives the
 * next epsilon, and each is weighted by prior over proposal density.
 *
 * <p>Weights and generations: Toni, T. et al. (2009), Journal of the Royal Society Interface 6, 187-202,
 * doi:10.1098/rsif.2008.0172; Beaumont, M. A. et al. (2009), Biometrika 96, 983-990, doi:10.1093/biomet/asp052. Epsilon as a
 * quantile of distances: Drovandi, C. C. and Pettitt, A. N. (2011), Biometrics 67, 225-233,
 * doi:10.1111/j.1541-0420.2010.01410.x; Del Moral, P., Doucet, A. and Jasra, A. (2012), Statistics and Computing 22,
 * 1009-1020, doi:10.1007/s11222-011-9271-y. Distances that adapt, with acceptance under all earlier ones: Prangle, D. (2017),
 * "Adapting the ABC distance function", Bayesian Analysis 12, 289-309, arXiv:1507.00874.
 *
 * <p>In a chain every proposal also takes a whole set of the stage before, drawn by its weight in every generation anew.
 * Prior and proposal density of that set are then the same and cancel, so that the weights need not know of it, and what is
 * kept is a sample of the joint posterior with that stage's posterior as the prior.
 */
public final class PopulationMonteCarlo {

    /** Keeps these draws apart from those of a run with the same seed. */
    private static final int STREAM = 0xabc;

    private static final int LUCK = Integer.MAX_VALUE;
    private static final int EARLIER = Integer.MAX_VALUE - 1;

    private final Problem problem;
    private final double[] earlierWeights;
    private final List<Generation> done = new ArrayList<>();
    private final List<Simulated> accepted = new ArrayList<>();
    private final List<List<Double>> usable = new ArrayList<>();
    private Proposals proposals;
    private int taken;
    private int simulations;

    /**
     * A calibration that has not begun.
     *
     * @param problem what is to be found
     */
    public PopulationMonteCarlo(Problem problem) {
        this.problem = problem;
        earlierWeights = problem.earlier().weights();
        proposals = new Proposals.FromPrior(problem.priors().size());
    }

    /**
     * A proposal of the generation under way: a pure function of seed, generation, number and what was taken before it began.
     *
     * @param proposal its number, from 0
     * @return the proposal
     */
    Candidate candidate(int proposal) {
        long key = Draws.bits(Draws.bits(Draws.bits(problem.seed(), STREAM), done.size()), proposal);
        List<Double> units = proposals.draw(key);
        List<Double> parameters = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            parameters.add(problem.priors().get(i).value(units.get(i)));
        }
        int earlier = earlierWeights.length == 0 ? -1 : Draws.categorical(Draws.bits(key, EARLIER), 0, earlierWeights);
        List<Double> whole = problem.earlier().with(earlier, parameters);
        return new Candidate(done.size(), proposal, units, parameters, Draws.bits(key, LUCK), earlier, whole);
    }

    /**
     * Takes the next result.
     *
     * @param result what the next proposal gave
     * @return whether it has finished the generation
     * @throws IllegalArgumentException if another proposal is next
     */
    boolean take(Simulated result) {
        if (result.generation() != done.size() || result.proposal() != taken) {
            throw new IllegalArgumentException(
                    "next is proposal %d of generation %d, not %s".formatted(taken, done.size(), result.name()));
        }
        taken++;
        simulations++;
        if (result.isUsable()) {
            usable.add(result.statistics());
            if (done.stream().allMatch(generation -> generation.admits(result.statistics()))) {
                accepted.add(result);
            }
        }
        if (accepted.size() < problem.accepted()) {
            return false;
        }
        finish();
        return true;
    }

    /**
     * Why there is nothing more to do.
     *
     * @return the reason; empty if the next proposal is wanted
     */
    Optional<StopReason> stop() {
        StopRules rules = problem.stop();
        if (!done.isEmpty()) {
            Generation last = done.get(done.size() - 1);
            if (last.tolerances() <= rules.epsilon()) {
                return Optional.of(StopReason.EPSILON);
            }
            if (done.size() >= rules.generations()) {
                return Optional.of(StopReason.GENERATIONS);
            }
            // A generation that can no longer reach the rate is not worth its end.
            if (last.acceptance() < rules.acceptance() || taken * rules.acceptance() > problem.accepted()) {
                return Optional.of(StopReason.ACCEPTANCE);
            }
        }
        return simulations >= rules.simulations() ? Optional.of(StopReason.SIMULATIONS) : Optional.empty();
    }

    /**
     * The finished generations.
     *
     * @return them in their order
     */
    public List<Generation> generations() {
        return List.copyOf(done);
    }

    /**
     * Number of the next proposal.
     *
     * @return from 0; 0 between two generations
     */
    int next() {
        return taken;
    }

    /**
     * Proposals that were accepted in the generation under way.
     *
     * @return less than are needed
     */
    int acceptedSoFar() {
        return accepted.size();
    }

    /**
     * All simulations so far, those of a generation under way included.
     *
     * @return at least 0
     */
    public int simulations() {
        return simulations;
    }

    private void finish() {
        Distance distance = Distance.fitted(problem.scaling(), problem.targets(), usable);
        List<Simulated> nearest = accepted.stream()
                .sorted(Comparator.comparingDouble(each -> distance.of(each.statistics())))
                .limit(problem.particles())
                .sorted(Comparator.comparingInt(Simulated::proposal))
                .toList();
        Generation generation = new Generation(
                done.size(),
                weighted(nearest, distance),
                distance,
                farthest(nearest, distance),
                farthest(nearest, Distance.inTolerances(problem.targets())),
                taken,
                accepted.size(),
                taken - usable.size());
        done.add(generation);
        proposals = new Perturbed(generation.particles());
        accepted.clear();
        usable.clear();
        taken = 0;
    }

    private List<Particle> weighted(List<Simulated> nearest, Distance distance) {
        double[] weights = nearest.stream()
                .mapToDouble(each -> 1.0 / proposals.density(each.units()))
                .toArray();
        double sum = 0.0;
        for (double weight : weights) {
            sum += weight;
        }
        List<Particle> particles = new ArrayList<>();
        for (int k = 0; k < weights.length; k++) {
            Simulated each = nearest.get(k);
            particles.add(new Particle(each, weights[k] / sum, distance.of(each.statistics())));
        }
        return particles;
    }

    private static double farthest(List<Simulated> particles, Distance distance) {
        return particles.stream()
                .mapToDouble(each -> distance.of(each.statistics()))
                .max()
                .orElseThrow();
    }
}
