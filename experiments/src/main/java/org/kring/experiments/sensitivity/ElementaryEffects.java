package org.kring.experiments.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.stat.StatUtils;
import org.kring.experiments.design.MorrisTrajectories;

/**
 * Morris's method: what an outcome changes when one factor moves, in the unit of the outcome for the whole range of the factor,
 * on its scale. Mean {@code mu} and standard deviation {@code sigma}: Morris, M. D. (1991), Technometrics 33, 161-174. Mean
 * size {@code mu*}, also of groups of factors: Campolongo, F., Cariboni, J. and Saltelli, A. (2007), Environmental Modelling and
 * Software 22, 1509-1518. A group of several factors, which move up and down at once, has neither {@code mu} nor
 * {@code sigma}.
 */
final class ElementaryEffects implements Estimator {

    private final List<IndexName> names = new ArrayList<>();
    private final List<Boolean> signed;
    /** Mean over the replicates, by group and trajectory. */
    private final double[][] means;
    /** Deviations from it, by group, trajectory and replicate. */
    private final double[][][] deviations;

    private final int replicates;

    /** Effects by group, trajectory and replicate, with the names of the groups and whether each is a single factor. */
    ElementaryEffects(List<String> groups, List<Boolean> single, double[][][] effects) {
        signed = List.copyOf(single);
        for (int g = 0; g < effects.length; g++) {
            if (signed.get(g)) {
                names.add(new IndexName(IndexKind.MU, groups.get(g)));
            }
            names.add(new IndexName(IndexKind.MU_STAR, groups.get(g)));
            if (signed.get(g)) {
                names.add(new IndexName(IndexKind.SIGMA, groups.get(g)));
            }
        }
        means = new double[effects.length][];
        deviations = new double[effects.length][][];
        for (int g = 0; g < effects.length; g++) {
            means[g] = Arrays.stream(effects[g]).mapToDouble(StatUtils::mean).toArray();
            deviations[g] =
                    Arrays.stream(effects[g]).map(Replicates::deviations).toArray(double[][]::new);
        }
        replicates = effects[0].length == 0 ? 0 : effects[0][0].length;
    }

    /** The effects in a sample. */
    static ElementaryEffects of(MorrisTrajectories design, List<String> groups, Blocks blocks) {
        double[][][] effects = new double[groups.size()][blocks.size()][];
        for (int b = 0; b < blocks.size(); b++) {
            long start = (long) blocks.number(b) * design.trajectoryLength();
            for (int step = 1; step < design.trajectoryLength(); step++) {
                int group = design.movedGroup(start + step).orElseThrow();
                int first = design.group(group).get(0);
                double move = design.unit(start + step, first) - design.unit(start + step - 1, first);
                double[] change = Replicates.difference(blocks.values(b, step), blocks.values(b, step - 1));
                effects[group][b] = Arrays.stream(change).map(c -> c / move).toArray();
            }
        }
        List<Boolean> single = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            single.add(design.group(g).size() == 1);
        }
        return new ElementaryEffects(groups, single, effects);
    }

    @Override
    public List<IndexName> names() {
        return names;
    }

    @Override
    public int blocks() {
        return means[0].length;
    }

    @Override
    public int replicates() {
        return replicates;
    }

    @Override
    public double[] of(int[] blocks) {
        return indices(group -> Arrays.stream(blocks).mapToDouble(b -> means[group][b]));
    }

    @Override
    public double[] underNoise(double[] luck) {
        double scale = Math.sqrt(Replicates.weight(replicates));
        return indices(
                group -> Arrays.stream(deviations[group]).mapToDouble(each -> scale * Replicates.product(each, luck)));
    }

    private double[] indices(IntFunction<DoubleStream> effects) {
        double[] indices = new double[names.size()];
        int at = 0;
        for (int g = 0; g < means.length; g++) {
            double[] of = effects.apply(g).toArray();
            if (signed.get(g)) {
                indices[at++] = StatUtils.mean(of);
            }
            indices[at++] = StatUtils.mean(Arrays.stream(of).map(Math::abs).toArray());
            if (signed.get(g)) {
                indices[at++] = of.length < 2 ? Double.NaN : Math.sqrt(StatUtils.variance(of));
            }
        }
        return indices;
    }
}
