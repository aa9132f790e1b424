package org.kring.model.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DrawsTest {

    private static final Draws DRAWS = new Draws(FalseAlarm.SEED, 0);

    /**
     * Pinned for ever. Oracle: the construction written down a second time in Python, whose {@code inv_cdf} is the same
     * AS 241 on another logarithm.
     */
    @ParameterizedTest
    @CsvSource({
        "0, 0, TRAITS, 0, 0, 0, cbd37ad29b93b094, 0.7961956752947816, 0.828109218285678",
        "0, 0, TRAITS, 0, 0, 1, 299469dd535aceff, 0.16242086080033424, -0.9845569968447488",
        "0, 0, TRAITS, 0, 1, 0, 4c3834af1f91fa65, 0.2977326324031039, -0.530932919221799",
        "0, 0, TRAITS, 1, 0, 0, 9f4e48048fdfc7a7, 0.6222882281434741, 0.3114960520566739",
        "0, 0, ACCOUNTS, 0, 0, 0, 972ec9f8533dadae, 0.5905576926481816, 0.22897980207890814",
        "0, 1, TRAITS, 0, 0, 0, a4ec64d1ecbba39a, 0.6442320835601394, 0.3697942056963339",
        "1, 0, TRAITS, 0, 0, 0, b3a523f080e922ec, 0.7017385923544777, 0.5294074729395384",
        "-1, 0, TRAITS, 0, 0, 0, 78ae5a9a6b5fd45e, 0.47141042966848024, -0.07172487552467206",
        "20261121, 7, LOGIN, 999999, 8759, 2, 4fef06fa31a6a7ef, 0.3122410164666243, -0.48950808368181664",
        "20261121, 199, SESSION, 123456, 4000, 15, 1dc174f0c886ab5d, 0.11623316648958826, -1.1940297447091937",
        "20261121, 0, MEETING, 21474836483, 51, 0, 8e458c1392fe5ec3, 0.5557487056530531, 0.14019921933521223",
        "-9223372036854775808, 2147483647, REDIRECT, 9223372036854775807, -1, 2147483647, 58e7c5deadb0cabf,"
                + " 0.3472865742348318, -0.3926565741917571"
    })
    void pinnedDrawsStayAsTheyAre(
            long seed,
            int replicate,
            Purpose purpose,
            long entity,
            long time,
            int index,
            String bits,
            double uniform,
            double normal) {
        long key = new Draws(seed, replicate).key(purpose, entity, time);
        assertThat(Draws.bits(key, index)).isEqualTo(Long.parseUnsignedLong(bits, 16));
        assertThat(Draws.uniform(key, index)).isEqualTo(uniform);
        assertThat(Draws.normal(key, index)).isCloseTo(normal, within(4e-15));
    }

    @Test
    void drawsOfAKeyAreTheSplitMixStreamOfTheJavaLibrary() {
        long key = DRAWS.key(Purpose.LOGIN, 3, 5);
        SplittableRandom stream = new SplittableRandom(key);
        for (int i = 0; i < 1000; i++) {
            assertThat(Draws.bits(key, i)).isEqualTo(stream.nextLong());
        }
    }

    @Test
    void noTwoHoursOfAPersonShareAKey() {
        long[] keys = IntStream.range(0, 100_000)
                .mapToLong(hour -> DRAWS.key(Purpose.LOGIN, 3, hour))
                .toArray();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void drawsDoNotDependOnTheOrderInWhichTheyAreMade() {
        long[] forward =
                IntStream.range(0, 20_000).mapToLong(DrawsTest::someBits).toArray();
        long[] backward =
                IntStream.range(0, 20_000).mapToLong(i -> someBits(19_999 - i)).toArray();
        long[] parallel = IntStream.range(0, 20_000)
                .parallel()
                .mapToLong(DrawsTest::someBits)
                .toArray();
        assertThat(parallel).isEqualTo(forward);
        for (int i = 0; i < forward.length; i++) {
            assertThat(backward[19_999 - i]).isEqualTo(forward[i]);
        }
    }

    @Test
    void aSecondObjectOfTheSameReplicateGivesTheSameDraws() {
        Draws again = new Draws(FalseAlarm.SEED, 0);
        for (Purpose purpose : Purpose.values()) {
            assertThat(again.key(purpose, 17, 4)).isEqualTo(DRAWS.key(purpose, 17, 4));
        }
    }

    @Test
    void pairIsTheSameWhoeverIsNamedFirst() {
        assertThat(Draws.pair(3, 5)).isEqualTo(Draws.pair(5, 3)).isEqualTo((5L << 32) | 3L);
        assertThat(Draws.pair(0, Integer.MAX_VALUE)).isEqualTo((long) Integer.MAX_VALUE << 32);
    }

    @Test
    void noTwoPairsShareANumberAndNoPairHasTheNumberOfAPerson() {
        long[] pairs = IntStream.range(1, 300)
                .boxed()
                .flatMapToLong(a -> IntStream.range(0, a).mapToLong(b -> Draws.pair(b, a)))
                .toArray();
        assertThat(pairs).doesNotHaveDuplicates();
        assertThat(Arrays.stream(pairs)).allMatch(pair -> pair > Integer.MAX_VALUE);
    }

    @Test
    void aPairNeedsTwoPersons() {
        assertThatIllegalArgumentException().isThrownBy(() -> Draws.pair(4, 4)).withMessageContaining("4 and 4");
        assertThatIllegalArgumentException().isThrownBy(() -> Draws.pair(-1, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> Draws.pair(4, Integer.MIN_VALUE));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e-9, 700.1, Double.NaN, Double.POSITIVE_INFINITY})
    void poissonRefusesAMeanOutsideItsRange(double mean) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Draws.poisson(1L, 0, mean))
                .withMessageContaining(String.valueOf(mean));
    }

    @Test
    void belowRefusesABoundOfZeroOrLess() {
        assertThatIllegalArgumentException().isThrownBy(() -> Draws.below(1L, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Draws.below(1L, 0, -6));
    }

    @Test
    void bernoulliRefusesAProbabilityThatIsNoNumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> Draws.bernoulli(1L, 0, Double.NaN));
    }

    @Test
    void categoricalRefusesWeightsThatGiveNoChances() {
        double[][] refused = {{}, {0.0, 0.0}, {1.0, -0.1}, {1.0, Double.NaN}, {1.0, Double.POSITIVE_INFINITY}};
        for (double[] weights : refused) {
            assertThatIllegalArgumentException().isThrownBy(() -> Draws.categorical(1L, 0, weights));
        }
    }

    private static long someBits(int i) {
        return Draws.bits(DRAWS.key(Purpose.values()[i % 22], i / 22 % 31, i), i % 7);
    }
}
