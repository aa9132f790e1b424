package org.kring.model.venue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.population.Ranges;

/** Against a bit for everyone, from posts that hardly anybody reads to posts that all do. */
final class ReadersTest {

    private static final int PERSONS = 2 * Ranges.PIECE + 5000;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 200, 700, 1500, 20_000, 200_000})
    void readersAreThoseWhoWereAdded(int tries) {
        Readers readers = new Readers(PERSONS);
        BitSet all = new BitSet();
        long key = new Draws(2014, 1).key(Purpose.TRAITS, 1, 0);
        for (int t = 0; t < tries; t++) {
            int person = Draws.below(key, t, PERSONS);
            assertThat(readers.contains(person)).isEqualTo(all.get(person));
            if (!all.get(person)) {
                readers.add(person);
                all.set(person);
            }
        }

        for (int person = 0; person < PERSONS; person++) {
            if (readers.contains(person) != all.get(person)) {
                throw new AssertionError("person %d after %d tries".formatted(person, tries));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {256, 257, 258})
    void manyNeighboursAreKeptWhereATableTurnsIntoBits(int count) {
        Readers readers = new Readers(Ranges.PIECE);
        for (int person = 0; person < count; person++) {
            readers.add(Ranges.PIECE - 1 - person);
        }

        for (int person = 0; person < Ranges.PIECE; person++) {
            assertThat(readers.contains(person)).isEqualTo(person >= Ranges.PIECE - count);
        }
    }
}
