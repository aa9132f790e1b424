package org.kring.model.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

final class RangesTest {

    @Test
    void piecesCoverEveryNumberOnceInOrder() {
        try (Hands three = Hands.of(3)) {
            List<int[]> pieces = Ranges.map(3 * Ranges.PIECE + 5, three, (from, to) -> new int[] {from, to});

            assertThat(pieces)
                    .containsExactly(
                            new int[] {0, Ranges.PIECE},
                            new int[] {Ranges.PIECE, 2 * Ranges.PIECE},
                            new int[] {2 * Ranges.PIECE, 3 * Ranges.PIECE},
                            new int[] {3 * Ranges.PIECE, 3 * Ranges.PIECE + 5});
        }
    }

    @Test
    void piecesNeverShareAWordOfABitSet() {
        assertThat(Ranges.PIECE % 64).isZero();
    }

    @Test
    void nothingToDoYieldsNothing() {
        assertThat(Ranges.map(0, Hands.ALONE, (from, to) -> from)).isEmpty();
    }

    @Test
    void failureOfAPieceReachesTheCaller() {
        assertThatThrownBy(() -> Ranges.run(10, Hands.ALONE, (from, to) -> {
                    throw new IllegalArgumentException("piece from " + from);
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("piece from 0");
    }

    @Test
    void errorInAPieceIsWrapped() {
        assertThatThrownBy(() -> Ranges.run(10, Hands.ALONE, (from, to) -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    void lackOfMemoryInAPieceReachesTheCallerAsSuch() {
        try (Hands two = Hands.of(2)) {
            for (Hands hands : List.of(Hands.ALONE, two)) {
                assertThatThrownBy(() -> Ranges.run(3 * Ranges.PIECE, hands, (from, to) -> {
                            throw new OutOfMemoryError("in piece from " + from);
                        }))
                        .isInstanceOf(OutOfMemoryError.class)
                        .hasMessage("in piece from 0");
            }
        }
    }

    @Test
    void failureIsToldWhenTheOtherPiecesHaveEnded() {
        Thread caller = Thread.currentThread();
        CountDownLatch helps = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        try (Hands two = Hands.of(2)) {
            assertThatThrownBy(() -> Ranges.run(2 * Ranges.PIECE, two, (from, to) -> {
                        if (Thread.currentThread() == caller) {
                            awaitQuietly(helps);
                            throw new IllegalArgumentException("piece from " + from);
                        }
                        helps.countDown();
                        LockSupport.parkNanos(50_000_000);
                        ended.set(true);
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(ended).isTrue();
        }
    }

    @Test
    void everyPieceIsDoneOnceHoweverManyThreadsThereAre() {
        int pieces = 40;
        for (int threads = 1; threads <= 5; threads++) {
            AtomicIntegerArray times = new AtomicIntegerArray(pieces);
            try (Hands hands = Hands.of(threads)) {
                Ranges.run(pieces * Ranges.PIECE, hands, (from, to) -> times.incrementAndGet(from / Ranges.PIECE));
            }
            assertThat(times).hasToString(new AtomicIntegerArray(ones(pieces)).toString());
        }
    }

    private static int[] ones(int n) {
        int[] ones = new int[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Test
    void interruptedCallerStopsWaitingForAHelper() {
        CountDownLatch helped = new CountDownLatch(1);
        CountDownLatch held = new CountDownLatch(1);
        Thread caller = Thread.currentThread();
        try (Hands two = Hands.of(2)) {
            assertThatThrownBy(() -> Ranges.run(2 * Ranges.PIECE, two, (from, to) -> {
                        if (Thread.currentThread() == caller) {
                            awaitQuietly(helped);
                            caller.interrupt();
                        } else {
                            helped.countDown();
                            awaitQuietly(held);
                        }
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasCauseInstanceOf(InterruptedException.class);
        }
        assertThat(Thread.interrupted()).isTrue();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
