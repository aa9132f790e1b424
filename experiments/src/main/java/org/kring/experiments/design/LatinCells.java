package org.kring.experiments.design;

/**
 * The strata of a Latin hypercube that doubles. On level l the range of a factor has {@code start * 2^l} strata. Every stratum
 * that holds a point has one full half, drawn by its number, and so on down to strata too narrow to matter; the point lies
 * there. The points of a doubling go into the other halves.
 */
final class LatinCells {

    static final long MOST_POINTS = 1L << 40;

    private static final int ORDER = 0;
    private static final int HALVES = 1;
    /** How many coordinates of pairs may be compared in a search, which takes some hundredths of a second. */
    private static final double COMPARISONS = 5e7;

    private final int dimension;
    private final long start;
    private final long key;
    private final int lowestLevel;
    private final int[] tries;

    private LatinCells(int dimension, long start, long key, int blocks) {
        this.dimension = dimension;
        this.start = start;
        this.key = key;
        this.lowestLevel = 41 - (Long.SIZE - Long.numberOfLeadingZeros(start - 1));
        this.tries = new int[blocks];
    }

    /** Strata with the points of each block spread by maximin. */
    static LatinCells spread(int dimension, long start, long size, long key, int mostTries) {
        int blocks = 1;
        for (long points = start; points < size; points *= 2) {
            blocks++;
        }
        LatinCells cells = new LatinCells(dimension, start, key, blocks);
        for (int block = 0; block < blocks; block++) {
            cells.spread(block, mostTries);
        }
        return cells;
    }

    /** Where a point lies in the unit cube. */
    double[] units(long index) {
        double[] units = new double[dimension];
        for (int d = 0; d < dimension; d++) {
            units[d] = unit(index, d);
        }
        return units;
    }

    private double unit(long index, int d) {
        long factorKey = Keys.part(key, d);
        int level = block(index);
        long first = first(level);
        long inBlock = index - first;
        long orderKey = Keys.part(Keys.part(Keys.part(factorKey, ORDER), level), tries[level]);
        long cell = new Permutation(points(level), orderKey).at(inBlock);
        long halves = Keys.part(factorKey, HALVES);
        if (level > 0) {
            cell = 2 * cell + 1 - fullHalf(halves, level - 1, cell);
        }
        while (level < lowestLevel) {
            cell = 2 * cell + fullHalf(halves, level, cell);
            level++;
        }
        return (cell + 0.5) / (start * (double) (1L << lowestLevel));
    }

    private static int fullHalf(long halves, int level, long cell) {
        return Keys.bit(Keys.part(halves, level), cell);
    }

    /** Block 0 is the start, block b the b-th doubling. */
    private int block(long index) {
        return Long.SIZE - Long.numberOfLeadingZeros(index / start);
    }

    private long first(int block) {
        return block == 0 ? 0 : start << (block - 1);
    }

    private long points(int block) {
        return block == 0 ? start : first(block);
    }

    private void spread(int block, int mostTries) {
        double points = points(block);
        double pairs = points * ((points - 1) / 2 + first(block));
        int budget = (int) Math.min(mostTries, COMPARISONS / Math.max(1.0, pairs * dimension));
        int best = 0;
        double largest = -1.0;
        for (int number = 0; budget > 1 && number < budget; number++) {
            tries[block] = number;
            double distance = smallestDistance(block);
            if (distance > largest) {
                largest = distance;
                best = number;
            }
        }
        tries[block] = best;
    }

    /** Smallest squared distance between a point of a block and another point up to the end of the block. */
    private double smallestDistance(int block) {
        int first = (int) first(block);
        double[][] units = new double[first + (int) points(block)][];
        double smallest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < units.length; i++) {
            units[i] = units(i);
            for (int j = 0; j < i && i >= first; j++) {
                smallest = Math.min(smallest, squaredDistance(units[i], units[j]));
            }
        }
        return smallest;
    }

    private static double squaredDistance(double[] a, double[] b) {
        double sum = 0.0;
        for (int d = 0; d < a.length; d++) {
            sum += (a[d] - b[d]) * (a[d] - b[d]);
        }
        return sum;
    }
}
