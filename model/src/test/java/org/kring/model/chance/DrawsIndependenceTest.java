package org.kring.model.chance;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Draws whose keys differ in one small step must look unrelated. For every kind of step n = 262 144 pairs of 64-bit
 * words (replicates and seeds included), each assertion with the false-alarm rate of {@link FalseAlarm}.
 */
final class DrawsIndependenceTest {

    private static final int N = 1 << 18;
    private static final Draws DRAWS = new Draws(FalseAlarm.SEED, 3);

    private static Stream<Step> steps() {
        return Stream.of(
                new Step(
                        "index",
                        n -> Draws.bits(key(5, n >>> 4), (int) n & 15),
                        n -> Draws.bits(key(5, n >>> 4), ((int) n & 15) + 1)),
                new Step("hour", n -> first(n >>> 9, n & 511), n -> first(n >>> 9, (n & 511) + 1)),
                new Step("person", n -> first(n, 100), n -> first(n + 1, 100)),
                new Step("person, then hour", n -> first(n, n & 511), n -> first(n + 1, (n & 511) + 1)),
                new Step(
                        "person instead of hour",
                        n -> first(n >>> 9, (n & 511) + 1),
                        n -> first((n >>> 9) + 1, n & 511)),
                new Step(
                        "person and hour swapped",
                        n -> first(n >>> 9, 512 + (n & 511)),
                        n -> first(512 + (n & 511), n >>> 9)),
                new Step(
                        "hour instead of index",
                        n -> Draws.bits(key(n >>> 9, n & 511), 1),
                        n -> first(n >>> 9, (n & 511) + 1)),
                new Step("smaller of a pair", n -> first(pair(n), 7), n -> first(pair(n + 1), 7)),
                new Step("greater of a pair", n -> first(pair(n), 7), n -> first(pair(n + 512), 7)),
                new Step("purpose", n -> DRAWS.key(Purpose.SESSION, n, 9), n -> DRAWS.key(Purpose.VISIBILITY, n, 9)),
                new Step("replicate", n -> mood(11, n), n -> mood(11, n + 1)),
                new Step("seed", n -> mood(n, 0), n -> mood(n + 1, 0)),
                new Step(
                        "seed instead of replicate",
                        n -> mood(n >>> 9, (n & 511) + 1),
                        n -> mood((n >>> 9) + 1, n & 511)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void neighboursAreUncorrelated(Step step) {
        double sum = 0.0;
        for (long n = 0; n < N; n++) {
            sum += centred(step.word.applyAsLong(n)) * centred(step.neighbour.applyAsLong(n));
        }
        // The product of two centred uniform numbers has variance 1/144.
        FalseAlarm.checkNormal("correlation along " + step, 12.0 * sum / Math.sqrt(N));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void highBitsOfNeighboursFillTheSquareEvenly(Step step) {
        checkSquare(step, 59);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void lowBitsOfNeighboursFillTheSquareEvenly(Step step) {
        checkSquare(step, 0);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everyBitFlipsInHalfOfAllSteps(Step step) {
        long[] flips = new long[Long.SIZE];
        for (long n = 0; n < N; n++) {
            long changed = step.word.applyAsLong(n) ^ step.neighbour.applyAsLong(n);
            for (int bit = 0; bit < flips.length; bit++) {
                flips[bit] += (changed >>> bit) & 1L;
            }
        }
        double chiSquare = Arrays.stream(flips)
                .mapToDouble(count -> (count - N / 2.0) * (count - N / 2.0) / (N / 4.0))
                .sum();
        FalseAlarm.checkChiSquare("flips along " + step, chiSquare, Long.SIZE);
    }

    /** Five bits of a word and the same five of its neighbour: 1024 cells, 256 expected in each. */
    private static void checkSquare(Step step, int shift) {
        long[] counts = new long[1024];
        for (long n = 0; n < N; n++) {
            long row = (step.word.applyAsLong(n) >>> shift) & 31L;
            long column = (step.neighbour.applyAsLong(n) >>> shift) & 31L;
            counts[(int) (row << 5 | column)]++;
        }
        FalseAlarm.checkEven("bits from " + shift + " along " + step, counts);
    }

    private static double centred(long bits) {
        return (bits >>> 11) * 0x1.0p-53 - 0.5;
    }

    private static long key(long person, long hour) {
        return DRAWS.key(Purpose.LOGIN, person, hour);
    }

    private static long first(long person, long hour) {
        return Draws.bits(key(person, hour), 0);
    }

    private static long pair(long n) {
        return Draws.pair((int) (n & 511), (int) (n >>> 9) + 1000);
    }

    private static long mood(long seed, long replicate) {
        return Draws.bits(new Draws(seed, (int) replicate).key(Purpose.MOOD, 2, 9), 0);
    }

    /** A step in the key: the word at n, and the word one step further. */
    private record Step(String name, LongUnaryOperator word, LongUnaryOperator neighbour) {

        @Override
        public String toString() {
            return name;
        }
    }
}
