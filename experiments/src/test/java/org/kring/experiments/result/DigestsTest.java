package org.kring.experiments.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs that differ in anything have different digests. */
final class DigestsTest {

    private static final List<Double> NUMBERS = List.of(0.0, 1.5, 1.0 / 3.0, -2.0, 1e-300, 5e300, 7.0, 0.1);

    @Test
    void everyBitOfEveryNumberChangesTheDigest() {
        List<String> digests = new ArrayList<>();
        digests.add(digest(NUMBERS));
        for (int place = 0; place < NUMBERS.size(); place++) {
            long bits = Double.doubleToLongBits(NUMBERS.get(place));
            for (int bit = 0; bit < Long.SIZE; bit++) {
                List<Double> numbers = new ArrayList<>(NUMBERS);
                numbers.set(place, Double.longBitsToDouble(bits ^ (1L << bit)));
                digests.add(digest(numbers));
            }
        }

        assertThat(digests).hasSize(1 + NUMBERS.size() * Long.SIZE).doesNotHaveDuplicates();
    }

    @Test
    void theSameNumbersInOtherPlacesHaveAnotherDigest() {
        List<Double> none = List.of();
        List<Double> one = List.of(1.0);
        List<Double> two = List.of(1.0, 1.0);

        assertThat(List.of(
                        Digests.of(two, List.of(), none),
                        Digests.of(none, List.of(two), none),
                        Digests.of(none, List.of(one, one), none),
                        Digests.of(none, List.of(), two),
                        Digests.of(one, List.of(one), none),
                        Digests.of(one, List.of(), one),
                        Digests.of(none, List.of(one), one),
                        Digests.of(none, List.of(one, none), one),
                        Digests.of(none, List.of(none, one), one)))
                .doesNotHaveDuplicates();
    }

    /** Three numbers of the run, two series of two, one point of the curve. */
    private static String digest(List<Double> numbers) {
        return Digests.of(
                numbers.subList(0, 3),
                List.of(numbers.subList(3, 5), numbers.subList(5, 7)),
                numbers.subList(7, NUMBERS.size()));
    }
}
