package org.kring.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ParallelismTest {

    private static final long PLENTY = 1L << 50;

    @Test
    void manySmallRunsAreDoneSideBySide() {
        assertThat(Parallelism.of(8, 5_000, 120, PLENTY)).isEqualTo(new Parallelism(8, 1));
    }

    @Test
    void fewerRunsThanThreadsHaveSeveralThreadsEach() {
        assertThat(Parallelism.of(8, 100_000, 2, PLENTY)).isEqualTo(new Parallelism(2, 4));
        assertThat(Parallelism.of(8, 100_000, 3, PLENTY)).isEqualTo(new Parallelism(3, 2));
        assertThat(Parallelism.of(2, 100_000, 1, PLENTY)).isEqualTo(new Parallelism(1, 2));
    }

    @Test
    void runsThatDoNotFitIntoMemorySideBySideAreDoneOneAfterTheOther() {
        long two = 2 * RunMemory.bytes(1_000_000);

        assertThat(Parallelism.of(4, 1_000_000, 120, two)).isEqualTo(new Parallelism(2, 2));
        assertThat(Parallelism.of(4, 1_000_000, 120, two - 1)).isEqualTo(new Parallelism(1, 4));
        assertThat(Parallelism.of(4, 1_000_000, 120, 1)).isEqualTo(new Parallelism(1, 4));
    }

    @Test
    void runIsNotGivenMoreThreadsThanItHasPieces() {
        assertThat(Parallelism.of(8, 5_000, 1, PLENTY)).isEqualTo(new Parallelism(1, 1));
        assertThat(Parallelism.of(8, 20_000, 1, PLENTY)).isEqualTo(new Parallelism(1, 2));
    }

    @Test
    void studyWithNothingLeftIsStillAskedForOneRunAtATime() {
        assertThat(Parallelism.of(2, 5_000, 0, PLENTY)).isEqualTo(new Parallelism(1, 1));
    }
}
