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

    private final long start;
    private final int lowestLevel;
    /** Key of the halves, by factor and level. */
    private final long[][] halves;
    /** Order of the strata, by block and factor. */
    private final Permutation[][] orders;

    private LatinCells(int dimension, long start, long key, int blocks) {
        this.start = start;
        this.lowestLevel = 41 - (Long.SIZE - Long.numberOfLeadingZeros(start - 1));
        this.halves = new long[dimension][lowestLevel];
        this.orders = new Permutation[blocks][dimension];
        for (int d = 0; d < dimension; d++) {
            long factorKey = Keys.part(Keys.part(key, d), HALVES);
            for (int level = 0; level < lowestLevel; level++) {
                halves[d][level] = Keys.part(factorKey, level);
            }
        }
    }

    /** Strata with the points of each block spread by maximin. */
    static LatinCells spread(int dimension, long start, long size, long key, int mostTries) {
        int blocks = 1;
        for (long points = start; points < size; points *= 2) {
            blocks++;
        }
        LatinCells cells = new LatinCells(dimension, start, key, blocks);
        for (int block = 0; block < blocks; block++) {
            cells.spread(block, key, mostTries);
        }
        return cells;
    }

    /** Where a point lies in the unit cube. */
    double[] units(long index) {
        int block = block(index);
        double[] units = new double[halves.length];
        for (int d = 0; d < units.length; d++) {
            long stratum = orders[block][d].at(index - first(block));
            units[d] = unit(stratum, block, d);
        }
        return units;
    }

    /** The place of the point that a block puts into a stratum. */
    private double unit(long stratum, int block, int d) {
        long cell = stratum;
        if (block > 0) {
            cell = 2 * cell + 1 - Keys.bit(halves[d][block - 1], cell);
        }
        for (int level = block; level < lowestLevel; level++) {
            cell = 2 * cell + Keys.bit(halves[d][level], cell);
        }
        return (cell + 0.5) / (start * (double) (1L << lowestLevel));
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

    private void spread(int block, long key, int mostTries) {
        double points = points(block);
        double pairs = points * ((points - 1) / 2 + first(block));
        int tries = (int) Math.max(1.0, Math.min(mostTries, COMPARISONS / Math.max(1.0, pairs * halves.length)));
        Permutation[] best = orders(block, key, 0);
        double largest = -1.0;
        for (int number = 0; tries > 1 && number < tries; number++) {
            orders[block] = orders(block, key, number);
            double distance = smallestDistance(block);
            if (distance > largest) {
                largest = distance;
                best = orders[block];
            }
        }
        orders[block] = best;
    }

    private Permutation[] orders(int block, long key, int number) {
        Permutation[] drawn = new Permutation[halves.length];
        for (int d = 0; d < drawn.length; d++) {
            long blockKey = Keys.part(Keys.part(Keys.part(key, d), ORDER), block);
            drawn[d] = new Permutation(points(block), Keys.part(blockKey, number));
        }
        return drawn;
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
