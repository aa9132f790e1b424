package org.kring.model.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

final class RangesTest {

    @Test
    void piecesCoverEveryNumberOnceInOrder() {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<int[]> pieces = Ranges.map(3 * Ranges.PIECE + 5, threads, (from, to) -> new int[] {from, to});

            assertThat(pieces)
                    .containsExactly(
                            new int[] {0, Ranges.PIECE},
                            new int[] {Ranges.PIECE, 2 * Ranges.PIECE},
                            new int[] {2 * Ranges.PIECE, 3 * Ranges.PIECE},
                            new int[] {3 * Ranges.PIECE, 3 * Ranges.PIECE + 5});
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void piecesNeverShareAWordOfABitSet() {
        assertThat(Ranges.PIECE % 64).isZero();
    }

    @Test
    void nothingToDoYieldsNothing() {
        assertThat(Ranges.map(0, Runnable::run, (from, to) -> from)).isEmpty();
    }

    @Test
    void failureOfAPieceReachesTheCaller() {
        assertThatThrownBy(() -> Ranges.run(10, Runnable::run, (from, to) -> {
                    throw new IllegalArgumentException("piece from " + from);
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("piece from 0");
    }

    @Test
    void errorInAPieceIsWrapped() {
        assertThatThrownBy(() -> Ranges.run(10, Runnable::run, (from, to) -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    void interruptedCallerStopsWaiting() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> Ranges.run(10, piece -> {}, (from, to) -> {}))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
