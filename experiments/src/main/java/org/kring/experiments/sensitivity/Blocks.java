package org.kring.experiments.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The trajectories or base samples of which no value is missing. One that lacks a value, because a run failed or is yet to
 * come or the outcome is not defined, is left out whole: its other points say nothing without it.
 *
 * @param numbers number of each block in the design
 * @param points values by block, point of the block and replicate
 * @param planned how many blocks the design has
 */
record Blocks(List<Integer> numbers, List<double[][]> points, int planned) {

    /**
     * Takes the whole blocks.
     *
     * @param values values by point of the design and replicate, {@code NaN} where missing
     * @param length points of a block
     */
    static Blocks whole(double[][] values, int length) {
        List<Integer> numbers = new ArrayList<>();
        List<double[][]> points = new ArrayList<>();
        for (int b = 0; b < values.length / length; b++) {
            double[][] block = Arrays.copyOfRange(values, b * length, (b + 1) * length);
            if (Arrays.stream(block).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite)) {
                numbers.add(b);
                points.add(block);
            }
        }
        return new Blocks(List.copyOf(numbers), points, values.length / length);
    }

    int size() {
        return points.size();
    }

    int number(int block) {
        return numbers.get(block);
    }

    double[] values(int block, int point) {
        return points.get(block)[point];
    }
}
