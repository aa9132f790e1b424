package org.kring.experiments.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Saltelli's sample for Sobol' indices. Point j of a scrambled Sobol' sequence in 2k dimensions gives row j of two matrices: its
 * first k coordinates are A_j, the others B_j. AB_j^i is A_j with factor i from B_j; BA_j^i is B_j with factor i from A_j.
 *
 * <p>Order of the points, for each base sample j: A_j, AB_j^1, ..., AB_j^k, then with second order BA_j^1, ..., BA_j^k, then
 * B_j; so k+2 or 2k+2 points for each. More base samples leave the first points as they are; powers of 2 spread most evenly.
 *
 * <p>Saltelli, A. (2002), "Making best use of model evaluations to compute sensitivity indices", Computer Physics
 * Communications 145, 280-297, doi:10.1016/S0010-4655(02)00280-1. Saltelli, A. et al. (2010), "Variance based sensitivity
 * analysis of model output", Computer Physics Communications 181, 259-270, doi:10.1016/j.cpc.2009.09.018.
 */
public final class SaltelliSample implements ExtensibleDesign {

    private final List<Factor> factors;
    private final long baseSamples;
    private final boolean secondOrder;
    private final long seed;
    private final ScrambledSobol sequence;

    /** Which matrix a row belongs to. */
    public enum Matrix {
        /** First half of the coordinates. */
        A,
        /** A with one factor from B. */
        AB,
        /** B with one factor from A. */
        BA,
        /** Second half of the coordinates. */
        B
    }

    /**
     * What a point is for.
     *
     * @param base number of the base sample, from 0
     * @param matrix the matrix
     * @param factor number of the factor from the other matrix, from 0; empty for A and B
     */
    public record Row(long base, Matrix matrix, OptionalInt factor) {}

    /**
     * A sample.
     *
     * @param factors 1 to 500, with different paths
     * @param baseSamples number of base samples, 1 to 2^31
     * @param secondOrder whether to have the points BA for second-order indices
     * @param seed seed of the scrambling
     * @throws IllegalArgumentException if an argument lies outside
     */
    public SaltelliSample(List<? extends Factor> factors, long baseSamples, boolean secondOrder, long seed) {
        this.factors = FactorList.checked(factors);
        if (baseSamples < 1 || baseSamples > ScrambledSobol.MOST_POINTS) {
            throw new IllegalArgumentException("base samples must be in 1 to 2^31, but was " + baseSamples);
        }
        this.baseSamples = baseSamples;
        this.secondOrder = secondOrder;
        this.seed = seed;
        this.sequence = new ScrambledSobol(2 * this.factors.size(), Keys.of(seed, Keys.SOBOL));
    }

    @Override
    public SaltelliSample extendedTo(long longer) {
        Extension.require(size(), longer, blockLength());
        return new SaltelliSample(factors, longer / blockLength(), secondOrder, seed);
    }

    /**
     * Points for each base sample.
     *
     * @return k+2, or 2k+2 with second order
     */
    public int blockLength() {
        return (secondOrder ? 2 : 1) * factors.size() + 2;
    }

    /**
     * How many base samples there are.
     *
     * @return number of base samples
     */
    public long baseSamples() {
        return baseSamples;
    }

    /**
     * What a point is for.
     *
     * @param index number of a point
     * @return base sample, matrix and factor
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public Row row(long index) {
        long base = Objects.checkIndex(index, size()) / blockLength();
        int place = (int) (index % blockLength());
        int k = factors.size();
        if (place == 0 || place == blockLength() - 1) {
            return new Row(base, place == 0 ? Matrix.A : Matrix.B, OptionalInt.empty());
        }
        return place <= k
                ? new Row(base, Matrix.AB, OptionalInt.of(place - 1))
                : new Row(base, Matrix.BA, OptionalInt.of(place - 1 - k));
    }

    @Override
    public String name() {
        return "saltelli";
    }

    @Override
    public List<Factor> factors() {
        return factors;
    }

    @Override
    public long size() {
        return baseSamples * blockLength();
    }

    @Override
    public DesignPoint point(long index) {
        Row row = row(index);
        boolean mostlyB = row.matrix() == Matrix.B || row.matrix() == Matrix.BA;
        List<String> values = new ArrayList<>();
        for (int f = 0; f < factors.size(); f++) {
            boolean fromB = mostlyB ^ (row.factor().isPresent() && row.factor().getAsInt() == f);
            double unit = sequence.unit(row.base(), fromB ? f + factors.size() : f);
            values.add(factors.get(f).valueAt(unit));
        }
        return new DesignPoint(index, values);
    }
}
