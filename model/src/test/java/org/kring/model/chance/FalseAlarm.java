package org.kring.model.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;

/**
 * Statistical assertions. Each fails a faultless generator with the chance {@link #RATE}, so that the about 110 of them
 * in this package together raise a false alarm for one seed in 90 000, and those of the rules for one in 50 000. The seed is fixed: an alarm is a fault, or that
 * bad luck, and is never to be cured by another seed.
 */
public final class FalseAlarm {

    /** Chance that one assertion fails although nothing is wrong. */
    public static final double RATE = 1e-7;

    /** The seed of all statistical tests that use this class. */
    public static final long SEED = 20_261_121L;

    private FalseAlarm() {}

    /** A number that is standard normal when nothing is wrong; both sides count. */
    public static void checkNormal(String what, double z) {
        assertThat(Erf.erfc(Math.abs(z) / Math.sqrt(2.0)))
                .as("%s: z = %s", what, z)
                .isGreaterThan(RATE);
    }

    /** A sum of squares that is chi-square distributed when nothing is wrong; a fit too good counts as well. */
    public static void checkChiSquare(String what, double chiSquare, int degreesOfFreedom) {
        double above = Gamma.regularizedGammaQ(degreesOfFreedom / 2.0, chiSquare / 2.0);
        double below = Gamma.regularizedGammaP(degreesOfFreedom / 2.0, chiSquare / 2.0);
        assertThat(Math.min(above, below))
                .as("%s: chi-square %s on %s degrees of freedom", what, chiSquare, degreesOfFreedom)
                .isGreaterThan(RATE / 2.0);
    }

    /** Counts in cells against the chances of the cells, which must sum to 1. */
    public static void checkCounts(String what, long[] counts, double[] chances) {
        long n = 0;
        for (long count : counts) {
            n += count;
        }
        double chiSquare = 0.0;
        for (int i = 0; i < counts.length; i++) {
            double expected = n * chances[i];
            assertThat(expected).as("%s: expected in cell %s", what, i).isGreaterThan(10.0);
            chiSquare += (counts[i] - expected) * (counts[i] - expected) / expected;
        }
        checkChiSquare(what, chiSquare, counts.length - 1);
    }

    /**
     * How often something with a given chance happened in independent trials; at least ten hits and misses expected. No
     * fit is too good here: to hit a whole number exactly is nothing rare.
     */
    public static void checkShare(String what, long hits, long trials, double chance) {
        double variance = trials * chance * (1.0 - chance);
        assertThat(Math.min(trials * chance, trials * (1.0 - chance)))
                .as("%s: expected hits or misses", what)
                .isGreaterThan(10.0);
        checkNormal(what, (hits - trials * chance) / Math.sqrt(variance));
    }

    /** Counts in cells of equal chance. */
    public static void checkEven(String what, long[] counts) {
        double[] chances = new double[counts.length];
        Arrays.fill(chances, 1.0 / counts.length);
        checkCounts(what, counts, chances);
    }
}
