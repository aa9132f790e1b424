package org.kring.experiments.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kring.model.chance.Draws;

/**
 * Trajectories of Morris's method of elementary effects. With p levels 0, 1/(p-1), ..., 1 of the unit range, a trajectory starts
 * at a random point and then moves one factor after the other, in random order and each once, up or down by p/(2(p-1)). Each
 * point of the grid is as likely as any other. In a group all factors move in one step, each in a direction of its own.
 *
 * <p>Morris, M. D. (1991), "Factorial sampling plans for preliminary computational experiments", Technometrics 33, 161-174,
 * doi:10.1080/00401706.1991.10484804. Groups: Campolongo, F., Cariboni, J. and Saltelli, A. (2007), "An effective screening
 * design for sensitivity analysis of large models", Environmental Modelling and Software 22, 1509-1518,
 * doi:10.1016/j.envsoft.2006.10.004. More trajectories leave the first ones as they are.
 */
public final class MorrisTrajectories implements ExtensibleDesign {

    private static final int START = 0;
    private static final int DIRECTION = 1;

    private final List<Factor> factors;
    private final FactorGroups groups;
    private final long trajectories;
    private final int levels;
    private final long seed;

    /**
     * Trajectories that move one factor per step.
     *
     * @param factors at least one, with different paths, each with more than one value
     * @param trajectories number of trajectories, at least 1
     * @param levels levels of the unit range, an even number from 2
     * @param seed seed of the design
     * @throws IllegalArgumentException if an argument lies outside, or a factor would keep its value in a step
     */
    public MorrisTrajectories(List<? extends Factor> factors, long trajectories, int levels, long seed) {
        this(factors, FactorGroups.single(factors.size()), trajectories, levels, seed);
    }

    /**
     * Trajectories that move one group per step.
     *
     * @param factors at least one, with different paths, each with more than one value
     * @param groups paths of the factors by group; each factor in one group
     * @param trajectories number of trajectories, at least 1
     * @param levels levels of the unit range, an even number from 2
     * @param seed seed of the design
     * @throws IllegalArgumentException if an argument lies outside, or a factor would keep its value in a step
     */
    public MorrisTrajectories(
            List<? extends Factor> factors, List<List<String>> groups, long trajectories, int levels, long seed) {
        this(factors, FactorGroups.of(factors, groups), trajectories, levels, seed);
    }

    private MorrisTrajectories(
            List<? extends Factor> factors, FactorGroups groups, long trajectories, int levels, long seed) {
        this.factors = FactorList.checked(factors);
        if (levels < 2 || levels % 2 != 0) {
            throw new IllegalArgumentException("levels must be an even number from 2, but was " + levels);
        }
        long most = Long.MAX_VALUE / (groups.size() + 1L);
        if (trajectories < 1 || trajectories > most) {
            throw new IllegalArgumentException(
                    "trajectories must be in 1 to %d, but was %d".formatted(most, trajectories));
        }
        this.groups = groups;
        this.trajectories = trajectories;
        this.levels = levels;
        this.seed = seed;
        this.factors.forEach(factor -> requireSteps(factor, levels));
    }

    @Override
    public MorrisTrajectories extendedTo(long longer) {
        Extension.require(size(), longer, trajectoryLength());
        return new MorrisTrajectories(factors, groups, longer / trajectoryLength(), levels, seed);
    }

    /**
     * Points of a trajectory: one more than there are groups, or factors if there are no groups.
     *
     * @return number of points
     */
    public int trajectoryLength() {
        return groups.size() + 1;
    }

    /**
     * Which trajectory a point belongs to.
     *
     * @param index number of a point
     * @return number of the trajectory, from 0
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public long trajectory(long index) {
        return Objects.checkIndex(index, size()) / trajectoryLength();
    }

    /**
     * The factors that move together.
     *
     * @param group number of a group, from 0
     * @return numbers of its factors, from 0
     * @throws IndexOutOfBoundsException if there is no such group
     */
    public List<Integer> group(int group) {
        return groups.members().get(group);
    }

    /**
     * Which group has moved between the point before and this one.
     *
     * @param index number of a point
     * @return number of the group, from 0, and of the factor if there are no groups; empty at the start of a trajectory
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public OptionalInt movedGroup(long index) {
        long trajectory = trajectory(index);
        int step = (int) (index % trajectoryLength());
        return step == 0 ? OptionalInt.empty() : OptionalInt.of(movedInStep(trajectory, step));
    }

    /**
     * Where a factor stands at a point.
     *
     * @param index number of a point
     * @param factor number of a factor, from 0
     * @return place in the unit range; between neighbouring points of a trajectory it changes by {@link #step} or not at all
     * @throws IndexOutOfBoundsException if there is no such point or factor
     */
    public double unit(long index, int factor) {
        return units(index)[factor];
    }

    /**
     * By how much a factor moves.
     *
     * @return p/(2(p-1)) of the unit range, between 1/2 and 1
     */
    public double step() {
        return levels / (2.0 * (levels - 1.0));
    }

    /**
     * Values that no point of the grid falls on: a list may hold more of them than the grid has levels.
     *
     * @return for each factor with such values its path and the values, in the order of its list; empty if there are none
     */
    public Map<String, List<String>> leftOut() {
        Map<String, List<String>> leftOut = new LinkedHashMap<>();
        for (Factor factor : factors) {
            List<String> values = leftOut(factor, levels);
            if (!values.isEmpty()) {
                leftOut.put(factor.path(), values);
            }
        }
        return leftOut;
    }

    /**
     * The smallest grid on which every value of every list lies.
     *
     * @return an even number of levels, at least those of this design
     */
    public int levelsForAll() {
        return IntStream.iterate(levels, next -> next + 2)
                .filter(grid -> factors.stream()
                        .allMatch(factor -> leftOut(factor, grid).isEmpty()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> leftOut(Factor factor, int grid) {
        if (!(factor instanceof ListedFactor listed)) {
            return List.of();
        }
        Set<String> met = IntStream.range(0, grid)
                .mapToObj(level -> factor.valueAt(level / (grid - 1.0)))
                .collect(Collectors.toSet());
        return listed.levels().stream().filter(value -> !met.contains(value)).toList();
    }

    @Override
    public String name() {
        return "morris";
    }

    @Override
    public List<Factor> factors() {
        return factors;
    }

    @Override
    public long size() {
        return trajectories * trajectoryLength();
    }

    @Override
    public DesignPoint point(long index) {
        return FactorList.point(factors, index, units(index));
    }

    /** Where a point lies in the unit cube. */
    private double[] units(long index) {
        long trajectory = trajectory(index);
        boolean[] moved = new boolean[factors.size()];
        for (int step = 1; step <= index % trajectoryLength(); step++) {
            group(movedInStep(trajectory, step)).forEach(factor -> moved[factor] = true);
        }
        double[] units = new double[moved.length];
        for (int f = 0; f < units.length; f++) {
            long key = Keys.part(key(trajectory), f);
            boolean up = Keys.bit(key, DIRECTION) == 1;
            int low = Draws.below(key, START, levels / 2);
            units[f] = (moved[f] == up ? low + levels / 2 : low) / (levels - 1.0);
        }
        return units;
    }

    private int movedInStep(long trajectory, int step) {
        return (int) new Permutation(groups.size(), Keys.part(key(trajectory), -1L)).at(step - 1L);
    }

    private long key(long trajectory) {
        return Keys.part(Keys.of(seed, Keys.MORRIS), trajectory);
    }

    private static void requireSteps(Factor factor, int levels) {
        for (int low = 0; low < levels / 2; low++) {
            String below = factor.valueAt(low / (levels - 1.0));
            if (below.equals(factor.valueAt((low + levels / 2) / (levels - 1.0)))) {
                throw new IllegalArgumentException(
                        "%s must change its value in every step of Morris's method, but was %s before and after one"
                                .formatted(factor.path(), below));
            }
        }
    }
}
