package org.kring.experiments.sensitivity;

import java.util.List;

/** Indices as functions of a sample that is made of blocks: trajectories or base samples, which are drawn independently. */
sealed interface Estimator permits ElementaryEffects, VarianceShares {

    /** What the indices are about, in the order of all arrays. */
    List<IndexName> names();

    /** How many blocks there are. */
    int blocks();

    /** How many replicates every point has. */
    int replicates();

    /** The indices by these blocks; a block may be there more than once. {@code NaN} where not defined. */
    double[] of(int[] blocks);

    /**
     * What the indices would be if no factor did anything, by one throw of the dice: the deviations of the replicates from
     * their mean, each multiplied by its luck, so that what replicates have in common at all points stays in common.
     *
     * @param luck independent normal numbers with mean 0, one for each replicate; at least two
     */
    double[] underNoise(double[] luck);
}
