package org.kring.experiments.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kring.experiments.discovery.PlantedPoints.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.model.chance.Draws;

/**
 * Boxes and quasi-p-values against what was computed by others or by other means. Seeds are 1, 2, 3 … in order. Where a share of
 * studies is asked for, the bound is the binomial quantile with one false alarm in a million.
 */
final class PrimOracleTest {

    private static final double FALSE_ALARM = 1e-6;
    private static final int STUDIES = 100;

    /**
     * The published box of the biofuel policy of Bryant and Lempert (2010), as the documentation of the EMA Workbench prints it
     * (example "Scenario discovery", box 21): coverage 0.752809, density 0.770115, mass 0.0986395 of 882 points, that is 67 of
     * 89 cases among 87 points, and a quasi-p-value for each of its four limits. How many cases and points the box has without
     * a limit is not printed; only one pair of whole numbers gives the digits of each.
     */
    @ParameterizedTest
    @CsvSource({
        "total biomass, 4.716968553178765e-06, 70, 131",
        "demand elasticity, 1.1849299115762218e-16, 70, 209",
        "biomass backstop price, 3.515112530263049e-11, 77, 183",
        "cellulosic cost, 0.15741333528927348, 68, 95"
    })
    void quasiPValuesAreThosePublishedForTheBiofuelBox(String limit, double published, int cases, int points) {
        List<List<Integer>> pairs = new ArrayList<>();
        for (int t = 67; t <= 89; t++) {
            for (int n = 87 + t - 67; n <= 882; n++) {
                if (Math.abs(BoxSearch.tail(87, 67, (double) t / n) / published - 1.0) < 1e-9) {
                    pairs.add(List.of(t, n));
                }
            }
        }

        assertThat(pairs).as(limit).containsExactly(List.of(cases, points));
        assertThat(BoxSearch.tail(87, 67, (double) cases / points) / published).isEqualTo(1.0, within(1e-12));
    }

    @Test
    void coverageDensityAndSizeOfThePublishedBoxFollowFromItsCounts() {
        // 67 cases inside, 20 others inside, 22 cases outside, the rest outside.
        List<List<String>> points = new ArrayList<>();
        boolean[] flags = new boolean[882];
        for (int i = 0; i < flags.length; i++) {
            points.add(List.of(i < 87 ? "1" : "2"));
            flags[i] = i < 67 || (i >= 87 && i < 87 + 22);
        }
        Cases cases = Cases.of(List.of("x"), points, flags);
        Peel box = Peel.of(cases, new Box(List.of(new Limit.Span(0, 0))));

        assertThat(box.coverage()).isEqualTo(0.752809, within(5e-7));
        assertThat(box.density()).isEqualTo(0.770115, within(5e-7));
        assertThat((double) box.points() / cases.size()).isEqualTo(0.0986395, within(5e-8));
    }

    @Test
    void quasiPValuesAreExactBinomialTails() {
        for (int seed = 1; seed <= 200; seed++) {
            long key = Draws.bits(seed, 0);
            int points = 1 + Draws.below(key, 0, 300);
            int cases = Draws.below(key, 1, points + 1);
            int allPoints = points + Draws.below(key, 2, 600);
            int allCases = cases + Draws.below(key, 3, allPoints - points + 1);
            double exact = exactTail(points, cases, allCases, allPoints);

            assertThat(BoxSearch.tail(points, cases, (double) allCases / allPoints))
                    .as("%d of %d, %d of %d without the limit", cases, points, allCases, allPoints)
                    .isBetween(exact * (1.0 - 1e-9), exact * (1.0 + 1e-9));
        }
    }

    /** In whole numbers: the sum over i of C(n, i) a^i (b - a)^(n - i), divided by b^n. */
    private static double exactTail(int n, int from, int a, int b) {
        BigInteger hit = BigInteger.valueOf(a);
        BigInteger miss = BigInteger.valueOf((long) b - a);
        BigInteger sum = BigInteger.ZERO;
        BigInteger ways = BigInteger.ONE;
        for (int i = 0; i <= n; i++) {
            if (i >= from) {
                sum = sum.add(ways.multiply(hit.pow(i)).multiply(miss.pow(n - i)));
            }
            ways = ways.multiply(BigInteger.valueOf((long) n - i)).divide(BigInteger.valueOf(i + 1L));
        }
        return new BigDecimal(sum)
                .divide(new BigDecimal(BigInteger.valueOf(b).pow(n)), MathContext.DECIMAL64)
                .doubleValue();
    }

    /** A step function: cases in a box with sides from 0.3 to 0.7 of two of four factors, elsewhere none. */
    @Test
    void theBoxOfAStepFunctionIsFoundWithNineTenthsOfItsPointsAndFewOthers() {
        assertOften(seed -> {
            List<List<String>> points = PlantedPoints.drawn(seed, 500, 4);
            Predicate<List<String>> planted = planted(seed);
            Peel found = found(PlantedPoints.cases(seed, points, 0.0, planted));
            return found.coverage() >= 0.9 && found.density() >= 0.9;
        });
    }

    /** The same where one point in ten tells the wrong story: of the planted box nine in ten points are cases, so density is near 0.9. */
    @Test
    void theBoxOfANoisyStepFunctionHasTheDensityOfTheNoise() {
        assertOften(seed -> {
            List<List<String>> points = PlantedPoints.drawn(seed, 500, 4);
            Predicate<List<String>> planted = planted(seed);
            Cases cases = PlantedPoints.cases(seed, points, 0.1, planted);
            Peel found = found(cases);
            double both = 0.0;
            double either = 0.0;
            for (int i = 0; i < points.size(); i++) {
                boolean in = cases.holds(found.box(), i);
                boolean truly = planted.test(points.get(i));
                both += in && truly ? 1 : 0;
                either += in || truly ? 1 : 0;
            }
            return both / either >= 0.8 && Math.abs(found.density() - 0.9) <= 0.1;
        });
    }

    /** Of all boxes of a grid of ten by ten levels the best is known by trying them; peeling is greedy and may miss it by a little. */
    @Test
    void noBoxOfAGridAgreesMuchBetterWithTheCasesThanTheOneThatIsFound() {
        assertOften(seed -> {
            Grid grid = new Grid(seed);
            double found = found(grid.cases).agreement(grid.cases);
            assertThat(found).isLessThanOrEqualTo(grid.best + 1e-9);
            return found >= 0.9 * grid.best;
        });
    }

    private static Peel found(Cases cases) {
        return new BoxSearch(PrimSettings.USUAL).find(cases);
    }

    private static Predicate<List<String>> planted(long seed) {
        double a = 0.3 + 0.4 * Draws.uniform(Draws.bits(seed, 1 << 20), 0);
        double b = 0.3 + 0.4 * Draws.uniform(Draws.bits(seed, 1 << 20), 1);
        return point -> number(point, 0) < a && number(point, 2) > 1.0 - b;
    }

    /** In at least 95 of 100 studies, but for luck. */
    private static void assertOften(Predicate<Long> isGood) {
        int bound = new BinomialDistribution(null, STUDIES, 0.95).inverseCumulativeProbability(FALSE_ALARM);
        long good = IntStream.rangeClosed(1, STUDIES)
                .filter(seed -> isGood.test((long) seed))
                .count();
        assertThat(good).isGreaterThanOrEqualTo(bound);
    }

    /** 600 points on a grid, a planted box and noise, and the highest agreement of all its boxes, by sums over rectangles. */
    private static final class Grid {

        private static final int SIDE = 10;
        private static final int POINTS = 600;

        private final Cases cases;
        private final double best;
        private final int[][] points = new int[SIDE + 1][SIDE + 1];
        private final int[][] hits = new int[SIDE + 1][SIDE + 1];

        Grid(long seed) {
            List<List<String>> values = new ArrayList<>();
            boolean[] flags = new boolean[POINTS];
            int left = Draws.below(Draws.bits(seed, -1), 0, 5);
            int low = Draws.below(Draws.bits(seed, -1), 1, 5);
            for (int i = 0; i < POINTS; i++) {
                long key = Draws.bits(seed, i);
                int x = Draws.below(key, 0, SIDE);
                int y = Draws.below(key, 1, SIDE);
                boolean inside = x >= left && x < left + 5 && y >= low && y < low + 5;
                flags[i] = inside ^ Draws.bernoulli(key, 2, 0.15);
                values.add(List.of(Integer.toString(x), Integer.toString(y)));
                points[x + 1][y + 1]++;
                hits[x + 1][y + 1] += flags[i] ? 1 : 0;
            }
            cases = Cases.of(List.of("x", "y"), values, flags);
            sumUp(points);
            sumUp(hits);
            best = best();
        }

        private static void sumUp(int[][] counts) {
            for (int x = 1; x <= SIDE; x++) {
                for (int y = 1; y <= SIDE; y++) {
                    counts[x][y] += counts[x - 1][y] + counts[x][y - 1] - counts[x - 1][y - 1];
                }
            }
        }

        private double best() {
            double highest = 0.0;
            for (int x1 = 0; x1 < SIDE; x1++) {
                for (int x2 = x1 + 1; x2 <= SIDE; x2++) {
                    for (int y1 = 0; y1 < SIDE; y1++) {
                        for (int y2 = y1 + 1; y2 <= SIDE; y2++) {
                            highest = Math.max(highest, phi(sum(points, x1, x2, y1, y2), sum(hits, x1, x2, y1, y2)));
                        }
                    }
                }
            }
            return highest;
        }

        private static int sum(int[][] counts, int x1, int x2, int y1, int y2) {
            return counts[x2][y2] - counts[x1][y2] - counts[x2][y1] + counts[x1][y1];
        }

        /** The correlation of two columns of zeros and ones, from the table of their four counts. */
        private double phi(int inBox, int casesInBox) {
            double a = casesInBox;
            double b = inBox - casesInBox;
            double c = hits[SIDE][SIDE] - casesInBox;
            double d = POINTS - a - b - c;
            double product = (a + b) * (c + d) * (a + c) * (b + d);
            return product > 0.0 ? (a * d - b * c) / Math.sqrt(product) : 0.0;
        }
    }
}
