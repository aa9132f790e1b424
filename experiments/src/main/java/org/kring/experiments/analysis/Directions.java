package org.kring.experiments.analysis;

import org.kring.model.chance.Draws;

/**
 * Simulated studies of n replicates of p independent standard normal quantities, each reduced to what decides which of
 * several combinations stands out most.
 *
 * <p>A simulated study has a mean vector and a covariance matrix W/(n-1). Add the outer product of the scaled mean to W:
 * the sum M is a Wishart matrix of n degrees of freedom, and the mean, measured by a root of M, is a vector whose direction
 * u is uniform on the sphere, whose length r has r² distributed as Beta(p/2, (n-p)/2), and M, u and r are independent. The t
 * of a combination then depends on r and on the cosine between u and the combination only: t² is (n-1)r²cos²/(1-r²cos²). So
 * M and u are drawn here, while r needs no draws ({@link LargestT} integrates over it): the error of simulation is a
 * fraction of what drawing whole studies would leave, and a single combination is exactly Student's t.
 *
 * <p>M is drawn by its Bartlett root; its chi-squares by G. Marsaglia and W. W. Tsang 2000, ACM Transactions on Mathematical
 * Software 26(3):363-372. The draws are keyed by fixed numbers: the same n and p give the same studies.
 */
final class Directions {

    /** Simulated studies: leaves an error in the half-width of an interval of about 0.3 %. */
    static final int DRAWS = 4096;

    /** More quantities than this are not simulated, because the time and memory grow with their square. */
    static final int MOST = 24;

    private static final long SEED = 0x6d61782d74L;

    private final int n;
    private final int p;
    private final HotellingTail tail;
    private final double[][] roots;
    private final double[][] directions;

    /**
     * The simulated studies.
     *
     * @param n replicates, above p
     * @param p quantities, 1 to {@link #MOST}
     */
    Directions(int n, int p) {
        this.n = n;
        this.p = p;
        tail = new HotellingTail(n, p);
        // One quantity has one direction, whatever the luck.
        int draws = p == 1 ? 1 : DRAWS;
        roots = new double[draws][];
        directions = new double[draws][];
        for (int draw = 0; draw < draws; draw++) {
            long key = Draws.bits(SEED, draw);
            roots[draw] = root(Draws.bits(key, 0));
            directions[draw] = normals(Draws.bits(key, 1));
        }
    }

    /** Replicates of each study. */
    int n() {
        return n;
    }

    /** Quantities in each study. */
    int p() {
        return p;
    }

    /** The chance that the largest |t| over all combinations exceeds a value. */
    HotellingTail tail() {
        return tail;
    }

    /**
     * How near the combination that stands out most comes to the best that any combination could do.
     *
     * @param loadings weights of the p quantities, by combination; none all 0
     * @return the largest squared cosine in each study, above 0 and at most 1
     */
    double[] shares(double[][] loadings) {
        double[] shares = new double[roots.length];
        for (int draw = 0; draw < shares.length; draw++) {
            double length = 0.0;
            for (double x : directions[draw]) {
                length += x * x;
            }
            double top = 0.0;
            for (double[] loading : loadings) {
                top = Math.max(top, squaredCosine(loading, roots[draw], directions[draw]));
            }
            shares[draw] = Math.min(1.0, top / length);
        }
        return shares;
    }

    /** Squared cosine times the squared length of the direction. */
    private double squaredCosine(double[] loading, double[] root, double[] direction) {
        double along = 0.0;
        double square = 0.0;
        int next = 0;
        for (int column = 0; column < p; column++) {
            double sum = 0.0;
            for (int row = column; row < p; row++) {
                sum += loading[row] * root[next++];
            }
            along += sum * direction[column];
            square += sum * sum;
        }
        return along * along / square;
    }

    private double[] normals(long key) {
        double[] normals = new double[p];
        for (int i = 0; i < p; i++) {
            normals[i] = Draws.normal(key, i);
        }
        return normals;
    }

    /** Column by column from the diagonal down. */
    private double[] root(long key) {
        double[] root = new double[p * (p + 1) / 2];
        int next = 0;
        for (int column = 0; column < p; column++) {
            long own = Draws.bits(key, column);
            root[next++] = Math.sqrt(chiSquared(Draws.bits(own, 0), n - column));
            for (int row = column + 1; row < p; row++) {
                root[next++] = Draws.normal(own, row);
            }
        }
        return root;
    }

    /** Twice a gamma variable of half the degrees of freedom, which are at least 2. */
    private static double chiSquared(long key, int freedom) {
        double d = 0.5 * freedom - 1.0 / 3.0;
        double c = 1.0 / Math.sqrt(9.0 * d);
        int index = 0;
        while (true) {
            double x = Draws.normal(key, index);
            double cube = (1.0 + c * x) * (1.0 + c * x) * (1.0 + c * x);
            double u = 1.0 - Draws.uniform(key, index + 1);
            if (cube > 0.0 && StrictMath.log(u) < 0.5 * x * x + d * (1.0 - cube + StrictMath.log(cube))) {
                return 2.0 * d * cube;
            }
            index += 2;
        }
    }
}
