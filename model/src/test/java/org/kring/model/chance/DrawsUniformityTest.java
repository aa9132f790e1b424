package org.kring.model.chance;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Uniform numbers taken as the model takes them fill their range evenly. Rates: {@link FalseAlarm}. */
final class DrawsUniformityTest {

    private static final int PERSONS = 1000;
    private static final int HOURS = 1000;
    private static final Draws DRAWS = new Draws(FalseAlarm.SEED, 1);

    /** n = 100 000 for each purpose, 1000 cells. */
    @ParameterizedTest
    @EnumSource
    void everyPurposeFillsTheUnitIntervalEvenly(Purpose purpose) {
        long[] counts = new long[1000];
        for (int n = 0; n < 100_000; n++) {
            counts[(int) (1000.0 * Draws.uniform(DRAWS.key(purpose, n / 100, n % 100), 0))]++;
        }
        FalseAlarm.checkEven("cells of " + purpose, counts);
    }

    /** n = 2^20, 256 cells, for each of the eight bytes of a word. */
    @ParameterizedTest
    @ValueSource(ints = {0, 8, 16, 24, 32, 40, 48, 56})
    void everyByteOfAWordIsEven(int shift) {
        long[] counts = new long[256];
        for (int n = 0; n < 1 << 20; n++) {
            counts[(int) (firstBits(n >>> 10, n & 1023) >>> shift) & 255]++;
        }
        FalseAlarm.checkEven("byte " + shift / 8, counts);
    }

    /** n = 10^6: the sums over persons of each hour, and over hours of each person, vary as chance has it. */
    @Test
    void noPersonAndNoHourIsLuckierThanChanceHasIt() {
        double[] ofPerson = new double[PERSONS];
        double[] ofHour = new double[HOURS];
        for (int person = 0; person < PERSONS; person++) {
            for (int hour = 0; hour < HOURS; hour++) {
                double centred = Draws.uniform(DRAWS.key(Purpose.LOGIN, person, hour), 0) - 0.5;
                ofPerson[person] += centred;
                ofHour[hour] += centred;
            }
        }
        FalseAlarm.checkChiSquare("persons", squares(ofPerson, HOURS), PERSONS);
        FalseAlarm.checkChiSquare("hours", squares(ofHour, PERSONS), HOURS);
    }

    /** n = 2^20: pairs with equal upper 32 bits are Poisson distributed with mean n^2/2^33 = 128. */
    @Test
    void coincidencesOfKeysAreAsRareAsChanceHasIt() {
        checkCoincidences("upper half", n -> DRAWS.key(Purpose.SESSION, n >>> 10, n & 1023) >>> 32);
    }

    /** As for the upper half. */
    @Test
    void coincidencesOfLowerHalvesOfKeysAreAsRareAsChanceHasIt() {
        checkCoincidences("lower half", n -> DRAWS.key(Purpose.SESSION, n >>> 10, n & 1023) & 0xffff_ffffL);
    }

    /** As for the upper half; the entities are pairs of 1024 persons with 1024 others. */
    @Test
    void coincidencesOfKeysOfPairsAreAsRareAsChanceHasIt() {
        checkCoincidences(
                "pairs",
                n -> DRAWS.key(Purpose.MEETING, Draws.pair((int) (n & 1023), (int) (n >>> 10) + 1024), 12) >>> 32);
    }

    private static void checkCoincidences(String what, LongUnaryOperator word) {
        long[] words = new long[1 << 20];
        Arrays.setAll(words, word::applyAsLong);
        Arrays.sort(words);
        int equal = 0;
        for (int i = 1; i < words.length; i++) {
            equal += words[i] == words[i - 1] ? 1 : 0;
        }
        // Twice the root of a Poisson count is close to normal with variance 1.
        FalseAlarm.checkNormal("coincidences, " + what, 2.0 * (Math.sqrt(equal + 0.375) - Math.sqrt(128.0)));
    }

    private static double squares(double[] sums, int terms) {
        return Arrays.stream(sums).map(sum -> sum * sum * 12.0 / terms).sum();
    }

    private static long firstBits(long person, long hour) {
        return Draws.bits(DRAWS.key(Purpose.REACTION, person, hour), 0);
    }
}
